package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.catalog.AnIncomingProduct.valid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.IncomingProduct.Drawing;
import org.comptoir.gateway.catalog.IncomingProduct.ListPrice;
import org.comptoir.gateway.catalog.IncomingProduct.Origin;
import org.comptoir.gateway.catalog.IncomingProduct.Packing;
import org.comptoir.gateway.catalog.IncomingProduct.Place;
import org.comptoir.gateway.catalog.IncomingProduct.Text;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class ProductCheckTest {

    @Test
    void takesWhatIsRight() {
        var check = check(valid());

        ProductSheet sheet = check.sheet().orElseThrow();

        assertThat(check.problems()).isEmpty();
        assertThat(sheet.listPrice()).isEqualTo(UnitPrice.each(Money.of("12.5", "EUR")));
        assertThat(sheet.minimum()).isEqualTo(Quantity.of(2));
        assertThat(sheet.contentPerUnit()).hasValue(Quantity.of(100));
        assertThat(sheet.in(Language.FR).name()).isEqualTo("Hexagon nut");
    }

    @Test
    void readsBlanksAsTheUsualValue() {
        var sheet = check(valid().packing(new Packing("EA", "", "", "", "5"))
                        .price(new ListPrice("0.99", "EUR", ""))
                        .origin(new Origin("", "", ""))
                        .drawing(new Drawing("", "")))
                .sheet()
                .orElseThrow();

        assertThat(sheet.minimum()).isEqualTo(Quantity.of(5));
        assertThat(sheet.listPrice().basis()).isEqualTo(BigDecimal.ONE);
        assertThat(sheet.manufacturer()).isEmpty();
        assertThat(sheet.leadTimeDays()).isZero();
        assertThat(sheet.drawing().kind()).isEqualTo("box");
    }

    @Test
    void reportsEveryProblemOfAProductAtOnce() {
        var check = check(valid().id(" ")
                .category("no-such-shelf")
                .packing(new Packing("BOXES?", "EA", "", "3", "2"))
                .price(new ListPrice("12,50", "EUR", "0"))
                .origin(new Origin("Tornavel", "TV-1", "soon")));

        assertThat(check.sheet()).isEmpty();
        assertThat(check.problems())
                .extracting(ImportProblem::field)
                .containsExactlyInAnyOrder(
                        "id",
                        "category",
                        "packing/unit",
                        "packing",
                        "packing/minimum",
                        "price/amount",
                        "price/basis",
                        "origin/leadTimeDays");
    }

    @Test
    void saysLineItemRuleAndRemedy() {
        var check = check(valid().packing(new Packing("EA", "", "", "3", "2")));
        check.sheet();

        assertThat(check.problems().get(0))
                .hasToString("Line 7 (AB-1), packing/minimum: 3 is not a multiple of the step 2."
                        + " Send a minimum that can be ordered");
    }

    @Test
    void refusesAmountsTheTablesCannotHold() {
        assertThat(fields(valid().price(new ListPrice("-1", "EUR", "1")))).containsExactly("price/amount");
        assertThat(fields(valid().price(new ListPrice("0.0000001", "EUR", "1"))))
                .containsExactly("price/amount");
        assertThat(fields(valid().price(new ListPrice("1", "EURO", "1")))).containsExactly("price/amount");
        assertThat(fields(valid().family("Fasteners & Co"))).containsExactly("family");
    }

    @Test
    void refusesTextsNobodyCanRead() {
        assertThat(fields(valid().texts(Map.of()))).containsExactly("texts/en");
        assertThat(fields(valid().texts(english("A\u0000B", "")))).containsExactly("texts/en/name");
        assertThat(fields(valid().texts(english("n".repeat(501), "")))).containsExactly("texts/en/name");
        assertThat(fields(valid().texts(english("nut", "half \uD83D")))).containsExactly("texts/en/description");
        assertThat(fields(valid().drawing(new Drawing("hex-nut", "\t")))).containsExactly("drawing/caption");
    }

    @Test
    void takesAwkwardButReadableTexts() {
        assertThat(fields(valid().texts(english("Ø 8 µ \" ' < & 🔩", "line one\nline two"))))
                .isEmpty();
    }

    @Test
    void refusesCodesThatAreNoClassification() {
        assertThat(fields(valid().places(new Place("UNSPSC", "26", "3116-17"))))
                .containsExactly("classifications/UNSPSC");
        assertThat(fields(valid().places(new Place("ECLASS", "14", "23110801"), new Place("ECLASS", "13", "23110801"))))
                .containsExactly("classifications/ECLASS");
    }

    private static Map<Language, Text> english(String name, String description) {
        return Map.of(Language.EN, new Text(name, description, List.of()));
    }

    private static List<String> fields(AnIncomingProduct product) {
        var check = check(product);
        check.sheet();
        return check.problems().stream().map(ImportProblem::field).toList();
    }

    private static ProductCheck check(AnIncomingProduct product) {
        return new ProductCheck(product.build(), Set.of("nuts"));
    }
}
