package org.comptoir.gateway.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.gateway.journal.erasure.ErasureState;
import org.comptoir.gateway.journal.erasure.ErasureView;
import org.comptoir.gateway.journal.erasure.Traced;
import org.jspecify.annotations.Nullable;

/**
 * One request to erase somebody.
 *
 * @param scope {@code client:10042}, {@code connection:ariba-demo}; empty for everything
 * @param confirmation what to send to have it erased; absent unless it is FOUND
 */
public record ErasureJson(
        long id,
        String state,
        String scope,
        boolean files,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt,
        @Nullable String confirmation,
        Map<String, ErasureView.Found> counts,
        List<Traced.NamedOrder> orders) {

    static ErasureJson of(ErasureView view) {
        Map<String, ErasureView.Found> counts = new TreeMap<>();
        view.counts().forEach((thing, found) -> counts.put(thing.name().toLowerCase(Locale.ROOT), found));
        return new ErasureJson(
                view.id(),
                view.state().name(),
                view.scope(),
                view.files(),
                view.askedAt(),
                view.confirmedAt().orElse(null),
                view.finishedAt().orElse(null),
                view.state() == ErasureState.FOUND ? view.confirmation() : null,
                counts,
                view.orders());
    }
}
