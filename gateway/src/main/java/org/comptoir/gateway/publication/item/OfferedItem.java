package org.comptoir.gateway.publication.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.catalogexport.CatalogItem.Offer;
import org.comptoir.catalogexport.CatalogItem.PriceStep;
import org.comptoir.gateway.catalog.item.Gtin;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.upkeep.Article;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.publication.item.ClientItems.Reader;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;

/** An article as one client is told of it: its price, its own number, and nothing of what it may not see. */
final class OfferedItem {

    private OfferedItem() {}

    static CatalogItem of(
            ProductSheet sheet, Article row, Optional<Price> price, Reader reader, Set<SupplierPartId> exist) {
        return new CatalogItem(
                0,
                Action.PUT,
                sheet.id().value(),
                sheet.category(),
                terms(sheet, price, reader),
                packing(sheet.packing()),
                numbers(sheet.numbers(), reader.client().number()),
                supply(sheet.trade(), row),
                new CatalogItem.Drawing("", ""),
                sheet.classifications(),
                List.of(),
                sheet.media(),
                sheet.relations().stream()
                        .filter(relation -> exist.contains(new SupplierPartId(relation.id())))
                        .toList(),
                Map.copyOf(sheet.texts()),
                new Offer(
                        "",
                        "",
                        "",
                        "",
                        "",
                        price.map(it -> steps(it, sheet.packing().minimum())).orElse(List.of())));
    }

    private static CatalogItem.Terms terms(ProductSheet sheet, Optional<Price> price, Reader reader) {
        return new CatalogItem.Terms(
                price.map(it -> it.unitPrice().price().plainAmount()).orElse(""),
                reader.currency().getCurrencyCode(),
                price.map(it -> ClientItems.basis(it.unitPrice().basis())).orElse(""),
                sheet.terms().family(),
                "");
    }

    /**
     * From more on than the least that may be ordered, whose price the article's is; a step that cannot be said on the basis of the
     * price is left out.
     */
    private static List<PriceStep> steps(Price price, Quantity least) {
        BigDecimal basis = price.unitPrice().basis();
        return price.breaks().stream()
                .filter(step -> step.from().compareTo(least) > 0)
                .flatMap(step -> step.price().on(basis).stream()
                        .map(same -> new PriceStep(
                                step.from().toString(), same.price().plainAmount())))
                .toList();
    }

    private static CatalogItem.Packing packing(ProductSheet.Packing packing) {
        return new CatalogItem.Packing(
                packing.unit().code(),
                packing.contentUnit().map(UnitOfMeasure::code).orElse(""),
                packing.contentPerUnit().map(Quantity::toString).orElse(""),
                packing.minimum().toString(),
                packing.step().toString(),
                packing.maximum().map(Quantity::toString).orElse(""));
    }

    private static CatalogItem.Numbers numbers(ProductSheet.Numbers numbers, String client) {
        BuyerPartId own = numbers.buyers().get(client);
        return new CatalogItem.Numbers(
                numbers.manufacturer().orElse(""),
                numbers.manufacturerPartId().map(ManufacturerPartId::value).orElse(""),
                numbers.gtin().map(Gtin::digits).orElse(""),
                own == null ? List.of() : List.of(new BuyerNumber(client, own.value())));
    }

    private static CatalogItem.Supply supply(ProductSheet.Trade trade, Article row) {
        return new CatalogItem.Supply(
                row.leadTimeDays().isPresent()
                        ? Integer.toString(row.leadTimeDays().getAsInt())
                        : "",
                trade.discontinuedFrom().map(LocalDate::toString).orElse(""),
                trade.customsNumber().orElse(""),
                trade.hazardous() ? "true" : "");
    }
}
