package org.comptoir.catalogexport.returned;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What destinations call the fields of an article: CIF's titles, Coupa's columns, BMEcat's elements, and plain words. */
final class FieldWords {

    /** Longer words first: what contains another must be found before it. */
    private static final Map<String, String> FIELDS = fields();

    private FieldWords() {}

    /** The field that a column or a message speaks of, blank where it speaks of none we know. */
    static String of(String column, String message) {
        String named = FIELDS.getOrDefault(plain(column), "");
        if (!named.isEmpty()) {
            return named;
        }
        String said = " " + plain(message) + " ";
        return FIELDS.entrySet().stream()
                .filter(entry -> said.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** In small letters, one blank between words, without stars and other signs. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(
                fields,
                "manufacturerPartId",
                "manufacturer part number, manufacturer part id, manufacturer aid, manufacturer pid");
        put(fields, "manufacturer", "manufacturer name, hersteller, manufacturer");
        put(fields, "auxiliaryId", "supplier part auxiliary id, supplier aux part num");
        put(
                fields,
                "id",
                "supplier part number, supplier part num, supplier part id, supplier aid, supplier pid, artikelnummer");
        put(fields, "description", "item description, description long, langtext, langbeschreibung");
        put(fields, "name", "short name, description short, kurztext, kurzbeschreibung, name");
        put(fields, "unit", "unit of measure, unitofmeasure, order unit, uom code, uom, mengeneinheit, bestelleinheit");
        put(fields, "price.amount", "unit price, price amount, unitprice, preis, price");
        put(fields, "price.currency", "price currency, currency, währung");
        put(fields, "price.basis", "price quantity, preismenge, preiseinheit");
        put(
                fields,
                "classification",
                "reference feature group id, commodity code, spsc code, unspsc code, unspsc, eclass, classification, klassifikation");
        put(fields, "leadTimeDays", "delivery time, lead time, leadtime, lieferzeit");
        put(fields, "gtin", "international aid, ean, gtin");
        put(fields, "quantity.minimum", "minimum order quantity, quantity min, mindestbestellmenge");
        put(fields, "quantity.step", "order increment, quantity interval, bestellschritt");
        put(fields, "image", "image url, mime source, image, bild");
        put(fields, "validFrom", "effective date");
        put(fields, "validUntil", "expiration date");
        put(fields, "description", "description, beschreibung");
        return fields;
    }

    private static void put(Map<String, String> fields, String field, String words) {
        for (String word : words.split(", ", -1)) {
            fields.putIfAbsent(word, field);
        }
    }
}
