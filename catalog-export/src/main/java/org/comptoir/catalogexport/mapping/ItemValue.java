package org.comptoir.catalogexport.mapping;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Text;

/** What a field of an article holds: the way out of what {@link ItemDraft} is the way in. */
public final class ItemValue {

    private static final Text NOTHING = new Text("", "", "", List.of());

    private ItemValue() {}

    /**
     * The value, blank where there is none.
     *
     * @param language of texts whose field names none
     * @param list between several values
     */
    public static String of(CatalogItem item, ItemField field, String language, String list) {
        String tongue = field.language().isEmpty() ? language : field.language();
        return switch (field.name()) {
            case "name" -> text(item, tongue).name();
            case "description" -> text(item, tongue).description();
            case "keywords" -> text(item, tongue).keywords();
            case "attribute" -> attribute(text(item, tongue), field);
            case "classification" -> classification(item, field.argument().split(":", 2));
            case "stock" ->
                first(item.stock(), level -> level.warehouse().equals(field.argument()), level -> level.quantity());
            case "buyer" ->
                first(
                        item.numbers().buyers(),
                        buyer -> buyer.client().equals(field.argument()),
                        buyer -> buyer.number());
            case "price.step" ->
                first(item.offer().steps(), step -> step.from().equals(field.argument()), step -> step.amount());
            case "image" -> media(item, "image", field, list);
            case "document" -> media(item, "document", field, list);
            case "substitute", "accessory", "variant" ->
                item.relations().stream()
                        .filter(relation -> relation.kind().equals(field.name()))
                        .map(CatalogItem.Relation::id)
                        .collect(Collectors.joining(list));
            default -> plain(item, field.name());
        };
    }

    /** Of a field that has neither argument nor language. */
    private static String plain(CatalogItem item, String name) {
        return switch (name) {
            case "id" -> item.id();
            case "action" -> item.action().name().toLowerCase(Locale.ROOT);
            case "category" -> item.category();
            case "manufacturer" -> item.numbers().manufacturer();
            case "manufacturerPartId" -> item.numbers().manufacturerPartId();
            case "gtin" -> item.numbers().gtin();
            case "leadTimeDays" -> item.supply().leadTimeDays();
            case "discontinuedFrom" -> item.supply().discontinuedFrom();
            case "customsNumber" -> item.supply().customsNumber();
            case "hazardous" -> item.supply().hazardous();
            case "drawing.kind" -> item.drawing().kind();
            case "drawing.caption" -> item.drawing().caption();
            default -> bargained(item, name);
        };
    }

    private static String bargained(CatalogItem item, String name) {
        return switch (name) {
            case "price.amount" -> item.terms().amount();
            case "price.currency" -> item.terms().currency();
            case "price.basis" -> item.terms().basis();
            case "price.family" -> item.terms().family();
            case "price.group" -> item.terms().priceGroup();
            case "unit" -> item.packing().unit();
            case "content.unit" -> item.packing().contentUnit();
            case "content.perUnit" -> item.packing().contentPerUnit();
            case "quantity.minimum" -> item.packing().minimum();
            case "quantity.step" -> item.packing().step();
            case "quantity.maximum" -> item.packing().maximum();
            case "auxiliaryId" -> item.offer().auxiliaryId();
            case "validFrom" -> item.offer().validFrom();
            case "validUntil" -> item.offer().validUntil();
            case "punchout.url" -> item.offer().punchOutUrl();
            case "punchout.level" -> item.offer().punchOutLevel();
            default -> "";
        };
    }

    /** What is said of an article in a language; blank texts where nothing is. */
    public static Text text(CatalogItem item, String language) {
        return item.texts().getOrDefault(language, NOTHING);
    }

    private static String attribute(Text text, ItemField field) {
        return first(
                text.attributes(),
                attribute -> attribute.name().equals(field.argument())
                        && attribute.unit().equals(field.unit()),
                attribute -> attribute.value());
    }

    private static String classification(CatalogItem item, String[] scheme) {
        String version = scheme.length > 1 ? scheme[1].strip() : "";
        return first(
                item.classifications(),
                place -> place.scheme().equalsIgnoreCase(scheme[0].strip())
                        && (version.isEmpty() || place.version().equals(version)),
                place -> place.code());
    }

    private static String media(CatalogItem item, String kind, ItemField field, String list) {
        return item.media().stream()
                .filter(medium -> medium.kind().equals(kind)
                        && medium.caption().equals(field.argument())
                        && medium.language().equals(field.language()))
                .map(CatalogItem.Medium::address)
                .collect(Collectors.joining(list));
    }

    private static <T> String first(List<T> all, Predicate<T> wanted, Function<T, String> value) {
        for (T one : all) {
            if (wanted.test(one)) {
                return value.apply(one);
            }
        }
        return "";
    }
}
