package org.comptoir.gateway.catalog.item;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.Relation;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** Reads back what {@link SheetWriter} wrote; keys it does not know are passed over, as a newer gateway may write them. */
final class SheetReader {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final JsonParser json;
    private final Map<String, Fields> parts = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Medium> media = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final SortedMap<String, BuyerPartId> buyers = new TreeMap<>();
    private final SortedMap<String, Text> texts = new TreeMap<>();

    private SheetReader(JsonParser json) {
        this.json = json;
    }

    static ProductSheet read(String text) {
        try (JsonParser json = PARSERS.createParser(new StringReader(text))) {
            json.next();
            return new SheetReader(json).sheet();
        } catch (JsonException | NullPointerException broken) {
            throw new IllegalArgumentException("This is no product sheet: " + broken.getMessage(), broken);
        }
    }

    private ProductSheet sheet() {
        Fields own = object(key -> {
            switch (key) {
                case "texts" -> object(this::text);
                case "classifications" ->
                    each(place -> places.add(new Place(place.get("scheme"), place.get("version"), place.get("code"))));
                case "media" ->
                    each(medium -> media.add(new Medium(
                            medium.get("kind"), medium.get("address"), medium.get("caption"), medium.get("language"))));
                case "relations" ->
                    each(relation -> relations.add(new Relation(relation.get("kind"), relation.get("id"))));
                default -> parts.put(key, object(this::inner));
            }
        });
        Fields drawing = part("drawing");
        return new ProductSheet(
                new SupplierPartId(own.get("id")),
                own.get("category"),
                terms(part("terms")),
                packing(part("packing")),
                numbers(part("numbers")),
                trade(part("trade")),
                new Drawing(drawing.get("kind"), drawing.get("caption")),
                places,
                media,
                relations,
                texts);
    }

    private void inner(String key) {
        Fields fields = object(this::skip);
        if (key.equals("buyers")) {
            fields.values.forEach((client, number) -> buyers.put(client, new BuyerPartId(number)));
        }
    }

    private void text(String tag) {
        List<Attribute> attributes = new ArrayList<>();
        Fields fields = object(key -> each(attribute ->
                attributes.add(new Attribute(attribute.get("name"), attribute.get("value"), attribute.get("unit")))));
        texts.put(tag, new Text(fields.get("name"), fields.get("description"), fields.get("keywords"), attributes));
    }

    private static ProductSheet.Terms terms(Fields terms) {
        var money = new Money(new BigDecimal(terms.get("amount")), Currency.getInstance(terms.get("currency")));
        return new ProductSheet.Terms(
                new UnitPrice(money, new BigDecimal(terms.get("basis"))),
                terms.get("family"),
                terms.find("priceGroup", Function.identity()));
    }

    private static ProductSheet.Packing packing(Fields packing) {
        return new ProductSheet.Packing(
                new UnitOfMeasure(packing.get("unit")),
                packing.find("contentUnit", UnitOfMeasure::new),
                packing.find("contentPerUnit", SheetReader::quantity),
                quantity(packing.get("minimum")),
                quantity(packing.get("step")),
                packing.find("maximum", SheetReader::quantity));
    }

    private ProductSheet.Numbers numbers(Fields numbers) {
        return new ProductSheet.Numbers(
                numbers.find("manufacturer", Function.identity()),
                numbers.find("manufacturerPartId", ManufacturerPartId::new),
                numbers.find("gtin", Gtin::new),
                buyers);
    }

    private static ProductSheet.Trade trade(Fields trade) {
        return new ProductSheet.Trade(
                trade.find("discontinuedFrom", LocalDate::parse),
                trade.find("customsNumber", Function.identity()),
                trade.get("hazardous").equals("true"));
    }

    private static Quantity quantity(String text) {
        return new Quantity(new BigDecimal(text));
    }

    private Fields part(String key) {
        return parts.getOrDefault(key, Fields.NONE);
    }

    /** Reads the object that has just begun: its simple values are returned, {@code nested} reads any other. */
    private Fields object(Consumer<String> nested) {
        var fields = new Fields(new HashMap<>());
        String key = "";
        for (Event event = json.next(); event != Event.END_OBJECT; event = json.next()) {
            switch (event) {
                case KEY_NAME -> key = json.getString();
                case START_OBJECT, START_ARRAY -> nested.accept(key);
                case VALUE_TRUE -> fields.values.put(key, "true");
                case VALUE_STRING, VALUE_NUMBER -> fields.values.put(key, json.getString());
                default -> fields.values.remove(key);
            }
        }
        return fields;
    }

    /** Reads the array of objects that has just begun. */
    private void each(Consumer<Fields> reader) {
        for (Event event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            reader.accept(object(this::skip));
        }
    }

    private void skip(String key) {
        int depth = 1;
        while (depth > 0) {
            switch (json.next()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> depth += 0;
            }
        }
    }

    /** Simple values by key; what is absent reads as blank. */
    private record Fields(Map<String, String> values) {

        private static final Fields NONE = new Fields(Map.of());

        String get(String key) {
            return values.getOrDefault(key, "");
        }

        <T> Optional<T> find(String key, Function<String, T> reader) {
            return Optional.ofNullable(values.get(key)).map(reader);
        }
    }
}
