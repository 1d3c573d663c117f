package org.comptoir.catalogexport.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.PriceStep;
import org.comptoir.catalogexport.CatalogItem.Relation;
import org.comptoir.catalogexport.CatalogItem.StockLevel;
import org.comptoir.catalogexport.CatalogItem.Text;

/** An article on its way from fields to an item. Of a plain field the last value that is not blank holds. */
public final class ItemDraft {

    private static final int LONGEST_NAME = 255;

    private final Map<String, String> plain = new HashMap<>();
    private final List<BuyerNumber> buyers = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<StockLevel> stock = new ArrayList<>();
    private final List<Medium> media = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<PriceStep> steps = new ArrayList<>();
    private final Map<String, Words> words = new LinkedHashMap<>();

    private String address = "";
    private boolean opensShop;

    private static final class Words {
        private String name = "";
        private String description = "";
        private String keywords = "";
        private final List<Attribute> attributes = new ArrayList<>();
    }

    /** @param language of a text; not blank where the field is one */
    public ItemDraft put(ItemField field, String value, String language) {
        if (value.isBlank()) {
            return this;
        }
        switch (field.name()) {
            case "name" -> words(language).name = value;
            case "description" -> words(language).description = value;
            case "keywords" -> words(language).keywords = value;
            case "attribute" -> attribute(language, field.argument(), value, field.unit());
            case "buyer" -> buyers.add(new BuyerNumber(field.argument(), value));
            case "classification" -> {
                String[] scheme = field.argument().split(":", 2);
                place(scheme[0].strip(), scheme.length > 1 ? scheme[1].strip() : "", value);
            }
            case "stock" -> stock(field.argument(), value);
            case "price.step" -> step(field.argument(), value);
            case "image" -> medium("image", value, field.argument(), "");
            case "document" -> medium("document", value, field.argument(), field.language());
            case "substitute", "accessory", "variant" -> relation(field.name(), value);
            default -> plain.put(field.name(), value.strip());
        }
        return this;
    }

    /** A plain field such as {@code price.amount}. */
    public ItemDraft put(String name, String value) {
        if (!value.isBlank()) {
            plain.put(name, value.strip());
        }
        return this;
    }

    public String get(String name) {
        return plain.getOrDefault(name, "");
    }

    public void name(String language, String value) {
        words(language).name = value;
    }

    public void description(String language, String value) {
        words(language).description = value;
    }

    /** Adds to the words an article is found by. */
    public void keyword(String language, String value) {
        Words told = words(language);
        told.keywords = told.keywords.isEmpty() ? value : told.keywords + " " + value;
    }

    public void attribute(String language, String name, String value, String unit) {
        words(language).attributes.add(new Attribute(name, value, unit));
    }

    public void buyer(String client, String number) {
        buyers.add(new BuyerNumber(client, number));
    }

    public void place(String scheme, String version, String code) {
        places.add(new Place(scheme, version, code));
    }

    public void stock(String warehouse, String quantity) {
        stock.add(new StockLevel(warehouse, quantity));
    }

    public void medium(String kind, String address, String caption, String language) {
        media.add(new Medium(kind, address, caption, language));
    }

    public void relation(String kind, String id) {
        relations.add(new Relation(kind, id));
    }

    /** A price from a larger quantity on. */
    public void step(String from, String amount) {
        steps.add(new PriceStep(from, amount));
    }

    /** An address that is a document's, or the shop's where {@link #opensShop} says so. */
    public void address(String value) {
        address = value;
    }

    /** @param told true once is enough */
    public void opensShop(boolean told) {
        opensShop |= told;
    }

    /**
     * For formats in which one value tells what another one means: a short text and a long one, either of which may stand for
     * both, and an address.
     */
    public void settle() {
        if (opensShop) {
            put("punchout.url", address);
        } else if (!address.isBlank()) {
            media.add(0, new Medium("document", address, "", ""));
        }
        for (Words told : words.values()) {
            if (told.name.isEmpty()) {
                told.name = shortened(told.description);
            }
            if (told.description.equals(told.name)) {
                told.description = "";
            }
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_NAME) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_NAME - 2)) ? LONGEST_NAME - 2 : LONGEST_NAME - 1;
        return text.substring(0, end) + "…";
    }

    /** Whether the field {@code action} says something that is none: nobody knows what is meant to happen to the article. */
    public boolean saysNoAction() {
        return action(get("action")).isEmpty();
    }

    /** @return the item, {@code WITHDRAW} where the field {@code action} says delete in one of the usual words */
    public CatalogItem toItem(long line) {
        return toItem(line, action(get("action")).orElse(Action.PUT));
    }

    public CatalogItem toItem(long line, Action action) {
        Map<String, Text> texts = new LinkedHashMap<>();
        words.forEach(
                (tag, told) -> texts.put(tag, new Text(told.name, told.description, told.keywords, told.attributes)));
        return new CatalogItem(
                line,
                action,
                get("id"),
                get("category"),
                new CatalogItem.Terms(
                        get("price.amount"),
                        get("price.currency"),
                        get("price.basis"),
                        get("price.family"),
                        get("price.group")),
                new CatalogItem.Packing(
                        get("unit"),
                        get("content.unit"),
                        get("content.perUnit"),
                        get("quantity.minimum"),
                        get("quantity.step"),
                        get("quantity.maximum")),
                new CatalogItem.Numbers(get("manufacturer"), get("manufacturerPartId"), get("gtin"), buyers),
                new CatalogItem.Supply(
                        get("leadTimeDays"), get("discontinuedFrom"), get("customsNumber"), get("hazardous")),
                new CatalogItem.Drawing(get("drawing.kind"), get("drawing.caption")),
                places,
                stock,
                media,
                relations,
                texts,
                offer());
    }

    private CatalogItem.Offer offer() {
        return new CatalogItem.Offer(
                get("auxiliaryId"),
                get("validFrom"),
                get("validUntil"),
                get("punchout.url"),
                get("punchout.level"),
                steps);
    }

    /** Of the words that systems here write; a flag says whether the article is deleted. */
    private static Optional<Action> action(String told) {
        return switch (told.toLowerCase(Locale.ROOT)) {
            case "withdraw",
                    "delete",
                    "deleted",
                    "del",
                    "d",
                    "remove",
                    "t",
                    "true",
                    "löschen",
                    "gelöscht",
                    "supprimer",
                    "supprimé" -> Optional.of(Action.WITHDRAW);
            case "reprice", "price" -> Optional.of(Action.REPRICE);
            case "",
                    "put",
                    "add",
                    "new",
                    "insert",
                    "update",
                    "upsert",
                    "change",
                    "modify",
                    "keep",
                    "a",
                    "c",
                    "i",
                    "n",
                    "p",
                    "u",
                    "f",
                    "false",
                    "neu",
                    "ändern",
                    "nouveau",
                    "ajouter",
                    "modifier" -> Optional.of(Action.PUT);
            default -> Optional.empty();
        };
    }

    private Words words(String language) {
        return words.computeIfAbsent(language, tag -> new Words());
    }
}
