package org.comptoir.gateway.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param detail what to change
 */
public record Problem(int status, String title, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The request says something we can not read. */
    public static BadRequestException unreadable(String parameter, String value, String expected) {
        return new BadRequestException(answer(new Problem(
                400,
                "Unreadable request",
                "%s is \"%s\": expected is %s".formatted(parameter, printable(value), expected))));
    }

    /** There is no such thing, or it is another supplier's: the same words for both. */
    public static NotFoundException unknown(String what, String name) {
        return new NotFoundException(
                answer(new Problem(404, "Not found", "There is no %s %s".formatted(what, printable(name)))));
    }

    /** There was such a thing, and its content went by the supplier's retention rule. */
    public static Response removed(String what, Instant at) {
        return answer(new Problem(410, "Removed", "%s was removed on %s by the retention rule".formatted(what, at)));
    }

    public static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }

    /** What somebody sent, fit to be shown: nothing invisible, not more than sixty characters. */
    public static String printable(String value) {
        String visible = value.replaceAll("\\p{C}", "?");
        return visible.length() > 60 ? visible.substring(0, 60) + "…" : visible;
    }
}
