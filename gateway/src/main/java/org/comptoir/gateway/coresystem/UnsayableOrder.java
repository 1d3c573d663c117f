package org.comptoir.gateway.coresystem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.gateway.coresystem.format.FormatProblem;

/**
 * Stands in the outbox for an order that its target's format has no place for. The order is accepted and must come to an end:
 * this one is a dead letter at its first attempt, with the reasons, and a person decides. Nothing has left by then.
 */
final class UnsayableOrder {

    static final String CONTENT_TYPE = "text/x-comptoir-unsayable";

    private static final int MOST = 900;

    private UnsayableOrder() {}

    static byte[] write(String format, List<FormatProblem> problems) {
        return problems.stream()
                .map(FormatProblem::toString)
                .collect(Collectors.joining("\n", "%s can not say this order:\n".formatted(format), ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String reasons(String payload) {
        String line = payload.replace("\n", " · ");
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
