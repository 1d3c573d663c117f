package org.comptoir.cxml.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.util.Map;
import org.comptoir.cxml.CxmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CxmlFormTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final byte[] ASCII =
            "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><cXML a=\"&#233;\"/>".getBytes(UTF_8);
    private static final byte[] UTF8 = (DECLARATION + "<cXML a=\"é>?\"/>").getBytes(UTF_8);

    private static ReceivedForm read(String name, String value) throws CxmlException {
        return CxmlForm.read(Map.of(name, value)).orElseThrow();
    }

    private static String text(ReceivedForm form) {
        return new String(form.document(), UTF_8);
    }

    @Test
    void carriesAnAsciiDocumentAsItIs() {
        CxmlForm form = CxmlForm.urlencoded(ASCII);

        assertThat(form).isEqualTo(new CxmlForm("cxml-urlencoded", new String(ASCII, UTF_8)));
        assertThat(form.named("cXML-urlencoded").name()).isEqualTo("cXML-urlencoded");
    }

    @Test
    void refusesToCarryOtherBytesUrlencoded() {
        assertThatThrownBy(() -> CxmlForm.urlencoded(UTF8))
                .hasMessage("Byte 47 is not US-ASCII. Write the document with character references");
    }

    @Test
    void carriesAnyDocumentInBase64AndBack() throws CxmlException {
        for (byte[] document : new byte[][] {UTF8, ASCII, "<?xml version='1.0'?><cXML/>".getBytes(UTF_16)}) {
            CxmlForm form = CxmlForm.base64(document);

            ReceivedForm received = read(form.name(), form.value());

            assertThat(form.value()).doesNotContain("\n");
            assertThat(received.document()).isEqualTo(document);
            assertThat(received.charset()).isNull();
            assertThat(received.notes()).isEmpty();
        }
    }

    @Test
    void readsBase64WithLineBreaksAndBlanksForPlus() throws CxmlException {
        byte[] document = "<cXML a='~~~~>>>>????'/>".getBytes(UTF_8);
        String value = CxmlForm.base64(document).value();
        assertThat(value).contains("+");
        String battered = value.substring(0, 20) + "\r\n" + value.substring(20).replace('+', ' ') + "\n";

        ReceivedForm received = read("CXML-Base64", battered);

        assertThat(received.document()).isEqualTo(document);
        assertThat(received.notes()).containsExactly("cxml-base64 has blanks where plus signs were");
    }

    @ParameterizedTest
    @ValueSource(strings = {" PGIvPg== ", "PGIvPg==    ", "PGIv\r\n  Pg==", " PGIv Pg== "})
    void dropsBlanksThatAreNoDigits(String value) throws CxmlException {
        ReceivedForm received = read("cxml-base64", value);

        assertThat(text(received)).isEqualTo("<b/>");
        assertThat(received.notes()).isEmpty();
    }

    @Test
    void readsBase64OfTheAlphabetForAddressesAndWithoutPadding() throws CxmlException {
        byte[] document = "<cXML a='~~~~>>>>????'/>1".getBytes(UTF_8);
        String value = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(document);

        assertThat(read("cxml-base64", value).document()).isEqualTo(document);
    }

    @Test
    void dropsTheDeclarationThatNoLongerHolds() throws CxmlException {
        ReceivedForm received =
                read("cXML-urlencoded", "\uFEFF<?xml version='1.0' encoding='UTF-16'?><cXML a='é'/>\r\n");

        assertThat(text(received)).isEqualTo("<cXML a='é'/>");
        assertThat(received.charset()).isEqualTo("UTF-8");
    }

    @Test
    void prefersBase64AndSaysWhenThereIsNothing() throws CxmlException {
        assertThat(text(CxmlForm.read(Map.of("cxml-urlencoded", "<a/>", "cxml-base64", "PGIvPg=="))
                        .orElseThrow()))
                .isEqualTo("<b/>");
        assertThat(text(CxmlForm.read(Map.of("cxml-urlencoded", "<a/>", "cxml-base64", " "))
                        .orElseThrow()))
                .isEqualTo("<a/>");
        assertThat(CxmlForm.read(Map.of("other", "x"))).isEmpty();
        assertThat(CxmlForm.read(Map.of("cxml-base64", "", "cxml-urlencoded", "")))
                .isEmpty();
    }

    @Test
    void undoesASecondPercentEncodingAndSaysSo() throws CxmlException {
        String document = "<cXML a=\"1 + 1 é %41 &amp;\"/>";

        ReceivedForm received = read("cxml-urlencoded", URLEncoder.encode(DECLARATION + document, UTF_8));

        assertThat(text(received)).isEqualTo(document);
        assertThat(received.notes()).containsExactly("cxml-urlencoded was percent-encoded twice");
    }

    @Test
    void undoesASecondPercentEncodingOfBase64() throws CxmlException {
        byte[] document = "<cXML a='~~~~>>>>????'/>".getBytes(UTF_8);
        String twice = URLEncoder.encode(CxmlForm.base64(document).value(), UTF_8);

        ReceivedForm received = read("cxml-base64", twice);

        assertThat(received.document()).isEqualTo(document);
        assertThat(received.notes()).containsExactly("cxml-base64 was percent-encoded twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&lt;cXML a=&quot;&amp;amp; &#233;&#x20AC;&quot;/&gt;",
                "&#60;cXML a=&#34;&amp;amp; &#xE9;€&#34;/>",
                "&amp;lt;cXML a=&amp;quot;&amp;amp;amp; &amp;#233;€&amp;quot;/&amp;gt;"
            })
    void undoesASecondEscapingAndSaysSo(String value) throws CxmlException {
        ReceivedForm received = read("cxml-urlencoded", value);

        assertThat(text(received)).isEqualTo("<cXML a=\"&amp; é€\"/>");
        assertThat(received.notes()).contains("cxml-urlencoded was escaped twice");
    }

    @Test
    void leavesEscapesAloneInsideADocumentThatIsWhole() throws CxmlException {
        String document = "<cXML a=\"&lt;b&gt; %3Cc%3E &#xD800;\"/>";

        assertThat(text(read("cxml-urlencoded", document))).isEqualTo(document);
    }

    @Test
    void readsTheOneFormInTheFieldOfTheOtherAndSaysSo() throws CxmlException {
        ReceivedForm markup = read("cxml-base64", "<cXML/>");
        ReceivedForm base64 = read("cxml-urlencoded", CxmlForm.base64(UTF8).value());

        assertThat(text(markup)).isEqualTo("<cXML/>");
        assertThat(markup.notes()).containsExactly("cxml-base64 holds the document itself and not base64");
        assertThat(base64.document()).isEqualTo(UTF8);
        assertThat(base64.notes()).containsExactly("cxml-urlencoded holds base64");
    }

    @Test
    void saysThatCharactersWereLost() throws CxmlException {
        assertThat(read("cxml-urlencoded", "<cXML a='caf\uFFFD'/>").notes())
                .singleElement()
                .asString()
                .contains("lost characters");
    }

    @ParameterizedTest
    @CsvSource({
        "cxml-base64, PD94!, is no base64",
        "cxml-base64, PGIvPg==PGIvPg==, is no base64",
        "cxml-base64, hello. world, is no base64",
        "cxml-urlencoded, hello, holds no document",
        "cxml-urlencoded, %253Zhello, holds no document"
    })
    void refusesAFieldThatHoldsNothingOfTheKind(String name, String value, String message) {
        assertThatThrownBy(() -> CxmlForm.read(Map.of(name, value)))
                .isInstanceOf(CxmlException.class)
                .hasMessageContaining("The field " + name)
                .hasMessageContaining(message);
    }

    @Test
    void readsThePostedBodyInUtf8AndInWindows1252WhereItCannotBe() throws CxmlException {
        ReceivedForm utf8 = CxmlForm.readBody(
                        "x=1&cXML-urlencoded=%3CcXML+a%3D%27%C3%A9%27%2F%3E&y".getBytes(UTF_8), null)
                .orElseThrow();
        ReceivedForm latin1 = CxmlForm.readBody(
                        "cXML-urlencoded=%3CcXML+a%3D%27%E9\u0080%27/>".getBytes(ISO_8859_1), null)
                .orElseThrow();

        assertThat(text(utf8)).isEqualTo("<cXML a='é'/>");
        assertThat(utf8.notes()).isEmpty();
        assertThat(text(latin1)).isEqualTo("<cXML a='é€'/>");
        assertThat(latin1.notes()).containsExactly("The form is not UTF-8; it was read as windows-1252");
    }

    @Test
    void readsThePostedBodyInTheCharsetOfItsHeader() throws CxmlException {
        byte[] body = "cXML-urlencoded=<cXML a='%A4'/>".getBytes(UTF_8);

        assertThat(text(CxmlForm.readBody(body, "ISO-8859-15").orElseThrow())).isEqualTo("<cXML a='€'/>");
        assertThatThrownBy(() -> CxmlForm.readBody(body, "IBM037")).isInstanceOf(CxmlException.class);
    }

    @Test
    void letsTheFirstOfTwoFieldsCountAndBoundsTheirNumber() throws CxmlException {
        assertThat(text(CxmlForm.readBody("cxml-urlencoded=<a/>&cxml-urlencoded=<b/>".getBytes(UTF_8), null)
                        .orElseThrow()))
                .isEqualTo("<a/>");
        assertThat(CxmlForm.readBody(new byte[0], null)).isEmpty();
        assertThatThrownBy(() -> CxmlForm.readBody("a=1&".repeat(2_000_000).getBytes(UTF_8), null))
                .hasMessage("The form has more than 1000 fields");
    }
}
