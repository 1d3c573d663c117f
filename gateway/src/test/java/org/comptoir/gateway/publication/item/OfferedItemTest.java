package org.comptoir.gateway.publication.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.ACatalogItem.valid;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem.Packing;
import org.comptoir.catalogexport.CatalogItem.PriceStep;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.item.ProvenItem;
import org.comptoir.gateway.catalog.upkeep.Article;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceBreak;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class OfferedItemTest {

    private static final ClientItems.Reader READER = new ClientItems.Reader(
            new SupplierId(1),
            new Client(new ClientId(2), "10042", "Grand Compte"),
            Currency.getInstance("EUR"),
            LocalDate.parse("2026-11-30"));

    @Test
    void namesThePricesOfQuantitiesBehindTheLeastThatMayBeOrdered() {
        List<PriceBreak> breaks =
                List.of(at("1", "EUR 10.00"), at("50", "EUR 9.00"), at("100", "EUR 8.00"), at("500", "EUR 7.00"));

        assertThat(steps("100", "EUR 8.00", breaks)).containsExactly(new PriceStep("500", "7.00"));
        assertThat(steps("1", "EUR 10.00", breaks)).extracting(PriceStep::from).containsExactly("50", "100", "500");
    }

    @Test
    void namesThePriceFromOneUnitOnWhereLessMayBeOrdered() {
        assertThat(steps("0.5", "EUR 10.00", List.of(at("0.5", "EUR 10.00"), at("1", "EUR 9.00"))))
                .containsExactly(new PriceStep("1", "9.00"));
    }

    private static List<PriceStep> steps(String minimum, String price, List<PriceBreak> breaks) {
        var check = new ProductCheck(
                valid().packing(new Packing("EA", "", "", minimum, minimum, "")).build(), Set.of("nuts"));
        ProductSheet sheet = check.proven().flatMap(ProvenItem::sheet).orElseThrow();
        var row = new Article("AB-1", sheet.toJson(), "", 1, false, OptionalInt.of(2), List.of());
        UnitPrice each = UnitPrice.of(price);
        var found = new Price(each, each.lineTotal(Quantity.of(minimum)), breaks, PriceExplanation.list());
        return OfferedItem.of(sheet, row, Optional.of(found), READER, Set.of())
                .offer()
                .steps();
    }

    private static PriceBreak at(String from, String price) {
        return new PriceBreak(Quantity.of(from), UnitPrice.of(price));
    }
}
