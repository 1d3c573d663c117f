package org.comptoir.catalogexport.bmecat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.mapping.FieldNames;
import org.comptoir.catalogexport.mapping.ItemDraft;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.mapping.ShelfPaths;
import org.comptoir.catalogexport.text.CatalogText;
import org.comptoir.catalogexport.xml.Element;

/** ARTICLE (1.2) and PRODUCT (2005) elements to items. */
final class BmecatArticle {

    /** Types of price without tax, best first; what is left is taken with a note. */
    private static final List<String> PRICE_TYPES = List.of("net_list", "net_customer", "net_customer_exp");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,12})?");

    private static final Map<String, String> RELATIONS = Map.of(
            "accessories", "accessory",
            "sparepart", "accessory",
            "mandatory", "accessory",
            "similar", "substitute",
            "followup", "substitute",
            "select", "variant",
            "diff_orderunit", "variant",
            "base_product", "variant");

    private final BmecatCatalog catalog;
    private final Mapping mapping;
    private final ShelfMap shelves;
    private final CatalogReceiver receiver;
    private final boolean pricesOnly;

    BmecatArticle(
            BmecatCatalog catalog, Mapping mapping, ShelfMap shelves, CatalogReceiver receiver, boolean pricesOnly) {
        this.catalog = catalog;
        this.mapping = mapping;
        this.shelves = shelves;
        this.receiver = receiver;
        this.pricesOnly = pricesOnly;
    }

    /** Elements by field; where 1.2 and 2005 differ, both names. */
    static Map<String, String> fieldNames(String language) {
        return new FieldNames(language)
                .put("id", "SUPPLIER_AID/SUPPLIER_PID")
                .put("category", "CATALOG_GROUP_ID")
                .put("name", "DESCRIPTION_SHORT")
                .put("description", "DESCRIPTION_LONG")
                .put("keywords", "KEYWORD")
                .put("gtin", "EAN/INTERNATIONAL_PID")
                .put("manufacturer", "MANUFACTURER_NAME")
                .put("manufacturerPartId", "MANUFACTURER_AID/MANUFACTURER_PID")
                .put("leadTimeDays", "DELIVERY_TIME")
                .put("price.family", "ERP_GROUP_SUPPLIER")
                .put("price.amount", "PRICE_AMOUNT")
                .put("price.currency", "PRICE_CURRENCY")
                .put("price.basis", "PRICE_QUANTITY")
                .put("unit", "ORDER_UNIT")
                .put("content.unit", "CONTENT_UNIT")
                .put("content.perUnit", "NO_CU_PER_OU")
                .put("quantity.minimum", "QUANTITY_MIN")
                .put("quantity.step", "QUANTITY_INTERVAL")
                .put("quantity.maximum", "QUANTITY_MAX")
                .put("customsNumber", "CUSTOMS_NUMBER")
                .byPath();
    }

    void take(Element article) {
        var draft = new ItemDraft();
        mapping.constants()
                .forEach((field, value) ->
                        draft.put(field, value, field.language().isEmpty() ? catalog.language() : field.language()));
        String id = article.text("SUPPLIER_AID", "SUPPLIER_PID");
        draft.put("id", id).put("category", shelves.find(id));
        List<Element> periods =
                article.each("ARTICLE_PRICE_DETAILS", "PRODUCT_PRICE_DETAILS").toList();
        periods.stream().findFirst().ifPresent(prices -> price(prices, draft));
        if (periods.size() > 1) {
            receiver.note(
                    article.line(),
                    "%s has prices for %d periods; the first is taken".formatted(CatalogText.cut(id), periods.size()));
        }
        article.first("ARTICLE_ORDER_DETAILS", "PRODUCT_ORDER_DETAILS").ifPresent(order -> order(order, draft));
        if (pricesOnly) {
            receiver.item(draft.toItem(article.line(), Action.REPRICE));
            return;
        }
        article.first("ARTICLE_DETAILS", "PRODUCT_DETAILS").ifPresent(details -> details(details, draft));
        article.each("ARTICLE_FEATURES", "PRODUCT_FEATURES").forEach(features -> features(features, draft));
        article.each("MIME_INFO").flatMap(media -> media.each("MIME")).forEach(medium -> medium(medium, draft));
        article.each("ARTICLE_REFERENCE", "PRODUCT_REFERENCE").forEach(reference -> relation(reference, draft));
        article.first("PRODUCT_LOGISTIC_DETAILS")
                .flatMap(logistics -> logistics.first("CUSTOMS_TARIFF_NUMBER"))
                .ifPresent(customs -> draft.put("customsNumber", customs.text("CUSTOMS_NUMBER")));
        article.each("USER_DEFINED_EXTENSIONS").forEach(extensions -> extensions(extensions, draft));
        boolean delete = article.attribute("mode").equals("delete");
        receiver.item(draft.toItem(article.line(), delete ? Action.WITHDRAW : Action.PUT));
    }

    private void details(Element details, ItemDraft draft) {
        details.each("DESCRIPTION_SHORT").forEach(text -> draft.name(language(text), text.text()));
        details.each("DESCRIPTION_LONG").forEach(text -> draft.description(language(text), text.text()));
        details.each("KEYWORD").forEach(text -> draft.keyword(language(text), text.text()));
        draft.put("gtin", details.text("EAN"));
        details.each("INTERNATIONAL_PID")
                .filter(number ->
                        List.of("ean", "gtin").contains(number.attribute("type").toLowerCase(Locale.ROOT)))
                .forEach(number -> draft.put("gtin", number.text()));
        details.each("BUYER_AID", "BUYER_PID")
                .filter(number -> !number.attribute("type").isEmpty())
                .forEach(number -> draft.buyer(number.attribute("type"), number.text()));
        draft.put("manufacturer", details.text("MANUFACTURER_NAME", "MANUFACTURER_IDREF"));
        draft.put("manufacturerPartId", details.text("MANUFACTURER_AID", "MANUFACTURER_PID"));
        draft.put("leadTimeDays", wholeDays(details.text("DELIVERY_TIME")));
        String group = details.text("ERP_GROUP_SUPPLIER");
        if (!group.isEmpty()) {
            draft.put("price.family", ShelfPaths.slug(group));
        }
        details.first("SPECIAL_TREATMENT_CLASS").ifPresent(special -> draft.put("hazardous", "true"));
    }

    /** BMEcat writes {@code 3.00}; other values stay as they are, for the importer to name. */
    private static String wholeDays(String days) {
        return days.replaceFirst("\\.0+$", "");
    }

    private void features(Element features, ItemDraft draft) {
        String system = features.text("REFERENCE_FEATURE_SYSTEM_NAME");
        features.each("REFERENCE_FEATURE_GROUP_ID").forEach(group -> place(system, group.text(), draft));
        for (Element feature : features.each("FEATURE").toList()) {
            Optional<Element> name = feature.first("FNAME");
            String values = String.join(
                    ", ", feature.each("FVALUE").map(Element::text).distinct().toList());
            if (name.isPresent() && !values.isEmpty()) {
                draft.attribute(language(name.get()), name.get().text(), values, feature.text("FUNIT"));
            }
        }
    }

    /** {@code ECLASS-11.1} and {@code UNSPSC_26.0801} name scheme and version in one. */
    private static void place(String system, String code, ItemDraft draft) {
        String[] parts = system.split("[-_ ](?=[0-9])", 2);
        String scheme = parts[0].toUpperCase(Locale.ROOT).replace("ECL@SS", "ECLASS");
        draft.place(scheme, parts.length > 1 ? parts[1] : "", code.replaceAll("[-. ]", ""));
    }

    private void order(Element order, ItemDraft draft) {
        draft.put("unit", unit(order.text("ORDER_UNIT")));
        String perUnit = order.text("NO_CU_PER_OU");
        String content = unit(order.text("CONTENT_UNIT"));
        if (!perUnit.isEmpty() && !content.isEmpty()) {
            draft.put("content.unit", content).put("content.perUnit", perUnit);
        }
        draft.put("price.basis", order.text("PRICE_QUANTITY"));
        draft.put("quantity.minimum", order.text("QUANTITY_MIN"));
        draft.put("quantity.step", order.text("QUANTITY_INTERVAL"));
        draft.put("quantity.maximum", order.text("QUANTITY_MAX"));
    }

    private void price(Element prices, ItemDraft draft) {
        List<Element> candidates = prices.each("ARTICLE_PRICE", "PRODUCT_PRICE")
                .filter(BmecatArticle::isForOne)
                .toList();
        Optional<Element> best = PRICE_TYPES.stream()
                .flatMap(type -> candidates.stream()
                        .filter(price -> price.attribute("price_type").equals(type)))
                .findFirst();
        if (best.isEmpty() && !candidates.isEmpty()) {
            best = Optional.of(candidates.get(0));
            receiver.note(
                    prices.line(),
                    "There is no net price; the %s is taken as it is"
                            .formatted(CatalogText.cut(candidates.get(0).attribute("price_type"))));
        }
        best.ifPresent(price -> {
            draft.put("price.amount", amount(price));
            String currency = price.text("PRICE_CURRENCY");
            draft.put("price.currency", currency.isEmpty() ? catalog.currency() : currency);
            steps(prices, price.attribute("price_type"), draft);
        });
        days(prices, draft);
    }

    private static void steps(Element prices, String type, ItemDraft draft) {
        prices.each("ARTICLE_PRICE", "PRODUCT_PRICE")
                .filter(price ->
                        !isForOne(price) && price.attribute("price_type").equals(type))
                .forEach(price -> draft.step(price.text("LOWER_BOUND"), amount(price)));
    }

    /** With the factor that every amount is multiplied by; one that is no number stays beside it, for the importer to name. */
    private static String amount(Element price) {
        String amount = price.text("PRICE_AMOUNT");
        String factor = price.text("PRICE_FACTOR");
        if (factor.isEmpty() || amount.isEmpty()) {
            return amount;
        }
        return NUMBER.matcher(amount).matches() && NUMBER.matcher(factor).matches()
                ? new BigDecimal(amount)
                        .multiply(new BigDecimal(factor))
                        .stripTrailingZeros()
                        .toPlainString()
                : amount + " x " + factor;
    }

    private static void days(Element prices, ItemDraft draft) {
        draft.put("validFrom", prices.text("VALID_START_DATE")).put("validUntil", prices.text("VALID_END_DATE"));
        prices.each("DATETIME").forEach(time -> {
            switch (time.attribute("type")) {
                case "valid_start_date" -> draft.put("validFrom", time.text("DATE"));
                case "valid_end_date" -> draft.put("validUntil", time.text("DATE"));
                default -> {
                    // when the file was made
                }
            }
        });
    }

    private static boolean isForOne(Element price) {
        String bound = price.text("LOWER_BOUND");
        return bound.isEmpty() || bound.matches("[01](\\.0*)?");
    }

    private void medium(Element medium, ItemDraft draft) {
        String source = medium.text("MIME_SOURCE");
        String address = source.startsWith("https://") ? source : catalog.mimeRoot() + source;
        if (!address.startsWith("https://")) {
            receiver.note(
                    medium.line(),
                    "MIME_SOURCE %s is no https address and is passed over".formatted(CatalogText.cut(source)));
            return;
        }
        boolean image = medium.text("MIME_TYPE").startsWith("image/");
        String caption = medium.text("MIME_DESCR", "MIME_ALT");
        draft.medium(image ? "image" : "document", address, caption, "");
    }

    private void relation(Element reference, ItemDraft draft) {
        String type = reference.attribute("type");
        String kind = RELATIONS.get(type);
        if (kind == null) {
            receiver.note(reference.line(), "A reference of type %s is passed over".formatted(CatalogText.cut(type)));
            return;
        }
        reference.each("ART_ID_TO", "PROD_ID_TO").forEach(other -> draft.relation(kind, other.text()));
    }

    private void extensions(Element extensions, ItemDraft draft) {
        for (Element extension : extensions.children()) {
            if (extension.children().isEmpty() && !extension.text().isEmpty()) {
                draft.attribute(catalog.language(), extension.name().replaceFirst("^UDX\\.", ""), extension.text(), "");
            } else if (!extension.children().isEmpty()) {
                receiver.note(extension.line(), extension.name() + " holds elements of its own and is passed over");
            }
        }
    }

    private String unit(String told) {
        return mapping.values().units().getOrDefault(told, told);
    }

    private String language(Element text) {
        return LanguageTag.of(text.attribute("lang"), catalog.language());
    }
}
