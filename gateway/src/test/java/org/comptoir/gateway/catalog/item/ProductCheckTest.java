package org.comptoir.gateway.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.ACatalogItem.valid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.catalogexport.CatalogItem.Numbers;
import org.comptoir.catalogexport.CatalogItem.Packing;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.Relation;
import org.comptoir.catalogexport.CatalogItem.StockLevel;
import org.comptoir.catalogexport.CatalogItem.Supply;
import org.comptoir.catalogexport.CatalogItem.Terms;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class ProductCheckTest {

    @Test
    void takesWhatIsRight() {
        ProductSheet sheet = sheet(valid());

        assertThat(sheet.terms().listPrice()).isEqualTo(UnitPrice.each(Money.of("12.5", "EUR")));
        assertThat(sheet.packing().minimum()).isEqualTo(Quantity.of(2));
        assertThat(sheet.packing().contentPerUnit()).hasValue(Quantity.of(100));
        assertThat(sheet.textIn(Language.FR).name()).isEqualTo("Hexagon nut");
    }

    @Test
    void readsBlanksAsTheUsualValue() {
        var sheet = sheet(valid().packing(new Packing("EA", "", "", "", "5", ""))
                .price("0.99", "")
                .numbers(new Numbers("", "", "", List.of()))
                .drawing(new Drawing("", "")));

        assertThat(sheet.packing().minimum()).isEqualTo(Quantity.of(5));
        assertThat(sheet.terms().listPrice().basis()).isEqualTo(BigDecimal.ONE);
        assertThat(sheet.numbers().manufacturer()).isEmpty();
        assertThat(sheet.drawing().kind()).isEqualTo("box");
    }

    @Test
    void writesAndReadsAFullSheetUnchanged() {
        ProductSheet sheet = sheet(full());

        assertThat(ProductSheet.fromJson(sheet.toJson())).isEqualTo(sheet);
        assertThat(ProductSheet.fromJson(sheet.toJson()).toJson()).isEqualTo(sheet.toJson());
    }

    @Test
    void keepsStockAndLeadTimeOutOfTheDigest() {
        ProductRow row = row(full());
        ProductRow later = row(
                full().supply(new Supply("9", "2027-01-31", "73181588", "true")).stock(new StockLevel("north", "0")));

        assertThat(later.digest()).isEqualTo(row.digest());
        assertThat(later.leadTimeDays()).hasValue(9);
        assertThat(row.quantity()).hasValue(new BigDecimal("125.5"));
        assertThat(Availability.levels(row.stock().orElseThrow()))
                .containsExactly(
                        new Availability.Level("north", new BigDecimal("120")),
                        new Availability.Level("south", new BigDecimal("5.5")));
    }

    @Test
    void reportsEveryProblemOfAProductAtOnce() {
        assertThat(fields(valid().id(" ").category("no-such-shelf"))).containsExactly("id", "category");
        assertThat(fields(valid().category("no-such-shelf")
                        .packing(new Packing("BOXES?", "EA", "", "3", "2", "2"))
                        .price("12,50", "0")
                        .supply(new Supply("soon", "tomorrow", "12", "maybe"))
                        .stock(new StockLevel("", "-1"))))
                .containsExactlyInAnyOrder(
                        "category",
                        "packing/unit",
                        "packing",
                        "packing/minimum",
                        "packing/maximum",
                        "terms/amount",
                        "terms/basis",
                        "supply/leadTimeDays",
                        "supply/discontinuedFrom",
                        "supply/customsNumber",
                        "supply/hazardous",
                        "stock[1]/quantity");
    }

    @Test
    void saysLineItemRuleAndRemedy() {
        var check = check(valid().packing(new Packing("EA", "", "", "3", "2", "")));

        assertThat(check.problems().get(0))
                .hasToString("Line 7 (AB-1), packing/minimum: 3 is not a multiple of the step 2."
                        + " Send a minimum that can be ordered");
    }

    @Test
    void refusesAmountsTheTablesCannotHold() {
        assertThat(fields(valid().price("-1", "1"))).containsExactly("terms/amount");
        assertThat(fields(valid().price("0.0000001", "1"))).containsExactly("terms/amount");
        assertThat(fields(valid().terms(new Terms("1", "EURO", "1", "fasteners", ""))))
                .containsExactly("terms/amount");
        assertThat(fields(valid().terms(new Terms("1", "EUR", "1", "Fasteners & Co", ""))))
                .containsExactly("terms/family");
    }

    @Test
    void refusesNumbersThatCheckAgainstThemselves() {
        var check = check(valid().numbers(new Numbers("", "", "4006381333930", List.of())));

        assertThat(check.problems().get(0).rule()).isEqualTo("The check digit of 4006381333930 is not 0 but 1");
        assertThat(fields(valid().numbers(new Numbers("", "", "123", List.of()))))
                .containsExactly("numbers/gtin");
        assertThat(fields(valid().numbers(new Numbers(
                        "", "", "", List.of(new BuyerNumber("100", "A"), new BuyerNumber("100", "B"))))))
                .containsExactly("numbers/buyers[2]");
    }

    @Test
    void refusesAddressesNoBrowserMayOpen() {
        for (String address :
                List.of("http://a.example/x.png", "javascript:alert(1)", "https://", "//a/x", "https://u:p@a/x")) {
            assertThat(fields(valid().media(new Medium("image", address, "", ""))))
                    .as(address)
                    .containsExactly("media[1]/address");
        }
        assertThat(fields(valid().relations(new Relation("friend", "AB-1"))))
                .containsExactly("relations[1]/kind", "relations[1]/id");
    }

    @Test
    void refusesTextsNobodyCanRead() {
        assertThat(fields(valid().texts(Map.of()))).containsExactly("texts");
        assertThat(fields(valid().texts(Map.of("not a tag", text("x"))))).containsExactly("texts/not a tag");
        assertThat(fields(valid().text("A\u0000B", ""))).containsExactly("texts/en/name");
        assertThat(fields(valid().text("n".repeat(501), ""))).containsExactly("texts/en/name");
        assertThat(fields(valid().text("nut", "half \uD83D"))).containsExactly("texts/en/description");
        assertThat(fields(valid().drawing(new Drawing("hex-nut", "\t")))).containsExactly("drawing/caption");
    }

    @Test
    void takesAwkwardButReadableTexts() {
        assertThat(fields(valid().text("Ø 8 µ \" ' < & 🔩", "line one\nline two")))
                .isEmpty();
    }

    @Test
    void readsTheAskedLanguageElseEnglishElseTheFirst() {
        var sheet = sheet(valid().texts(Map.of("de-AT", text("Mutter"), "pt-br", text("Porca"), "en", text("Nut"))));
        var foreign = sheet(valid().texts(Map.of("pt", text("Porca"), "it", text("Dado"))));

        assertThat(sheet.textIn(Language.DE).name()).isEqualTo("Mutter");
        assertThat(sheet.textIn(Language.FR).name()).isEqualTo("Nut");
        assertThat(sheet.texts()).containsOnlyKeys("de-AT", "en", "pt-BR");
        assertThat(foreign.textIn(Language.EN).name()).isEqualTo("Dado");
    }

    @Test
    void refusesCodesThatAreNoClassification() {
        assertThat(fields(valid().places(new Place("UNSPSC", "26", "3116-17"))))
                .containsExactly("classifications/UNSPSC");
        assertThat(fields(valid().places(new Place("ECLASS", "14", "23110801"), new Place("ECLASS", "14", "23110802"))))
                .containsExactly("classifications/ECLASS");
        assertThat(fields(valid().places(new Place("ECLASS", "14", "23110801"), new Place("ECLASS", "13", "23110801"))))
                .isEmpty();
    }

    @Test
    void asksForNoMoreThanTheNumberOfWhatIsWithdrawn() {
        var check = check(valid().withdraw().category("gone").packing(new Packing("", "", "", "", "", "")));

        assertThat(check.proven().orElseThrow().isWithdrawal()).isTrue();
    }

    @Test
    void aNewPriceIsForTheBasisTheArticleHasUnlessItSaysAnother() {
        ProductSheet standing = sheet(valid().price("4.99", "100"));

        assertThat(repriced(standing, "5.49", "")).isEqualTo(UnitPrice.of("EUR 5.49 per 100"));
        assertThat(repriced(standing, "5.49", "1")).isEqualTo(UnitPrice.of("EUR 5.49"));
    }

    private static UnitPrice repriced(ProductSheet standing, String amount, String basis) {
        var check = new ProductCheck(
                valid().price(amount, basis).build().with(Action.REPRICE),
                Set.of("nuts")::contains,
                id -> Optional.of(standing));
        return check.proven()
                .flatMap(ProvenItem::sheet)
                .orElseThrow(() -> new AssertionError(check.problems()))
                .terms()
                .listPrice();
    }

    static ACatalogItem full() {
        return valid().packing(new Packing("BX", "EA", "100", "2", "2", "1000"))
                .terms(new Terms("12.50", "EUR", "100", "fasteners", "A2"))
                .numbers(new Numbers(
                        "Tornavel",
                        "TV-1",
                        "4 006381 333931",
                        List.of(new BuyerNumber("100", "B-1"), new BuyerNumber("200", "B-2"))))
                .supply(new Supply("3", "2027-01-31", "7318 1588", "true"))
                .stock(new StockLevel("north", "120"), new StockLevel("south", "5.5"))
                .places(new Place("UNSPSC", "26.0801", "31161727"), new Place("ETIM", "9", "EC000123"))
                .media(
                        new Medium("image", "https://img.example/a.png", "", ""),
                        new Medium("document", "https://doc.example/s.pdf", "Data sheet", "DE"))
                .relations(new Relation("accessory", "AB-2"), new Relation("variant", "AB-3"))
                .texts(Map.of(
                        "en",
                        new Text(
                                "Nut \"Ø\" 🔩",
                                "two\nlines",
                                "key words",
                                List.of(new Attribute("Length", "40", "mm"))),
                        "pt-BR",
                        text("Porca")));
    }

    private static Text text(String name) {
        return new Text(name, "", "", List.of());
    }

    private static ProductSheet sheet(ACatalogItem item) {
        var check = check(item);
        return check.proven().flatMap(ProvenItem::sheet).orElseThrow(() -> new AssertionError(check.problems()));
    }

    private static ProductRow row(ACatalogItem item) {
        return check(item).proven().flatMap(ProvenItem::row).orElseThrow();
    }

    private static List<String> fields(ACatalogItem item) {
        return check(item).problems().stream().map(ImportProblem::field).toList();
    }

    private static ProductCheck check(ACatalogItem item) {
        return new ProductCheck(item.build(), Set.of("nuts"));
    }
}
