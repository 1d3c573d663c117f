package org.comptoir.gateway.api.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalInt;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.upkeep.Article;
import org.comptoir.gateway.catalog.upkeep.ArticleVersion;

/** Stored articles in the shape in which they are sent: what is read here may be put again. */
final class ProductJson {

    private ProductJson() {}

    static JsonObject line(Article article) {
        return line(article.sheet(), article.leadTimeDays(), article.stock());
    }

    /** As it stands in a list. */
    static JsonObject entry(Article article) {
        return Json.createObjectBuilder()
                .add("id", article.partId())
                .add("change", article.change())
                .add("etag", article.digest())
                .add("withdrawn", article.withdrawn())
                .add("product", line(article))
                .build();
    }

    static JsonObject version(ArticleVersion version) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("change", version.change())
                .add("withdrawn", version.withdrawn())
                .add("product", line(version.sheet(), OptionalInt.empty(), List.of()));
        version.endedAt().ifPresent(at -> json.add("endedAt", at.toString()));
        return json.build();
    }

    private static JsonObject line(String sheet, OptionalInt leadTimeDays, List<Availability.Level> stock) {
        JsonObjectBuilder line = Json.createObjectBuilder();
        try (JsonReader reader = Json.createReader(new StringReader(sheet))) {
            reader.readObject().forEach((key, value) -> {
                if (key.equals("trade")) {
                    line.add("supply", supply(value.asJsonObject(), leadTimeDays));
                } else if (!JsonValue.EMPTY_JSON_OBJECT.equals(value)) {
                    line.add(key, value);
                }
            });
        }
        if (!stock.isEmpty()) {
            JsonArrayBuilder levels = Json.createArrayBuilder();
            stock.forEach(level -> levels.add(Json.createObjectBuilder()
                    .add("warehouse", level.warehouse())
                    .add("quantity", level.quantity().toPlainString())));
            line.add("stock", levels);
        }
        return line.build();
    }

    private static JsonObjectBuilder supply(JsonObject trade, OptionalInt leadTimeDays) {
        JsonObjectBuilder supply = Json.createObjectBuilder(trade);
        leadTimeDays.ifPresent(days -> supply.add("leadTimeDays", days));
        return supply;
    }
}
