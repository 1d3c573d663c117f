package org.comptoir.cxml.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.cxml.CxmlLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorTest {

    private final Validator validator = new Validator(CxmlLimits.DEFAULT);

    private Verdict judge(String document) {
        return validator.judge(document.getBytes(StandardCharsets.UTF_8), null);
    }

    private static Sample orderOf(int lines, String quantity) {
        String all = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> Sample.line(line, quantity, "2.50"))
                .collect(Collectors.joining());
        String text = Sample.order().text();
        return new Sample(
                text.substring(0, text.indexOf("<ItemOut")) + all + text.substring(text.indexOf("</OrderRequest>")));
    }

    @Test
    void tellsByWhatItJudged() {
        assertThat(judge(Sample.order().text()).dtd()).isEqualTo("1.2.071 cXML.dtd");
        assertThat(judge(Sample.confirmation().with("1.2.071", "1.2.024").text())
                        .dtd())
                .isEqualTo("1.2.050 Fulfill.dtd");
    }

    @Test
    void keepsWhatWasFoundBeforeADocumentBreaksOff() {
        String text = Sample.order().with("orderID=\"4711\"", "orderID=\"\"").text();

        var verdict = judge(text.substring(0, text.indexOf("</OrderRequest>")));

        assertThat(verdict.refused()).isTrue();
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("order-id-empty", "xml-malformed");
    }

    @Test
    void showsTwentyOfARuleAndCountsTheRest() {
        var verdict = judge(orderOf(100, "-1").text());

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.rule().equals("quantity-negative"))
                .hasSize(20)
                .isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
        assertThat(verdict.more()).isEqualTo(80);
        assertThat(judge(orderOf(100, "-1").text())).isEqualTo(verdict);
    }

    @Test
    void separatesTheLevels() {
        var verdict = judge(Sample.order()
                .with("1.2.3@buyer.example", "4711")
                .with("timestamp=\"2026-11-21T09:30:00+01:00\"", "timestamp=\"2026-11-21T08:30:00Z\"")
                .text());

        assertThat(verdict.refused()).isFalse();
        assertThat(verdict.atLeast(Level.REFUSE)).isEmpty();
        assertThat(verdict.atLeast(Level.WARN)).extracting(Finding::rule).containsExactly("timestamp-z");
        assertThat(verdict.atLeast(Level.NOTE)).hasSize(2);
    }

    @Test
    @Timeout(30)
    void judgesTenThousandLines() {
        var verdict = judge(orderOf(10_000, "10").with("25.50", "250000.00").text());

        assertThat(verdict.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE cXML [<!ENTITY a 'b'>]><cXML/>| xml-forbidden",
                "<cXML>&nbsp;</cXML>| xml-forbidden",
                "<cXML><a></cXML>| xml-malformed",
                "''| xml-malformed",
                "<?xml version='1.0' encoding='UTF-7'?><cXML/>| xml-encoding",
            })
    void refusesWhatCannotBeRead(String document, String rule) {
        assertThat(judge(document).findings()).extracting(Finding::rule).contains(rule);
    }

    @Test
    void keepsToTheLimits() {
        assertThat(judge("<cXML>" + "<a>".repeat(300)).findings())
                .extracting(Finding::rule)
                .contains("xml-limit");
        assertThat(judge("<cXML><" + "a".repeat(300) + "/></cXML>").findings())
                .extracting(Finding::rule)
                .contains("xml-limit");
        assertThat(judge("<cXML>" + "<ItemIn/>".repeat(10_001) + "</cXML>").findings())
                .extracting(Finding::rule)
                .contains("xml-limit");
        assertThat(judge("<cXML>" + "x<!-- -->".repeat(70_000) + "</cXML>").findings())
                .extracting(Finding::rule)
                .contains("xml-limit");
    }

    @Test
    @Timeout(20)
    void isNotSlowedByManyNames() {
        String names =
                IntStream.range(0, 200_000).mapToObj(i -> "<x" + i + "/>").collect(Collectors.joining());

        assertThat(judge("<cXML><Request>" + names + "</Request></cXML>").more())
                .isGreaterThan(199_000);
    }

    @Test
    void opensNoFileAndNoConnection(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.dtd"), "<!ELEMENT cXML (TOP-SECRET)>");
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            String remote = "http://127.0.0.1:" + listener.getLocalPort() + "/1.2.071/cXML.dtd";
            for (String systemId : new String[] {remote, secret.toUri().toString()}) {
                var verdict = judge(Sample.order()
                        .with("http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd", systemId)
                        .text());
                assertThat(verdict.refused()).isFalse();
                assertThat(verdict.toString()).doesNotContain("TOP-SECRET");
            }
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
        }
    }
}
