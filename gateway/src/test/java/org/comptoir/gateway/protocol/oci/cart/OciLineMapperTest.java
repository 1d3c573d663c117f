package org.comptoir.gateway.protocol.oci.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.oci.EmptyFields;
import org.comptoir.gateway.protocol.oci.cart.HardCarts.Item;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OciLineMapperTest {

    private static OciItem item(Item item) {
        return new OciItem(
                HardCarts.product(item),
                Quantity.of(item.quantity()),
                HardCarts.unitPrice(item),
                Optional.of(new PromiseId("P1")),
                Optional.empty());
    }

    private static Map<String, String> line(Item item, OciSession session) {
        return OciLineMapper.toLine(item(item), 1, session.terms()).fields();
    }

    @ParameterizedTest
    @CsvSource({
        "9.5, 1, 9.500, 1",
        "0.00512, 1, 0.512, 100",
        "0.0125, 1, 0.125, 10",
        "0.0125, 100, 0.125, 1000",
        "4.99, 1000, 4.990, 1000",
        "0.00000512, 1, 0.512, 100000",
        "500, 100000, 50.000, 10000",
        "0.5, 0.5, 5.000, 5",
        "0, 1, 0.000, 1",
        "99999999999.999, 1, 99999999999.999, 1"
    })
    void raisesThePriceUnitUntilThePriceIsExact(String price, String basis, String written, String unit) {
        Item item = Item.PLAIN.at(price, basis);
        boolean fits =
                OciLineCheck.problems(item(item), OciSession.call().terms()).isEmpty();

        assertThat(fits).isEqualTo(unit.length() <= 5);
        if (fits) {
            assertThat(line(item, OciSession.call()))
                    .containsEntry("PRICE", written)
                    .containsEntry("PRICEUNIT", unit);
        }
    }

    @Test
    void fillsTextOrNumberAsTheBuyerWantsIt() {
        OciItem known = new OciItem(
                HardCarts.product(Item.PLAIN),
                Quantity.ONE,
                HardCarts.unitPrice(Item.PLAIN),
                Optional.empty(),
                Optional.of(new BuyerPartId("4711")));

        assertThat(texts(known, "description")).containsExactly("Hex bolt M8 x 40", "", "Zinc plated");
        assertThat(texts(known, "matnr")).containsExactly("", "4711", "Hex bolt M8 x 40\nZinc plated");
        assertThat(texts(known, "both")).containsExactly("Hex bolt M8 x 40", "4711", "Zinc plated");
        assertThat(texts(item(Item.PLAIN), "matnr")).containsExactly("Hex bolt M8 x 40", "", "Zinc plated");
    }

    private static List<String> texts(OciItem item, String wanted) {
        OciTerms terms =
                OciSession.call().with(DialectRule.OCI_SHORT_TEXT, wanted).terms();
        Map<String, String> line = OciLineMapper.toLine(item, 1, terms).fields();
        return List.of(line.get("DESCRIPTION"), line.get("MATNR"), line.get("LONGTEXT"));
    }

    @Test
    void cutsATextAtAWholeCharacterAndSaysTheWholeBesideIt() {
        String name = "x".repeat(39) + "\uD83D\uDD29\uD83D\uDD29";

        Map<String, String> line =
                line(Item.PLAIN.named(name).told("more"), OciSession.call("http_content_charset", "utf-8"));

        assertThat(line)
                .containsEntry("DESCRIPTION", "x".repeat(39) + "\uD83D\uDD29")
                .containsEntry("LONGTEXT", name + "\nmore");
    }

    @Test
    void measuresWhatIsSentAndNotWhatIsMeant() {
        Map<String, String> line = line(Item.PLAIN.named("Preis € ".repeat(5)), OciSession.call());

        assertThat(line.get("DESCRIPTION")).isEqualTo("Preis EUR Preis EUR Preis EUR Preis EUR");
        assertThat(line.get("LONGTEXT")).startsWith("Preis EUR Preis EUR Preis EUR Preis EUR Preis EUR");
    }

    @Test
    void leavesOutAKeyThatWouldBeCut() {
        OciItem item = new OciItem(
                HardCarts.product(Item.PLAIN),
                Quantity.ONE,
                HardCarts.unitPrice(Item.PLAIN),
                Optional.of(new PromiseId("P".repeat(36))),
                Optional.empty());

        Map<String, String> line = OciLineMapper.toLine(
                        item,
                        3,
                        OciSession.call()
                                .with(DialectRule.OCI_VENDOR, "12345678901")
                                .terms())
                .fields();

        assertThat(line)
                .containsEntry("VENDOR", "")
                .containsEntry("EXT_QUOTE_ID", "")
                .containsEntry("EXT_QUOTE_ITEM", "")
                .containsEntry("EXT_PRODUCT_ID", "P".repeat(36));
    }

    @Test
    void saysWhatWasAgreedWithTheBuyer() {
        OciSession agreed = OciSession.call()
                .with(DialectRule.OCI_VENDOR, "4711")
                .with(DialectRule.OCI_CONTRACT, "46000001")
                .with(DialectRule.OCI_CATEGORY_SCHEME, "ECLASS=eClass")
                .with(DialectRule.OCI_MATGROUP, "by-table")
                .with(DialectRule.OCI_MATGROUPS, "3116=0815 23=0816")
                .with(DialectRule.OCI_CUST_FIELDS, "CUST_FIELD1=ean CUST_FIELD2=\"fixed text\" TAX_RATE=unspsc");

        assertThat(line(Item.PLAIN, agreed))
                .containsEntry("VENDOR", "4711")
                .containsEntry("CONTRACT", "46000001")
                .containsEntry("EXT_SCHEMA_TYPE", "eClass")
                .containsEntry("EXT_CATEGORY_ID", "23110101")
                .containsEntry("MATGROUP", "0815")
                .containsEntry("CUST_FIELD1", "4006381333")
                .containsEntry("CUST_FIELD2", "fixed text")
                .containsEntry("TAX_RATE", "31161504");
    }

    @Test
    void fillsFieldsOfTheBuyersOwnFromTheArticleTheCallAndTheContract() {
        OciSession agreed = OciSession.call("KOSTL", "47\u00021\n1 and longer")
                .with(
                        DialectRule.OCI_CUST_FIELDS,
                        "CUST_FIELD1=setup:kostl CUST_FIELD2=attribute:\"No such|ean\" CUST_FIELD3=contract PLANT=list-price"
                                + " CUST_FIELD4=setup:nobody");

        assertThat(line(Item.PLAIN, agreed))
                .containsEntry("CUST_FIELD1", "471 1 and")
                .containsEntry("CUST_FIELD2", "4006381333")
                .containsEntry("CUST_FIELD3", "")
                .containsEntry("PLANT", "9.5")
                .containsEntry("CUST_FIELD4", "");
    }

    @Test
    void handsBackWhatTheCallGaveForAFieldButNothingThatIsOurs() {
        OciSession passing = OciSession.call("MatGroup", "0999", "price", "0.001", "zeile", "", "NEW_ITEM-VENDOR", "77")
                .with(
                        DialectRule.OCI_PASS_THROUGH,
                        "matgroup=MATGROUP price=PRICE zeile=CONTRACT_ITEM NEW_ITEM-VENDOR=VENDOR")
                .with(DialectRule.OCI_VENDOR, "4711");

        assertThat(line(Item.PLAIN, passing))
                .containsEntry("MATGROUP", "0999")
                .containsEntry("VENDOR", "77")
                .containsEntry("CONTRACT_ITEM", "")
                .containsEntry("PRICE", "9.500");
    }

    @Test
    void namesTheArticleWhereTheBuyerKeepsIt() {
        OciSession part = OciSession.call().with(DialectRule.OCI_PRODUCT_ID, "part");

        assertThat(line(Item.PLAIN.numbered("M8/20 A"), part))
                .containsEntry("EXT_PRODUCT_ID", "M8_2F20_20A")
                .containsEntry("EXT_QUOTE_ID", "P1");
        assertThat(line(Item.PLAIN.numbered("/".repeat(20)), part)).containsEntry("EXT_PRODUCT_ID", "P1");
        assertThat(ProductKeys.read("M8_2F20_20A"))
                .containsExactly(new SupplierPartId("M8/20 A"), new SupplierPartId("M8_2F20_20A"));
        assertThat(ProductKeys.read("AN_1")).containsExactly(new SupplierPartId("AN_1"));
    }

    @Test
    void anOfferNamesTheArticleAndNoPromise() {
        OciLine line = OciLineMapper.toLine(
                OciItem.offered(HardCarts.product(Item.PLAIN), Quantity.ONE, HardCarts.unitPrice(Item.PLAIN)),
                1,
                OciSession.call().terms());

        assertThat(line.fields()).containsEntry("EXT_PRODUCT_ID", "AN-1001").containsEntry("EXT_QUOTE_ITEM", "");
    }

    @Test
    void aServiceIsMarked() {
        Product plain = HardCarts.product(Item.PLAIN);
        Product service = new Product(
                plain.id(),
                plain.name(),
                plain.description(),
                plain.categoryCode(),
                plain.family(),
                plain.unit(),
                plain.contentUnit(),
                plain.contentPerUnit(),
                plain.listPrice(),
                plain.minimum(),
                plain.step(),
                List.of(new Classification("UNSPSC", "81101500")),
                plain.manufacturer(),
                plain.manufacturerPartId(),
                0,
                List.of());

        OciLine line = OciLineMapper.toLine(
                OciItem.offered(service, Quantity.ONE, service.listPrice()),
                1,
                OciSession.call().terms());

        assertThat(line.fields()).containsEntry("SERVICE", "X").containsEntry("LEADTIME", "");
    }

    @Test
    void keepsToTheFieldsAndLengthsOfTheVersion() {
        OciSession second = OciSession.call().with(DialectRule.OCI_VERSION, "2.0");
        OciSession fifth = OciSession.call().with(DialectRule.OCI_VERSION, "5.0");

        assertThat(line(Item.PLAIN.at("0.000000512", "1"), second))
                .containsEntry("PRICEUNIT", "1000000")
                .doesNotContainKeys("CUST_FIELD1", "ATTACHMENT", "EXT_CATEGORY_ID", "ITEM_TYPE");
        assertThat(line(Item.PLAIN, fifth)).containsKeys("ITEM_TYPE", "PARENT_ID", "EXT_CATEGORY");
    }

    @Test
    void namesTheFieldsAsTheStandardDoes() {
        OciLine line =
                OciLineMapper.toLine(item(Item.PLAIN), 1, OciSession.call().terms());

        assertThat(line.inForm(12, EmptyFields.OMIT))
                .extracting(field -> field.name())
                .contains("NEW_ITEM-DESCRIPTION[12]", "NEW_ITEM-LONGTEXT_12:132[]")
                .doesNotContain("NEW_ITEM-MATNR[12]");
    }
}
