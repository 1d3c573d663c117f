package org.comptoir.catalogexport.bmecat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Offer;
import org.comptoir.catalogexport.CatalogItem.Packing;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.mapping.ItemMedia;
import org.comptoir.catalogexport.text.TextOut;
import org.comptoir.catalogexport.xml.XmlOut;
import org.jspecify.annotations.Nullable;

/** Articles in the order of elements that both versions want. */
final class BmecatArticleOut {

    private static final Map<String, String> RELATIONS =
            Map.of("accessory", "accessories", "substitute", "similar", "variant", "select");

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private final TextOut out;
    private final XmlOut xml;
    private final ExportHead head;
    private final BmecatWords words;
    private final List<String> languages;

    BmecatArticleOut(TextOut out, XmlOut xml, ExportHead head, BmecatWords words) {
        this.out = out;
        this.xml = xml;
        this.head = head;
        this.words = words;
        this.languages = words.is2005() ? head.wording().languages() : List.of(head.language());
    }

    void write(CatalogItem item, String mode) {
        xml.start(words.article()).attribute("mode", mode).element(words.number("SUPPLIER"), item.id());
        boolean bare = item.action() == Action.WITHDRAW && item.terms().amount().isBlank();
        if (!bare) {
            details(item);
            features(item);
            order(item);
            prices(item);
            media(item);
            references(item);
            customs(item);
        }
        xml.end(words.article());
    }

    /** An article of T_UPDATE_PRICES. */
    void price(CatalogItem item) {
        xml.start(words.article()).element(words.number("SUPPLIER"), item.id());
        prices(item);
        xml.end(words.article());
    }

    private void details(CatalogItem item) {
        xml.start(words.of("DETAILS"));
        if (!spoken(item, "DESCRIPTION_SHORT", "name", Text::name)) {
            required("name@" + head.language(), "");
        }
        spoken(item, "DESCRIPTION_LONG", "description", Text::description);
        out.field("gtin");
        if (words.is2005() && !item.numbers().gtin().isBlank()) {
            xml.element("INTERNATIONAL_PID", "type", "gtin", item.numbers().gtin());
        } else {
            xml.optional("EAN", item.numbers().gtin());
        }
        out.field("buyer");
        item.numbers()
                .buyers()
                .forEach(buyer -> xml.element(words.number("BUYER"), "type", buyer.client(), buyer.number()));
        out.field("manufacturerPartId");
        xml.optional(words.number("MANUFACTURER"), item.numbers().manufacturerPartId());
        out.field("manufacturer");
        xml.optional("MANUFACTURER_NAME", item.numbers().manufacturer());
        out.field("price.family");
        xml.optional("ERP_GROUP_SUPPLIER", item.terms().family());
        out.field("leadTimeDays");
        xml.optional("DELIVERY_TIME", item.supply().leadTimeDays());
        if (item.supply().hazardous().equals("true")) {
            xml.element("SPECIAL_TREATMENT_CLASS", "type", "hazardous", "true");
        }
        keywords(item);
        xml.end(words.of("DETAILS"));
    }

    private boolean spoken(CatalogItem item, String element, String field, Function<Text, String> said) {
        boolean any = false;
        for (String language : languages) {
            Text text = item.texts().get(language);
            if (text != null && !said.apply(text).isBlank()) {
                out.field(field + "@" + language);
                inLanguage(element, language, said.apply(text));
                any = true;
            }
        }
        return any;
    }

    private void inLanguage(String element, String language, String value) {
        xml.start(element);
        if (words.is2005()) {
            xml.attribute("lang", LanguageTag.three(language));
        }
        xml.text(value).end(element);
    }

