package org.comptoir.gateway.api;

import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * One thing to change in what was sent.
 *
 * @param field where, such as {@code rules[3].price}; empty for the whole
 */
public record FieldProblem(String field, String detail) {

    /** A {@link Problem} with everything that stands against the request, so that one round repairs all of it. */
    public record Body(int status, String title, String detail, List<FieldProblem> problems) {}

    /** Nothing was changed; everything that stands against the request. */
    public static Response answer(int status, String detail, List<FieldProblem> problems) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new Body(status, "Refused", detail, problems))
                .build();
    }
}
