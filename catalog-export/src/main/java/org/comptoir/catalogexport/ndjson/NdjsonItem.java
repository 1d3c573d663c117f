package org.comptoir.catalogexport.ndjson;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.json.JsonText;
import org.comptoir.catalogexport.json.Members;

/**
 * An article as one JSON object, the shape the REST API speaks too. Keys are those of {@link CatalogItem}; all but {@code id}
 * may be left out, and a number may be written as number or text.
 */
public final class NdjsonItem {

    private static final Set<String> ACTIONS = Set.of("PUT", "WITHDRAW", "REPRICE");

    private NdjsonItem() {}

    /**
     * Reads one object.
     *
     * @param problems takes the path of a member and what is wrong with it
     * @throws IllegalArgumentException if it is not JSON at all
     */
    public static CatalogItem parse(long line, String json, BiConsumer<String, String> problems) {
        Members item = Members.of(JsonText.parse(json), problems);
        var read = new CatalogItem(
                line,
                action(item.text("action"), problems),
                item.text("id"),
                item.text("category"),
                terms(item.object("terms")),
                packing(item.object("packing")),
                numbers(item.object("numbers")),
                supply(item.object("supply")),
                drawing(item.object("drawing")),
                item.each(
                        "classifications",
                        one -> new CatalogItem.Place(one.text("scheme"), one.text("version"), one.text("code"))),
                item.each("stock", one -> new CatalogItem.StockLevel(one.text("warehouse"), one.text("quantity"))),
                item.each(
                        "media",
                        one -> new CatalogItem.Medium(
                                one.text("kind"), one.text("address"), one.text("caption"), one.text("language"))),
                item.each("relations", one -> new CatalogItem.Relation(one.text("kind"), one.text("id"))),
                item.objects("texts", NdjsonItem::text),
                offer(item.object("offer")));
        item.refuseOthers();
        return read;
    }

    private static Action action(String told, BiConsumer<String, String> problems) {
        String upper = told.toUpperCase(Locale.ROOT);
        if (!told.isEmpty() && !ACTIONS.contains(upper)) {
            problems.accept("action", "put, withdraw or reprice is expected");
            return Action.PUT;
        }
        return told.isEmpty() ? Action.PUT : Action.valueOf(upper);
    }

    private static CatalogItem.Terms terms(Members terms) {
        var read = new CatalogItem.Terms(
                terms.text("amount"),
                terms.text("currency"),
                terms.text("basis"),
                terms.text("family"),
                terms.text("priceGroup"));
        terms.refuseOthers();
        return read;
    }

    private static CatalogItem.Packing packing(Members packing) {
        var read = new CatalogItem.Packing(
                packing.text("unit"),
                packing.text("contentUnit"),
                packing.text("contentPerUnit"),
                packing.text("minimum"),
                packing.text("step"),
                packing.text("maximum"));
        packing.refuseOthers();
        return read;
    }

    private static CatalogItem.Numbers numbers(Members numbers) {
        var buyers = numbers.texts("buyers").entrySet().stream()
                .map(buyer -> new CatalogItem.BuyerNumber(buyer.getKey(), buyer.getValue()))
                .toList();
        var read = new CatalogItem.Numbers(
                numbers.text("manufacturer"), numbers.text("manufacturerPartId"), numbers.text("gtin"), buyers);
        numbers.refuseOthers();
        return read;
    }

    private static CatalogItem.Supply supply(Members supply) {
        var read = new CatalogItem.Supply(
                supply.text("leadTimeDays"),
                supply.text("discontinuedFrom"),
                supply.text("customsNumber"),
                supply.text("hazardous"));
        supply.refuseOthers();
        return read;
    }

    private static CatalogItem.Drawing drawing(Members drawing) {
        var read = new CatalogItem.Drawing(drawing.text("kind"), drawing.text("caption"));
        drawing.refuseOthers();
        return read;
    }

    private static CatalogItem.Offer offer(Members offer) {
        var read = new CatalogItem.Offer(
                offer.text("auxiliaryId"),
                offer.text("validFrom"),
                offer.text("validUntil"),
                offer.text("punchOutUrl"),
                offer.text("punchOutLevel"),
                offer.each("steps", one -> new CatalogItem.PriceStep(one.text("from"), one.text("amount"))));
        offer.refuseOthers();
        return read;
    }

    private static CatalogItem.Text text(Members text) {
        return new CatalogItem.Text(
                text.text("name"),
                text.text("description"),
                text.text("keywords"),
                text.each(
                        "attributes",
                        one -> new CatalogItem.Attribute(one.text("name"), one.text("value"), one.text("unit"))));
    }
}
