package org.comptoir.gateway.protocol.oci.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.cart.ReturnForm.Field;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.protocol.oci.cart.HardCarts.Item;
import org.comptoir.gateway.punchout.ActiveSession;
import org.junit.jupiter.api.Test;

class OciReturnFormatTest {

    private final OciReturnFormat format = new OciReturnFormat();

    private ReturnForm written(OciSession session) {
        return format.write(HardCarts.returned(List.of(Item.PLAIN), session.open()));
    }

    private static Map<String, String> item(ReturnForm form) {
        return BuyerOci.strictly(form.fields()).items().get(0);
    }

    @Test
    void saysOfALineWhatTheOrderMustSayAgain() {
        assertThat(item(written(OciSession.call())))
                .containsEntry("DESCRIPTION", "Hex bolt M8 x 40")
                .containsEntry("MATNR", "")
                .containsEntry("QUANTITY", "10.000")
                .containsEntry("UNIT", "PCE")
                .containsEntry("PRICE", "9.500")
                .containsEntry("CURRENCY", "EUR")
                .containsEntry("PRICEUNIT", "1")
                .containsEntry("LEADTIME", "2")
                .containsEntry("LONGTEXT", "Zinc plated")
                .containsEntry("VENDORMAT", "AN-1001")
                .containsEntry("MANUFACTMAT", "M<8>")
                .containsEntry("SERVICE", "")
                .containsEntry("EXT_QUOTE_ID", HardCarts.promiseId(1).value())
                .containsEntry("EXT_QUOTE_ITEM", "1")
                .containsEntry("EXT_PRODUCT_ID", HardCarts.promiseId(1).value());
    }

    @Test
    void echoesWhatTheBuyersSystemSaidForItself() {
        ReturnForm form = written(OciSession.call(
                        "~okcode", "BACK", "~Target", "main", "~FrameId", "7", "NOISE", "x", "~xmlDocument", "fake")
                .frame("main"));

        assertThat(BuyerOci.strictly(form.fields()).own())
                .isEqualTo(Map.of("~OkCode", "BACK", "~TARGET", "main", "~CALLER", "CTLG", "~FrameId", "7"));
        assertThat(form.fields().get(0)).isEqualTo(new Field("~OkCode", "BACK"));
    }

    @Test
    void saysWhatIsUsualWhereTheCallSaidNothing() {
        ReturnForm form = written(OciSession.call("~OkCode", " "));

        assertThat(BuyerOci.strictly(form.fields()).own())
                .isEqualTo(Map.of("~OkCode", "ADDI", "~TARGET", "_top", "~CALLER", "CTLG"));
        assertThat(form.target()).isEqualTo("_top");
        assertThat(form.charset()).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void usesTheAddressToTheLetterOrItsParametersAsFields() {
        String hook = "https://srm.example/(S(x))/hook?sid=a%20b+c&~OkCode=%C3%A4&bare&x=1";
        ReturnForm asIs = written(OciSession.call().hook(hook));
        ReturnForm split = written(OciSession.call().hook(hook).with(DialectRule.OCI_HOOK_MODE, "split"));

        assertThat(asIs.action().text()).isEqualTo(hook);
        assertThat(split.action().text()).isEqualTo("https://srm.example/(S(x))/hook");
        assertThat(split.fields().subList(0, 4))
                .containsExactly(
                        new Field("sid", "a b c"),
                        new Field("~OkCode", "ä"),
                        new Field("bare", ""),
                        new Field("x", "1"));
        assertThat(asIs.fields()).doesNotContain(new Field("x", "1"));
    }

    @Test
    void neverSplitsWhatCannotBe() {
        OciSession gui = OciSession.call().hook("SAPEVENT:POST").with(DialectRule.OCI_HOOK_MODE, "split");
        OciSession latin =
                OciSession.call().hook("https://srm.example/hook?a=%E4").with(DialectRule.OCI_HOOK_MODE, "split");

        assertThat(written(gui).action().text()).isEqualTo("SAPEVENT:POST");
        assertThat(written(latin).action().text()).isEqualTo("https://srm.example/hook?a=%E4");
    }

    @Test
    void leavingWithoutACartGoesToTheAddressForItWithNoItem() {
        ReturnForm own = format.writeCancellation(OciSession.call("~CALLER", "ME")
                .cancel("https://srm.example/gone")
                .open());
        ReturnForm hook = format.writeCancellation(OciSession.call().open());

        assertThat(own.action().text()).isEqualTo("https://srm.example/gone");
        assertThat(hook.action().text()).isEqualTo("https://srm.example/hook?sid=a%20b&x=1");
        assertThat(own.fields())
                .containsExactly(
                        new Field("~OkCode", "ADDI"), new Field("~TARGET", "_top"), new Field("~CALLER", "ME"));
        assertThat(own.document().kind()).isEqualTo("OciCancellation");
    }

    @Test
    void keepsWhatABrowserWillSendByteForByte() {
        ActiveSession session =
                OciSession.call("http_content_charset", "ISO-8859-1").open();
        ReturnForm form = format.write(
                HardCarts.returned(List.of(Item.PLAIN.named("Größe \"8\" ~ é").told("a\nb")), session));
        String body = new String(form.document().content(), StandardCharsets.US_ASCII);

        assertThat(form.document().contentType()).isEqualTo("application/x-www-form-urlencoded;charset=ISO-8859-1");
        assertThat(body)
                .startsWith("%7EOkCode=ADDI&%7ETARGET=_top&%7ECALLER=CTLG&NEW_ITEM-DESCRIPTION%5B1%5D=")
                .contains("=Gr%F6%DFe+%228%22+%7E+%E9&")
                .contains("&NEW_ITEM-LONGTEXT_1%3A132%5B%5D=a%0D%0Ab&");
    }

    @Test
    void namesAFormThatReceiversMayCut() {
        List<Item> thirty = java.util.Collections.nCopies(30, Item.PLAIN);
        ReturnForm whole =
                format.write(HardCarts.returned(thirty, OciSession.call().open()));
        ReturnForm small = format.write(HardCarts.returned(
                thirty,
                OciSession.call().with(DialectRule.OCI_EMPTY_FIELDS, "omit").open()));

        assertThat(whole.document().notes())
                .containsExactly("The form has %d fields; a receiver that stops at 1000 loses the last lines"
                        .formatted(whole.fields().size()));
        assertThat(small.document().notes()).isEmpty();
        assertThat(small.fields()).noneMatch(field -> field.value().isEmpty());
        assertThat(BuyerOci.strictly(small.fields()).faults()).isEmpty();
    }

    @Test
    void writesOneDocumentWhereTheBuyerReadsXml() {
        ActiveSession session =
                OciSession.call().with(DialectRule.OCI_FORM, "xml").open();
        ReturnForm form = format.write(HardCarts.returned(
                List.of(Item.PLAIN.named("六角螺栓 <b> & " + "x".repeat(50)).told("")), session));

        assertThat(form.fields())
                .extracting(Field::name)
                .containsExactly("~OkCode", "~TARGET", "~CALLER", "~xmlDocument", "~xml_type");
        assertThat(EsapoReading.of(form.fields()))
                .containsExactly(new EsapoReading.Line(
                        "Product",
                        "六角螺栓 & " + "x".repeat(33),
                        "六角螺栓 & " + "x".repeat(50),
                        "AN-1001",
                        "10.000",
                        "PCE",
                        "9.500",
                        "1",
                        HardCarts.promiseId(1).value()));
    }
}
