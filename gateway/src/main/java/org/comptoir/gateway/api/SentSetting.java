package org.comptoir.gateway.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that a caller sets, as it was sent.
 *
 * @param length announced of the body
 */
public record SentSetting(@Nullable String length, InputStream content) {

    private static final int BAD_REQUEST = 400;

    /** How it is read, and how it is written, which tells what stands against it. */
    public record Way<W>(BiFunction<JsonObject, List<FieldProblem>, W> reader, Function<W, List<String>> writer) {}

    /**
     * Writes it whole, or tells everything that stands against it.
     *
     * @param written answers with the setting as it is now
     * @param refusal says what was not changed
     */
    public <W> Response write(Way<W> way, Supplier<Response> written, String refusal) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<JsonObject> json = JsonBody.read(content, length, problems);
        if (json.isPresent()) {
            W wanted = way.reader().apply(json.get(), problems);
            if (problems.isEmpty()) {
                way.writer().apply(wanted).forEach(problem -> problems.add(new FieldProblem("", problem)));
            }
        }
        return problems.isEmpty() ? written.get() : FieldProblem.answer(BAD_REQUEST, refusal, problems);
    }
}
