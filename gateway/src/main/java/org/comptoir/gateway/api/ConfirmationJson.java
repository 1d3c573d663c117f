package org.comptoir.gateway.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.jspecify.annotations.Nullable;

/** The core system's word on an order; what is absent is left out. */
public record ConfirmationJson(
        long id,
        String key,
        String verdict,
        @Nullable String coreNumber,
        @Nullable String reason,
        List<Line> lines,
        @Nullable Boolean tried,
        String by,
        Instant receivedAt) {

    /** All words on an order, first to last. */
    public record All(List<ConfirmationJson> confirmations) {}

    public record Line(
            int number,
            String verdict,
            @Nullable String quantity,
            MoneyJson.@Nullable PerBasis unitPrice,
            @Nullable LocalDate deliveryDate,
            @Nullable String reason) {}

    /** In the words of the API. */
    public static ConfirmationJson of(Confirmation confirmation) {
        return new ConfirmationJson(
                confirmation.id(),
                confirmation.key(),
                word(confirmation.verdict()),
                orNull(confirmation.coreNumber()),
                orNull(confirmation.reason()),
                confirmation.lines().stream().map(ConfirmationJson::line).toList(),
                confirmation.tried() ? true : null,
                confirmation.actor(),
                confirmation.receivedAt());
    }

    private static Line line(ConfirmedLine line) {
        return new Line(
                line.number(),
                word(line.verdict()),
                line.quantity().map(Object::toString).orElse(null),
                line.unitPrice().map(MoneyJson::perBasis).orElse(null),
                line.deliveryDate().orElse(null),
                line.reason().orElse(null));
    }

    private static String word(Enum<?> verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
