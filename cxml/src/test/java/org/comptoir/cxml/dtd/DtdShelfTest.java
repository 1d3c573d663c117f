package org.comptoir.cxml.dtd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DtdShelfTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "1.1.007, OrderRequest, 1.2.014 cXML.dtd",
        "1.2.014, OrderRequest, 1.2.014 cXML.dtd",
        "1.2.015, OrderRequest, 1.2.020 cXML.dtd",
        "1.2.021, PunchOutOrderMessage, 1.2.050 cXML.dtd",
        "1.2.014, ConfirmationRequest, 1.2.050 Fulfill.dtd",
        "1.2.014, InvoiceDetailRequest, 1.2.020 InvoiceDetail.dtd",
        "1.2.050, InvoiceDetailRequest, 1.2.071 InvoiceDetail.dtd",
        "1.2.071, PaymentRemittanceRequest, 1.2.071 PaymentRemittance.dtd",
        "1.2.999, ShipNoticeRequest, 1.2.071 Fulfill.dtd",
        "1.2, Index, 1.2.071 cXML.dtd",
    })
    void choosesTheNearestThatIsNotOlder(String declared, String content, String expected) {
        assertThat(DtdShelf.choose(CxmlVersion.in(declared), content)).hasToString(expected);
    }

    @Test
    void findsTheVersionInASystemIdentifier() {
        assertThat(CxmlVersion.in("http://xml.cXML.org/schemas/cXML/1.2.014/cXML.dtd"))
                .contains(new CxmlVersion(1, 2, 14));
        assertThat(CxmlVersion.in("http://xml.cxml.org/schemas/cXML/1.2/cXML.dtd"))
                .isEmpty();
    }

    static List<DtdShelf.Shelved> shelf() {
        return DtdShelf.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shelf")
    void readsEveryElementOfEveryDtd(DtdShelf.Shelved shelved) {
        Dtd dtd = shelved.dtd();

        assertThat(dtd.names().size()).isGreaterThan(250);
        List<String> undeclared = new ArrayList<>();
        for (String name : dtd.names()) {
            ContentModel content = dtd.element(name).orElseThrow().content();
            if (content instanceof ContentModel.Children children) {
                children.names().stream()
                        .filter(child -> dtd.element(child).isEmpty())
                        .forEach(undeclared::add);
            }
        }
        assertThat(undeclared.size())
                .as("in models yet not declared: %s", undeclared)
                .isLessThan(dtd.names().size() / 20);
        assertThat(dtd.element("cXML").orElseThrow().content()).isInstanceOf(ContentModel.Children.class);
    }

    /** The licence allows the unmodified specification only, with the licence beside it. */
    @Test
    void shipsTheDtdsUnmodifiedAndWithTheirLicence() throws Exception {
        assertThat(new String(resource("LICENSE-cXML.txt"), StandardCharsets.UTF_8))
                .contains("copy, publish, and distribute");
        List<String> recorded = new String(resource("CHECKSUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> shipped = new ArrayList<>();
        for (DtdShelf.Shelved shelved : DtdShelf.all()) {
            String name = shelved.version() + "/" + shelved.file();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(resource(name));
            shipped.add(HexFormat.of().formatHex(hash) + "  " + name);
        }

        assertThat(shipped).containsExactlyInAnyOrderElementsOf(recorded);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream resource = DtdShelf.class.getResourceAsStream(name)) {
            assertThat(resource).as(name).isNotNull();
            return resource.readAllBytes();
        }
    }
}
