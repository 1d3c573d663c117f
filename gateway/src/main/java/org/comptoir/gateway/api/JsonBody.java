package org.comptoir.gateway.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.RequestBody;
import org.jspecify.annotations.Nullable;

/** One JSON object from a request, read no further than it may go. */
public final class JsonBody {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private JsonBody() {}

    /** @return empty where it is none, which the problems say */
    public static Optional<JsonObject> read(InputStream body, @Nullable String length, List<FieldProblem> problems) {
        try {
            long announced = length == null ? -1 : WholeNumber.read(length).orElse(-1L);
            byte[] bytes = RequestBody.read(body, announced, MOST_BYTES, LONGEST);
            return Optional.of(parse(bytes));
        } catch (RequestBody.TooLargeException tooLarge) {
            throw new ClientErrorException(Problem.answer(new Problem(
                    413, "Too large", tooLarge.getMessage() + ". Send less at once, or a file to /api/v1/imports")));
        } catch (IOException broken) {
            problems.add(new FieldProblem("", String.valueOf(broken.getMessage())));
        } catch (JsonException wrong) {
            problems.add(new FieldProblem("", "The body is no JSON object in UTF-8: " + wrong.getMessage()));
        }
        return Optional.empty();
    }

    /** The parser has exceptions of no kind of its own for numbers beyond all bounds and for what is nested too deeply. */
    private static JsonObject parse(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (JsonException wrong) {
            throw wrong;
        } catch (RuntimeException beyond) {
            throw new JsonException(String.valueOf(beyond.getMessage()), beyond);
        }
    }
}
