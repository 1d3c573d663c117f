package org.comptoir.gateway.api.fulfilment;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.fulfilment.KeepOutcome;
import org.comptoir.gateway.fulfilment.Objection;

/**
 * Says what became of a core system's word on an order.
 *
 * @param word what it is called in messages
 * @param order as the caller named it
 * @param address where all of the order are listed
 */
record KeptAnswer<T>(String word, String order, URI address, Function<T, Object> json) {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    Response to(KeepOutcome<T> outcome) {
        return outcome.fold(new KeepOutcome.Ends<>(
                kept -> noStore(Response.created(address).entity(json.apply(kept))),
                before -> noStore(Response.ok(json.apply(before)).header("Idempotent-Replayed", "true")),
                () -> Problem.answer(new Problem(
                        UNPROCESSABLE,
                        "Key taken",
                        "This Idempotency-Key came with another %s of this order: choose a new one".formatted(word))),
                number -> Problem.answer(new Problem(
                        UNPROCESSABLE,
                        "Number taken",
                        ("The number \"%s\" belongs to another %s of yours, kept under another Idempotency-Key: give it the"
                                        + " number it has in your core system, or repeat that key")
                                .formatted(Problem.printable(number), word))),
                KeptAnswer::refused,
                why -> Problem.answer(new Problem(CONFLICT, "Not handed on", why)),
                () -> {
                    throw Problem.unknown("order", order);
                }));
    }

    private static Response refused(List<Objection> objections) {
        return FieldProblem.answer(
                UNPROCESSABLE,
                "Nothing was kept: it does not fit the order or itself",
                objections.stream()
                        .map(each -> new FieldProblem(each.field(), each.says()))
                        .toList());
    }

    static Response noStore(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").build();
    }
}
