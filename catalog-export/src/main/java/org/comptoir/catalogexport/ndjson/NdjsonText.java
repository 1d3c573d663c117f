package org.comptoir.catalogexport.ndjson;

import java.util.Locale;
import java.util.TreeMap;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Offer;
import org.comptoir.catalogexport.json.JsonOut;

/** An article as one JSON object, as {@link NdjsonItem} reads it; what is blank is left out. */
public final class NdjsonText {

    private NdjsonText() {}

    public static void write(CatalogItem item, JsonOut json) {
        json.object();
        if (item.action() != Action.PUT) {
            json.text("action", item.action().name().toLowerCase(Locale.ROOT));
        }
        json.optional("id", item.id()).optional("category", item.category());
        pairs(json, "terms", terms(item.terms()));
        pairs(json, "packing", packing(item.packing()));
        numbers(item.numbers(), json);
        pairs(json, "supply", supply(item.supply()));
        pairs(
                json,
                "drawing",
                "kind",
                item.drawing().kind(),
                "caption",
                item.drawing().caption());
        lists(item, json);
        texts(item, json);
        offer(item.offer(), json);
        json.endObject();
    }

    private static String[] terms(CatalogItem.Terms terms) {
        return new String[] {
            "amount",
            terms.amount(),
            "currency",
            terms.currency(),
            "basis",
            terms.basis(),
            "family",
            terms.family(),
            "priceGroup",
            terms.priceGroup()
        };
    }

    private static String[] packing(CatalogItem.Packing packing) {
        return new String[] {
            "unit",
            packing.unit(),
            "contentUnit",
            packing.contentUnit(),
            "contentPerUnit",
            packing.contentPerUnit(),
            "minimum",
            packing.minimum(),
            "step",
            packing.step(),
            "maximum",
            packing.maximum()
        };
    }

    private static String[] supply(CatalogItem.Supply supply) {
        return new String[] {
            "leadTimeDays",
            supply.leadTimeDays(),
            "discontinuedFrom",
            supply.discontinuedFrom(),
            "customsNumber",
            supply.customsNumber(),
            "hazardous",
            supply.hazardous()
        };
    }

    private static void numbers(CatalogItem.Numbers numbers, JsonOut json) {
        json.object("numbers");
        json.optional("manufacturer", numbers.manufacturer())
                .optional("manufacturerPartId", numbers.manufacturerPartId())
                .optional("gtin", numbers.gtin());
        json.object("buyers");
        numbers.buyers().forEach(buyer -> json.text(buyer.client(), buyer.number()));
        json.endObject().endObject();
    }

    private static void lists(CatalogItem item, JsonOut json) {
        json.list("classifications");
        item.classifications()
                .forEach(place -> json.object()
                        .text("scheme", place.scheme())
                        .optional("version", place.version())
                        .text("code", place.code())
                        .endObject());
        json.endList().list("stock");
        item.stock()
                .forEach(level -> json.object()
                        .text("warehouse", level.warehouse())
                        .text("quantity", level.quantity())
                        .endObject());
        json.endList().list("media");
        item.media()
                .forEach(medium -> json.object()
                        .text("kind", medium.kind())
                        .text("address", medium.address())
                        .optional("caption", medium.caption())
                        .optional("language", medium.language())
                        .endObject());
        json.endList().list("relations");
        item.relations()
                .forEach(relation -> json.object()
                        .text("kind", relation.kind())
                        .text("id", relation.id())
                        .endObject());
        json.endList();
    }

    /** In the order of the tags, so that the same article is the same line. */
    private static void texts(CatalogItem item, JsonOut json) {
        json.object("texts");
        new TreeMap<>(item.texts()).forEach((language, text) -> {
            json.object(language)
                    .optional("name", text.name())
                    .optional("description", text.description())
                    .optional("keywords", text.keywords());
            json.list("attributes");
            text.attributes()
                    .forEach(attribute -> json.object()
                            .text("name", attribute.name())
                            .text("value", attribute.value())
                            .optional("unit", attribute.unit())
                            .endObject());
            json.endList().endObject();
        });
        json.endObject();
    }

    private static void offer(Offer offer, JsonOut json) {
        if (offer.equals(Offer.NONE)) {
            return;
        }
        json.object("offer");
        json.optional("auxiliaryId", offer.auxiliaryId())
                .optional("validFrom", offer.validFrom())
                .optional("validUntil", offer.validUntil())
                .optional("punchOutUrl", offer.punchOutUrl())
                .optional("punchOutLevel", offer.punchOutLevel());
        json.list("steps");
        offer.steps()
                .forEach(step -> json.object()
                        .text("from", step.from())
                        .text("amount", step.amount())
                        .endObject());
        json.endList().endObject();
    }

    private static void pairs(JsonOut json, String key, String... pairs) {
        boolean blank = true;
        for (int i = 1; i < pairs.length; i += 2) {
            blank &= pairs[i].isBlank();
        }
        if (blank) {
            return;
        }
        json.object(key);
        for (int i = 0; i < pairs.length; i += 2) {
            json.optional(pairs[i], pairs[i + 1]);
        }
        json.endObject();
    }
}
