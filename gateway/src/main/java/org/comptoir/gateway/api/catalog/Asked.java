package org.comptoir.gateway.api.catalog;

import jakarta.ws.rs.core.Response;
import org.comptoir.gateway.api.Problem;
import org.jspecify.annotations.Nullable;

/** What requests of this room have in common: numbers, entity tags, and answers that nobody keeps. */
final class Asked {

    static final int USUAL_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    private Asked() {}

    /** A number from 1, or the one that holds where none was given. */
    static long number(String parameter, @Nullable String text, long usual, long most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        boolean isNumber = text.matches("[0-9]{1,18}");
        long value = isNumber ? Long.parseLong(text) : 0;
        if (value < 1 || value > most) {
            throw Problem.unreadable(parameter, text, "a number from 1 to " + most);
        }
        return value;
    }

    static int limit(@Nullable String text) {
        return (int) number("limit", text, USUAL_LIMIT, MAX_LIMIT);
    }

    /** The id in an address; one that can be none of ours is answered like an unknown one. */
    static long id(String what, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.unknown(what, text);
        }
        return Long.parseLong(text);
    }

    static boolean flag(String parameter, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.isEmpty() || text.equals("true")) {
            return true;
        }
        throw Problem.unreadable(parameter, text, "true or false");
    }

    /** The value of an If-Match, If-None-Match or ETag header without its marks. */
    static String tag(String header) {
        return header.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
    }

    static Response overtaken(String what) {
        return Problem.answer(
                new Problem(412, "Overtaken", "%s is not as you read it; read it again, then decide".formatted(what)));
    }

    static Response ok(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}
