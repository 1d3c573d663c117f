package org.comptoir.gateway.api.delivery;

import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.delivery.AttemptView;
import org.comptoir.gateway.delivery.DeliveryView;
import org.jspecify.annotations.Nullable;

/** Deliveries in the words of the API; what is absent is left out. */
public final class DeliveryJson {

    private DeliveryJson() {}

    /** One page, newest first. {@code next} is the address of the next page, absent on the last. */
    public record Page(List<Head> deliveries, @Nullable String next) {}

    /**
     * A delivery; {@code subject} is what it is about, such as {@code order:42}; {@code waitsFor} is one that goes before it;
     * {@code removedAt} is when the retention rule took what it sent.
     */
    public record Head(
            long id,
            String href,
            String target,
            String subject,
            String state,
            int attempts,
            String idempotencyKey,
            String fileName,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant finishedAt,
            String note,
            @Nullable WaitsFor waitsFor,
            @Nullable Instant removedAt) {}

    /** A delivery with the attempts that have ended, first to last. */
    public record Whole(Head delivery, List<Attempt> attempts) {}

    public record Attempt(int attempt, String node, String outcome, String note, long millis, Instant endedAt) {}

    /** How many went back into the queue. */
    public record Queued(int queued) {}

    static Head head(DeliveryView delivery, @Nullable WaitsFor waitsFor, String href) {
        boolean finished = delivery.finishedAt().isPresent();
        return new Head(
                delivery.id(),
                href,
                delivery.target(),
                delivery.subject(),
                delivery.state().name(),
                delivery.attempts(),
                delivery.idempotencyKey(),
                delivery.fileName(),
                delivery.createdAt(),
                finished ? null : delivery.due(),
                delivery.finishedAt().orElse(null),
                delivery.note(),
                waitsFor,
                delivery.removedAt().orElse(null));
    }

    static Whole whole(Head head, List<AttemptView> attempts) {
        return new Whole(
                head,
                attempts.stream()
                        .map(each -> new Attempt(
                                each.attempt(),
                                each.node(),
                                each.outcome(),
                                each.note(),
                                each.millis(),
                                each.endedAt()))
                        .toList());
    }
}
