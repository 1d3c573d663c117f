package org.comptoir.cxml.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CxmlFormTest {

    private static final byte[] ASCII =
            "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><cXML a=\"&#233;\"/>".getBytes(UTF_8);
    private static final byte[] UTF8 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><cXML a=\"é>?\"/>".getBytes(UTF_8);

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
    void carriesAnyDocumentInBase64AndBack() {
        CxmlForm form = CxmlForm.base64(UTF8);

        assertThat(form.value()).doesNotContain("\n");
        assertThat(CxmlForm.read(Map.of(form.name(), form.value()))
                        .orElseThrow()
                        .document())
                .isEqualTo(UTF8);
    }

    @Test
    void readsBase64WithLineBreaksAndBlanksForPlus() {
        String value = CxmlForm.base64(UTF8).value();
        String battered = value.substring(0, 20) + "\r\n" + value.substring(20).replace('+', ' ') + "\n";

        assertThat(CxmlForm.read(Map.of("CXML-Base64", battered)).orElseThrow().document())
                .isEqualTo(UTF8);
    }

    @Test
    void dropsTheDeclarationThatNoLongerHolds() {
        var received = CxmlForm.read(Map.of("cXML-urlencoded", "<?xml version='1.0' encoding='UTF-16'?><cXML a='é'/>"))
                .orElseThrow();

        assertThat(new String(received.document(), UTF_8)).isEqualTo("<cXML a='é'/>");
        assertThat(received.charset()).isEqualTo("UTF-8");
    }

    @Test
    void prefersBase64AndSaysWhenThereIsNothing() {
        assertThat(CxmlForm.read(Map.of("cxml-urlencoded", "<a/>", "cxml-base64", "PGIvPg=="))
                        .orElseThrow()
                        .document())
                .isEqualTo("<b/>".getBytes(UTF_8));
        assertThat(CxmlForm.read(Map.of("other", "x"))).isEmpty();
    }
}
