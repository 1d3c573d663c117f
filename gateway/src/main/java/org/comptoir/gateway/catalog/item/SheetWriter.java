package org.comptoir.gateway.catalog.item;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.kernel.Quantity;

/** A sheet as JSON with keys in one order, what is absent or blank left out, and numbers written plainly as texts. */
final class SheetWriter {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final JsonGenerator json;

    private SheetWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(ProductSheet sheet) {
        var text = new StringWriter(2_048);
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            new SheetWriter(json).sheet(sheet);
        }
        return text.toString();
    }

    private void sheet(ProductSheet sheet) {
        json.writeStartObject();
        json.write("id", sheet.id().value());
        json.write("category", sheet.category());
        terms(sheet.terms());
        packing(sheet.packing());
        numbers(sheet.numbers());
        trade(sheet.trade());
        json.writeStartObject("drawing");
        told("kind", sheet.drawing().kind());
        told("caption", sheet.drawing().caption());
        json.writeEnd();
        lists(sheet);
        json.writeStartObject("texts");
        sheet.texts().forEach(this::text);
        json.writeEnd();
        json.writeEnd();
    }

    private void terms(ProductSheet.Terms terms) {
        json.writeStartObject("terms");
        json.write("amount", terms.listPrice().price().plainAmount());
        json.write("currency", terms.listPrice().price().currency().getCurrencyCode());
        json.write("basis", plain(terms.listPrice().basis()));
        json.write("family", terms.family());
        terms.priceGroup().ifPresent(group -> json.write("priceGroup", group));
        json.writeEnd();
    }

    private void packing(ProductSheet.Packing packing) {
        json.writeStartObject("packing");
        json.write("unit", packing.unit().code());
        packing.contentUnit().ifPresent(unit -> json.write("contentUnit", unit.code()));
        quantity("contentPerUnit", packing.contentPerUnit());
        quantity("minimum", Optional.of(packing.minimum()));
        quantity("step", Optional.of(packing.step()));
        quantity("maximum", packing.maximum());
        json.writeEnd();
    }

    private void numbers(ProductSheet.Numbers numbers) {
        json.writeStartObject("numbers");
        numbers.manufacturer().ifPresent(name -> json.write("manufacturer", name));
        numbers.manufacturerPartId().ifPresent(id -> json.write("manufacturerPartId", id.value()));
        numbers.gtin().ifPresent(gtin -> json.write("gtin", gtin.digits()));
        if (!numbers.buyers().isEmpty()) {
            json.writeStartObject("buyers");
            numbers.buyers().forEach((client, number) -> json.write(client, number.value()));
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void trade(ProductSheet.Trade trade) {
        json.writeStartObject("trade");
        trade.discontinuedFrom().ifPresent(day -> json.write("discontinuedFrom", day.toString()));
        trade.customsNumber().ifPresent(number -> json.write("customsNumber", number));
        if (trade.hazardous()) {
            json.write("hazardous", true);
        }
        json.writeEnd();
    }

    private void lists(ProductSheet sheet) {
        each("classifications", sheet.classifications(), place -> {
            told("scheme", place.scheme());
            told("version", place.version());
            told("code", place.code());
        });
        each("media", sheet.media(), medium -> {
            told("kind", medium.kind());
            told("address", medium.address());
            told("caption", medium.caption());
            told("language", medium.language());
        });
        each("relations", sheet.relations(), relation -> {
            told("kind", relation.kind());
            told("id", relation.id());
        });
    }

    private void text(String tag, Text text) {
        json.writeStartObject(tag);
        told("name", text.name());
        told("description", text.description());
        told("keywords", text.keywords());
        each("attributes", text.attributes(), this::attribute);
        json.writeEnd();
    }

    private void attribute(Attribute attribute) {
        told("name", attribute.name());
        told("value", attribute.value());
        told("unit", attribute.unit());
    }

    private <T> void each(String key, List<T> values, Consumer<T> writer) {
        if (values.isEmpty()) {
            return;
        }
        json.writeStartArray(key);
        for (T value : values) {
            json.writeStartObject();
            writer.accept(value);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void told(String key, String value) {
        if (!value.isEmpty()) {
            json.write(key, value);
        }
    }

    private void quantity(String key, Optional<Quantity> quantity) {
        quantity.ifPresent(value -> json.write(key, plain(value.value())));
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
