package org.comptoir.gateway.api.fulfilment;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What a core system says of an order, as it was posted.
 *
 * @param key of the header {@code Idempotency-Key}
 * @param length announced of the body
 */
record KeyedBody(@Nullable String key, @Nullable String length, InputStream content) {

    /**
     * {@code then} with the key and what was read, or everything that can not be read.
     *
     * @param reader empty where something is wrong, which the problems say
     */
    <S> Response read(
            BiFunction<JsonObject, List<FieldProblem>, Optional<S>> reader, BiFunction<String, S, Response> then) {
        List<FieldProblem> problems = new ArrayList<>();
        String under = key == null ? "" : key.strip();
        if (under.isEmpty()) {
            problems.add(new FieldProblem("Idempotency-Key", "is missing: without it a repetition could not be told"));
        }
        Optional<S> said =
                reader.apply(JsonBody.read(content, length, problems).orElse(JsonObject.EMPTY_JSON_OBJECT), problems);
        return problems.isEmpty() && said.isPresent()
                ? then.apply(under, said.get())
                : FieldProblem.answer(400, "Nothing was kept", problems);
    }
}
