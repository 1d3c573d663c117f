package org.comptoir.cxml.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.comptoir.cxml.CxmlException.Reason.ENCODING;
import static org.comptoir.cxml.CxmlException.Reason.FORBIDDEN;
import static org.comptoir.cxml.CxmlException.Reason.LIMIT;
import static org.comptoir.cxml.CxmlException.Reason.MALFORMED;
import static org.comptoir.cxml.CxmlException.Reason.STRUCTURE;

import java.io.InputStream;
import java.util.stream.Stream;
import org.comptoir.cxml.CxmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMultipartTest {

    private static final String MIXED = "multipart/mixed; boundary=b";
    private static final String DOCUMENT = "--b\r\nContent-Type: text/xml\r\n\r\n<cXML/>\r\n";

    private final MultipartReader reader = new MultipartReader(MimeLimits.DEFAULT);

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack(STRUCTURE, "not text/xml", "text/xml", DOCUMENT),
                attack(STRUCTURE, "not multipart/form-data", "multipart/form-data; boundary=b", DOCUMENT),
                attack(MALFORMED, "should look like", "nonsense", DOCUMENT),
                attack(MALFORMED, "names no boundary", "multipart/mixed", DOCUMENT),
                attack(MALFORMED, "names no boundary", "multipart/mixed; boundary=\"  \"", DOCUMENT),
                attack(MALFORMED, "1000 characters", "multipart/mixed; boundary=" + "b".repeat(1000), DOCUMENT),
                attack(MALFORMED, "boundary", "multipart/mixed; boundary=\"b\u0001\"", DOCUMENT),
                attack(MALFORMED, "stands nowhere", MIXED, ""),
                attack(MALFORMED, "stands nowhere", MIXED, "x".repeat(100_000)),
                attack(MALFORMED, "stands nowhere", MIXED, "--b--"),
                attack(MALFORMED, "no empty line", MIXED, "--b\r\nContent-Type: text/xml\r\n--b--"),
                attack(MALFORMED, "Part 1 has the line \"<cXML/>\"", MIXED, "--b\r\n<cXML/>\r\n\r\n--b--"),
                attack(LIMIT, "bytes of headers", MIXED, "--b\r\nX: " + "x".repeat(20_000_000) + "\r\n\r\n--b--"),
                attack(LIMIT, "bytes of headers", MIXED, "--b\r\nX: x\r\n" + " y\r\n".repeat(1_000_000) + "\r\n--b--"),
                attack(LIMIT, "64 headers", MIXED, "--b\r\n" + headers(100) + "\r\n\r\n--b--"),
                attack(LIMIT, "20 attachments", MIXED, DOCUMENT + "--b\r\n\r\n\r\n".repeat(1_000_000) + "--b--"),
                attack(LIMIT, "20 attachments", MIXED, DOCUMENT + "--b\n".repeat(5_000_000)),
                attack(
                        FORBIDDEN,
                        "Part 2 is itself multipart/mixed",
                        MIXED,
                        DOCUMENT + "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c--\r\n--b--"),
                attack(
                        ENCODING,
                        "\"uuencode\"",
                        MIXED,
                        DOCUMENT + "--b\r\nContent-Transfer-Encoding: uuencode\r\n\r\nx\r\n--b--"),
                attack(
                        ENCODING,
                        "Part 2 is said to be base64",
                        MIXED,
                        DOCUMENT + "--b\r\nContent-Transfer-Encoding: base64\r\n\r\n%PDF-1.4\r\n--b--"),
                attack(LIMIT, "more than 33554432 bytes", MIXED, DOCUMENT + "x".repeat(33_554_432)));
    }

    private static String headers(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("X-").append(i).append(": 1\r\n");
        }
        return text.toString();
    }

    private static Arguments attack(CxmlException.Reason reason, String message, String contentType, String body) {
        return Arguments.of(reason, message, contentType, body.getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    @Timeout(5)
    void refusesWithTheRightReason(CxmlException.Reason reason, String message, String contentType, byte[] body) {
        var refusal = catchThrowableOfType(CxmlException.class, () -> reader.read(contentType, body));

        assertThat(refusal).isNotNull().hasMessageContaining(message);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).hasSizeLessThan(300).doesNotContain("\u0001");
    }

    @Test
    @Timeout(5)
    void stopsReadingAnEndlessStream() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '-';
            }
        };

        assertThatThrownBy(() -> new MultipartReader(MimeLimits.DEFAULT.withBytes(1_000_000)).read(MIXED, endless))
                .hasMessageContaining("more than 1000000 bytes");
    }

    @Test
    void asksForTheTypeBeforeItTouchesTheStream() {
        InputStream untouchable = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("The body was read");
            }
        };

        assertThatThrownBy(() -> reader.read("multipart/mixed", untouchable)).isInstanceOf(CxmlException.class);
    }

    @Test
    @Timeout(5)
    void takesNoLongerForABodyThatAlmostMatchesTheBoundary() throws CxmlException {
        String boundary = "-".repeat(180);
        String almost = ("-".repeat(181) + "\n").repeat(100_000);

        CxmlMultipart message = reader.read(
                "multipart/mixed; boundary=" + boundary,
                ("--" + boundary + "\n\n" + almost + "--" + boundary + "--").getBytes(ISO_8859_1));

        assertThat(message.document().size()).isEqualTo(almost.length() - 1);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("filename=\"../../etc/passwd\"", "passwd"),
                Arguments.of("filename=\"C:\\\\Users\\\\ada\\\\order.pdf\"", "order.pdf"),
                Arguments.of("filename=\"C:\\Users\\ada\\order.pdf\"", "C_Usersadaorder.pdf"),
                Arguments.of("filename=/etc/shadow", "shadow"),
                Arguments.of("filename=\"..\"", null),
                Arguments.of("filename=\"\"", null),
                Arguments.of("filename=\".htaccess\"", "htaccess"),
                Arguments.of("filename=\"a\u0000b\u202Efdp.exe\"", "a_b_fdp.exe"),
                Arguments.of("filename=\"a\\\"b<c>:|?*.txt\"", "a_b_c_____.txt"),
                Arguments.of("filename=\"" + "x".repeat(1000) + ".pdf\"", "x".repeat(146) + ".pdf"),
                Arguments.of("filename*=UTF-8''caf%C3%A9%2F..%2Fb.pdf; filename=a.pdf", "b.pdf"),
                Arguments.of("filename*=iso-8859-1'fr'caf%E9.pdf", "café.pdf"),
                Arguments.of("filename*0=\"long \"; filename*1=\"name\"; filename*2*=%20x.pdf", "long name x.pdf"),
                Arguments.of("filename=\"=?UTF-8?B?Y2Fmw6k=?= =?utf-8?Q?_=2E.pdf?=\"", "café ..pdf"),
                Arguments.of("filename=\"=?UTF-8?B?!?=.pdf\"", "=_UTF-8_B_!_=.pdf"),
                Arguments.of("filename=\"café.pdf\"", "café.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void makesAnyNameOneToShowAndNeverAPath(String parameter, String expected) throws CxmlException {
        String body = DOCUMENT + "--b\r\nContent-Disposition: attachment; " + parameter + "\r\n\r\nx\r\n--b--";

        CxmlMultipart message = reader.read(MIXED, body.getBytes(UTF_8));

        assertThat(message.attachments().get(0).name().orElse(null)).isEqualTo(expected);
    }
}
