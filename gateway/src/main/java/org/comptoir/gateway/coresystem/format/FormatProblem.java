package org.comptoir.gateway.coresystem.format;

import java.util.OptionalInt;

/**
 * Why a format can not say an order.
 *
 * @param line the order's line, empty for its head
 * @param field as the neutral document names it, such as {@code supplierPartId}
 * @param limit what is said and what there is place for
 * @param nextStep what to change
 */
public record FormatProblem(OptionalInt line, String field, String limit, String nextStep) {

    @Override
    public String toString() {
        return "%s%s %s; %s"
                .formatted(line.isPresent() ? "line %d: ".formatted(line.getAsInt()) : "", field, limit, nextStep);
    }
}
