package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.comptoir.cxml.CxmlException.Reason.ENCODING;
import static org.comptoir.cxml.CxmlException.Reason.FORBIDDEN;
import static org.comptoir.cxml.CxmlException.Reason.LIMIT;
import static org.comptoir.cxml.CxmlException.Reason.MALFORMED;
import static org.comptoir.cxml.CxmlException.Reason.STRUCTURE;
import static org.comptoir.cxml.Documents.request;
import static org.comptoir.cxml.Documents.setup;
import static org.comptoir.cxml.Documents.utf8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDocumentsTest {

    private static final String BILLION_LAUGHS =
            "<!DOCTYPE cXML [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + setup("&b;");

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("entity bomb", FORBIDDEN, BILLION_LAUGHS),
                attack(
                        "parameter entity",
                        FORBIDDEN,
                        "<!DOCTYPE cXML [<!ENTITY % a SYSTEM 'http://x/'> %a;]>" + setup("c")),
                attack(
                        "attribute list",
                        FORBIDDEN,
                        "<!DOCTYPE cXML SYSTEM 'x' [<!ATTLIST cXML a CDATA 'b'>]>" + setup("c")),
                attack("empty subset", FORBIDDEN, "<!DOCTYPE cXML []>" + setup("c")),
                attack("undeclared entity", FORBIDDEN, setup("a&nbsp;b")),
                attack("undeclared entity and DTD", FORBIDDEN, "<!DOCTYPE cXML SYSTEM 'x.dtd'>" + setup("a&nbsp;b")),
                attack("entity in attribute", FORBIDDEN, setup("<a b='&nbsp;'/>")),
                attack("XML 1.1", FORBIDDEN, "<?xml version='1.1'?>" + setup("&#1;")),
                attack("control character", MALFORMED, setup("&#1;")),
                attack("two DOCTYPEs", MALFORMED, "<!DOCTYPE cXML SYSTEM 'a'><!DOCTYPE cXML SYSTEM 'a'>" + setup("c")),
                attack("late DOCTYPE", MALFORMED, "<cXML><!DOCTYPE cXML [<!ENTITY a 'b'>]></cXML>"),
                attack("DOCTYPE of another kind", STRUCTURE, "<!DOCTYPE html>" + setup("c")),
                attack("endless DOCTYPE", MALFORMED, "<!DOCTYPE cXML SYSTEM 'x"),
                attack("nesting", LIMIT, "<cXML>" + "<a>".repeat(100_000)),
                attack("attributes", LIMIT, setup("<a " + manyAttributes() + "/>")),
                attack("attribute value", LIMIT, setup("<a b='" + "x".repeat(70_000) + "'/>")),
                attack("text", LIMIT, setup("x".repeat(3_000_000))),
                attack("text in pieces", LIMIT, setup("xx<!-- -->".repeat(100_000))),
                attack("element name", LIMIT, setup("<" + "x".repeat(100_000) + "/>")),
                attack("lines", LIMIT, request("<OrderRequest>" + "<ItemOut/>".repeat(10_001) + "</OrderRequest>")),
                attack("size", LIMIT, setup("<a/>".repeat(1_100_000))),
                attack("cut off", MALFORMED, setup("c").substring(0, 400)),
                attack("trailing garbage", MALFORMED, setup("c") + "<more/>"),
                attack("unbound prefix", MALFORMED, setup("<a:b/>")));
    }

    private static String manyAttributes() {
        return IntStream.range(0, 50_000).mapToObj(i -> "a" + i + "='1'").collect(Collectors.joining(" "));
    }

    private static Arguments attack(String name, CxmlException.Reason reason, String document) {
        return Arguments.of(name, reason, utf8(document));
    }

    static Stream<Arguments> encodings() {
        byte[] overlong = utf8(setup("@@"));
        int at = indexOf(overlong, (byte) '@', 400);
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0xAF;
        return Stream.of(
                Arguments.of("overlong UTF-8", ENCODING, overlong),
                Arguments.of(
                        "latin bytes said to be UTF-8", ENCODING, setup("é").getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("UTF-16 without mark", ENCODING, setup("c").getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-32", ENCODING, setup("c").getBytes(Charset.forName("UTF-32LE"))),
                Arguments.of(
                        "EBCDIC", ENCODING, ("<?xml version='1.0'?>" + setup("c")).getBytes(Charset.forName("IBM037"))),
                Arguments.of("UTF-7", ENCODING, utf8("<?xml version='1.0' encoding='UTF-7'?>" + setup("c"))),
                Arguments.of("half a UTF-16 character", ENCODING, utf16WithLoneSurrogate()));
    }

    private static int indexOf(byte[] bytes, byte wanted, int from) {
        int at = from;
        while (bytes[at] != wanted || bytes[at + 1] != wanted) {
            at++;
        }
        return at;
    }

    private static byte[] utf16WithLoneSurrogate() {
        byte[] document = setup("@").getBytes(StandardCharsets.UTF_16);
        for (int i = 0; i < document.length; i += 2) {
            if (document[i] == 0 && document[i + 1] == '@') {
                document[i] = (byte) 0xD8;
                document[i + 1] = 0;
            }
        }
        return document;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"attacks", "encodings"})
    @Timeout(5)
    void refusesWithTheRightReason(String name, CxmlException.Reason reason, byte[] document) {
        var refusal = catchThrowableOfType(CxmlException.class, () -> reader.read(document, null));

        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
        assertThat(refusal.getMessage()).hasSizeLessThan(300);
    }

    @Test
    void opensNoFileAndNoConnection(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            String remote = "http://127.0.0.1:" + listener.getLocalPort() + "/cXML.dtd";
            for (String systemId : new String[] {remote, secret.toUri().toString()}) {
                assertThat(reader.read(utf8("<!DOCTYPE cXML SYSTEM '" + systemId + "'>" + setup("c")), null)
                                .notes())
                        .isEmpty();
                for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
                    String entity = "<!DOCTYPE cXML [<!ENTITY x SYSTEM '" + systemId + "'>]>" + setup("&x;");
                    assertThat(catchThrowableOfType(
                                    CxmlException.class, () -> reader.read(entity.getBytes(charset), null)))
                            .hasMessageNotContaining("TOP SECRET");
                }
                reader.read(
                        utf8(setup("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + systemId + "'/>")),
                        null);
            }
            assertThat(connected(listener)).isFalse();
        }
    }

    private static boolean connected(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    @Timeout(60)
    void survivesAnyDamageToADocument() {
        byte[] sound =
                utf8("<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE cXML SYSTEM 'x.dtd'>" + setup("é<a b='c'/>"));
        var random = new java.util.Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Arrays.copyOf(sound, sound.length);
            for (int j = random.nextInt(4); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                reader.read(damaged, null);
            } catch (CxmlException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