    private void keywords(CatalogItem item) {
        for (String language : languages) {
            Text text = item.texts().get(language);
            if (text != null && !text.keywords().isBlank()) {
                out.field("keywords@" + language);
                BLANKS.splitAsStream(text.keywords())
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> inLanguage("KEYWORD", language, word));
            }
        }
    }

    private void features(CatalogItem item) {
        out.field("classification");
        for (Place place : item.classifications()) {
            xml.start(words.of("FEATURES"));
            xml.element(
                    "REFERENCE_FEATURE_SYSTEM_NAME",
                    place.version().isBlank() ? place.scheme() : place.scheme() + "-" + place.version());
            xml.element("REFERENCE_FEATURE_GROUP_ID", place.code()).end(words.of("FEATURES"));
        }
        if (languages.stream().noneMatch(language -> hasAttributes(item.texts().get(language)))) {
            return;
        }
        xml.start(words.of("FEATURES"));
        for (String language : languages) {
            Text text = item.texts().get(language);
            if (text != null && hasAttributes(text)) {
                text.attributes().forEach(attribute -> feature(attribute, language));
            }
        }
        xml.end(words.of("FEATURES"));
    }

    private static boolean hasAttributes(@Nullable Text text) {
        return text != null
                && text.attributes().stream()
                        .anyMatch(attribute -> !attribute.name().isBlank()
                                && !attribute.value().isBlank());
    }

    private void feature(CatalogItem.Attribute attribute, String language) {
        if (attribute.name().isBlank() || attribute.value().isBlank()) {
            return;
        }
        out.field("attribute:" + attribute.name());
        xml.start("FEATURE");
        inLanguage("FNAME", language, attribute.name());
        inLanguage("FVALUE", language, attribute.value());
        xml.optional("FUNIT", attribute.unit()).end("FEATURE");
    }

    private void order(CatalogItem item) {
        Packing packing = item.packing();
        xml.start(words.of("ORDER_DETAILS"));
        xml.element("ORDER_UNIT", required("unit", head.unit(packing.unit())));
        out.field("content.unit");
        if (!packing.contentUnit().isBlank()) {
            xml.element("CONTENT_UNIT", head.unit(packing.contentUnit()));
            xml.optional("NO_CU_PER_OU", packing.contentPerUnit());
        }
        out.field("price.basis");
        xml.optional("PRICE_QUANTITY", item.terms().basis());
        out.field("quantity.minimum");
        xml.optional("QUANTITY_MIN", packing.minimum());
        out.field("quantity.step");
        xml.optional("QUANTITY_INTERVAL", packing.step());
        out.field("quantity.maximum");
        if (words.is2005()) {
            xml.optional("QUANTITY_MAX", packing.maximum());
        }
        xml.end(words.of("ORDER_DETAILS"));
    }

    private void prices(CatalogItem item) {
        Offer offer = item.offer();
        xml.start(words.of("PRICE_DETAILS"));
        day("start", "validFrom", offer.validFrom());
        day("end", "validUntil", offer.validUntil());
        price(
                item,
                required("price.amount", item.terms().amount()),
                offer.steps().isEmpty() ? "" : "1");
        out.field("price.step");
        offer.steps().forEach(step -> price(item, step.amount(), step.from()));
        xml.end(words.of("PRICE_DETAILS"));
    }

    private void day(String which, String field, String day) {
        out.field(field);
        if (day.isBlank()) {
            return;
        }
        if (words.is2005()) {
            xml.element("VALID_" + which.toUpperCase(Locale.ROOT) + "_DATE", day);
        } else {
            xml.start("DATETIME").attribute("type", "valid_" + which + "_date");
            xml.element("DATE", day).end("DATETIME");
        }
    }

    private void price(CatalogItem item, String amount, String from) {
        xml.start(words.of("PRICE")).attribute("price_type", "net_customer").element("PRICE_AMOUNT", amount);
        if (!item.terms().currency().equals(head.wording().currency())) {
            xml.optional("PRICE_CURRENCY", item.terms().currency());
        }
        xml.optional("LOWER_BOUND", from).end(words.of("PRICE"));
    }

    private void media(CatalogItem item) {
        if (item.media().isEmpty()) {
            return;
        }
        xml.start("MIME_INFO");
        for (CatalogItem.Medium medium : ItemMedia.of(item, languages)) {
            boolean image = medium.kind().equals("image");
            out.field(medium.kind());
            xml.start("MIME").element("MIME_TYPE", type(medium.address(), image));
            xml.element("MIME_SOURCE", medium.address()).optional("MIME_DESCR", medium.caption());
            xml.element("MIME_PURPOSE", image ? "normal" : "data_sheet").end("MIME");
        }
        xml.end("MIME_INFO");
    }

    private static String type(String address, boolean image) {
        String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png", "gif", "webp" -> image ? "image/" + ending : "application/octet-stream";
            case "svg" -> image ? "image/svg+xml" : "application/octet-stream";
            case "pdf" -> image ? "image/jpeg" : "application/pdf";
            default -> image ? "image/jpeg" : "application/octet-stream";
        };
    }

    private void references(CatalogItem item) {
        item.relations().forEach(relation -> {
            out.field(relation.kind());
            String type = RELATIONS.get(relation.kind());
            if (type != null) {
                xml.start(words.of("REFERENCE")).attribute("type", type);
                xml.element(words.reference() + "_TO", relation.id()).end(words.of("REFERENCE"));
            }
        });
    }

    private void customs(CatalogItem item) {
        out.field("customsNumber");
        if (words.is2005() && !item.supply().customsNumber().isBlank()) {
            xml.start(words.of("LOGISTIC_DETAILS")).start("CUSTOMS_TARIFF_NUMBER");
            xml.element("CUSTOMS_NUMBER", item.supply().customsNumber());
            xml.end("CUSTOMS_TARIFF_NUMBER").end(words.of("LOGISTIC_DETAILS"));
        }
    }

    private String required(String field, String value) {
        out.field(field);
        if (value.isBlank()) {
            out.refuse("it is blank, and BMEcat needs it", "Give the article one");
        }
        return value;
    }
}
