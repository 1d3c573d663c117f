package org.comptoir.gateway.protocol.cxml.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.LineVerdict;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.gateway.fulfilment.letter.Letter;
import org.comptoir.gateway.fulfilment.letter.Letter.Told;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.Shipment;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.Emitted;
import org.junit.jupiter.api.Test;

class CxmlLettersTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Credential US = new Credential("DUNS", "900000017");

    private final Journal journal = new Journal();
    private final CxmlLetters letters =
            new CxmlLetters(new DocumentIds(Clock.fixed(NOW, ZoneOffset.UTC), new Random(1), settings()), journal);
    private final Connection connection = AnOrder.connection(1, 1);

    private static GatewaySettings settings() {
        return GatewaySettings.from(name -> Optional.ofNullable(
                Map.of("GATEWAY_DATA", Path.of("target", "data").toString(), "GATEWAY_NODE", "node-1")
                        .get(name)));
    }

    private Letter letter(List<IncomingLine> taken) {
        return new Letter(
                connection,
                ConfirmationRequestMapperTest.order(taken),
                US,
                US,
                new LanguageTag("de"),
                NOW,
                Told.NOTHING);
    }

    private void ordered(String document) {
        journal.content = document.getBytes(UTF_8);
    }

    /** Has one document. */
    private static final class Journal extends JournalSearch {

        private byte[] content = new byte[0];

        @Override
        public Optional<byte[]> content(long supplierId, JournalId id) {
            return Optional.of(content);
        }
    }

    @Test
    void comparesWithTheOrderAsTheBuyerWroteIt() {
        ordered("""
                <cXML payloadID="1@b" timestamp="2026-11-21T10:15:00+01:00"><Request><OrderRequest>
                <ItemOut quantity="10" lineNumber="1"><ItemID><SupplierPartID>AN-1001</SupplierPartID></ItemID><ItemDetail>
                <UnitPrice><Money currency="EUR">8.00</Money></UnitPrice><Description>Bolt</Description>
                <UnitOfMeasure>EA</UnitOfMeasure></ItemDetail></ItemOut></OrderRequest></Request></cXML>""");

        byte[] written = letters.write(
                letter(List.of(line(1, "AN-1001", "10", "9.50"))),
                ConfirmationRequestMapperTest.said(Verdict.ACCEPTED, ""));

        assertThat(new String(Emitted.checked(written), UTF_8))
                .contains("type=\"except\"", "<Money currency=\"EUR\">9.50</Money>", "deploymentMode=\"test\"");
    }

    @Test
    void takesTheStoredLinesWhereTheDocumentIsNotKeptAnyMore() {
        ordered("");

        byte[] written = letters.write(
                letter(List.of(line(1, "AN-1001", "10", "9.50"))),
                ConfirmationRequestMapperTest.said(Verdict.ACCEPTED, ""));

        assertThat(new String(written, UTF_8)).contains("type=\"accept\"").doesNotContain("ConfirmationItem");
    }

    @Test
    void marksTextsWithTheLanguageThatWasSaidElseWithTheUsualOne() {
        Letter letter = letter(List.of(line(1, "AN-1001", "10", "9.50")));

        assertThat(new String(letters.write(letter, takenBack(Optional.of(new LanguageTag("fr-CA")))), UTF_8))
                .contains("<Comments xml:lang=\"fr-CA\">part avec le suivant</Comments>");
        assertThat(new String(letters.write(letter, takenBack(Optional.empty())), UTF_8))
                .contains("<Comments xml:lang=\"de\">part avec le suivant</Comments>");
    }

    private static ShipNotice takenBack(Optional<LanguageTag> language) {
        return new ShipNotice(
                7,
                42,
                "k",
                ShipStage.TAKEN_BACK,
                "DN-1",
                OptionalLong.of(6),
                new Shipment(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false,
                        List.of(),
                        "part avec le suivant",
                        language),
                "api:erp",
                NOW,
                false);
    }

    @Test
    void isKeptWithoutASecretAndSentWithIt() {
        ordered("");
        byte[] kept = letters.write(
                letter(List.of(line(1, "AN-1001", "10", "9.50"))),
                ConfirmationRequestMapperTest.said(Verdict.ACCEPTED, ""));

        String sent = new String(letters.sign(kept, Optional.of("a<b&c")), UTF_8);
        JournalEntry entry = letters.entry(connection, kept, 200);

        assertThat(sent).contains("<SharedSecret>a&lt;b&amp;c</SharedSecret>");
        assertThat(sent.replace("<SharedSecret>a&lt;b&amp;c</SharedSecret>", ""))
                .isEqualTo(new String(kept, UTF_8));
        assertThat(letters.sign(kept, Optional.empty())).isEqualTo(kept);
        assertThat(entry.kind()).isEqualTo("ConfirmationRequest");
        assertThat(entry.documentId().orElseThrow()).endsWith("@node-1");
    }

    @Test
    void signsTenThousandLinesWithARemarkEach() {
        ordered("");
        List<IncomingLine> taken = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> line(number, "AN-1001", "10", "9.50"))
                .toList();
        ConfirmedLine[] parts = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> new ConfirmedLine(
                        number,
                        LineVerdict.BACKORDERED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("x".repeat(1_000))))
                .toArray(ConfirmedLine[]::new);

        byte[] kept = letters.write(letter(taken), ConfirmationRequestMapperTest.said(Verdict.CHANGED, "", parts));

        assertThat(letters.sign(kept, Optional.of("secret")).length).isGreaterThan(10_000_000);
    }
}
