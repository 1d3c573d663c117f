package org.comptoir.gateway.api.catalog;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.assortment.RuleProblem;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.jspecify.annotations.Nullable;

/** Reads assortments from JSON: the fields every request has, and its rules. */
final class AssortmentReader {

    private static final String REMEDY = "Send it as /api/docs shows it";

    private final List<FieldProblem> problems = new ArrayList<>();
    private final JsonFields fields;

    AssortmentReader(InputStream body, @Nullable String length) {
        this.fields =
                JsonFields.of(JsonBody.read(body, length, problems).orElse(JsonObject.EMPTY_JSON_OBJECT), problems);
    }

    JsonFields fields() {
        return fields;
    }

    List<WrittenRule> rules(String list) {
        return fields.each(list).stream().flatMap(AssortmentReader::rule).toList();
    }

    /** What can not be read; fields that nobody asked for among it. */
    List<RuleProblem> problems() {
        fields.nothingElse();
        return problems.stream()
                .map(problem -> new RuleProblem(problem.field(), problem.detail(), REMEDY))
                .toList();
    }

    private static Stream<WrittenRule> rule(JsonFields rule) {
        Optional<AssortmentRule.Kind> by = rule.required("by", AssortmentReader::kind);
        if (by.isEmpty()) {
            return Stream.empty();
        }
        var written = switch (by.get()) {
            case EVERYTHING -> new WrittenRule(by.get(), "", "");
            case CATEGORY, MANUFACTURER -> new WrittenRule(by.get(), text(rule, "value"), "");
            case ATTRIBUTE -> new WrittenRule(by.get(), text(rule, "name"), text(rule, "value"));
            case PARTS -> new WrittenRule(by.get(), "", "", rule.texts("parts"));
        };
        rule.nothingElse();
        return Stream.of(written);
    }

    private static String text(JsonFields rule, String field) {
        return rule.required(field, text -> text).orElse("");
    }

    private static AssortmentRule.Kind kind(String by) {
        return Stream.of(AssortmentRule.Kind.values())
                .filter(kind -> AssortmentJson.by(kind).equals(by))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("is none of everything, category, manufacturer, attribute, list"));
    }
}
