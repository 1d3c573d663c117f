package org.comptoir.gateway.punchout;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/**
 * A session as its row says.
 *
 * @param state never {@code EXPIRED}, which is a matter of the time; see {@link #stateAt}
 * @param trial whether a person of the supplier played the buyer
 */
record StoredSession(
        SessionId id,
        SupplierId supplier,
        ConnectionId connection,
        Operation operation,
        SessionSummary.State state,
        DocumentId setupDocument,
        BuyerCookie buyerCookie,
        ReturnUrl returnUrl,
        Language language,
        Person person,
        Optional<Site> site,
        Optional<String> selectedItem,
        Optional<ReturnFrame> returnFrame,
        Map<String, String> extrinsics,
        Optional<ReturnUrl> cancelUrl,
        Life life,
        boolean trial) {

    /** The moments of a session, and how long they last. */
    record Life(
            Instant startedAt,
            Instant startExpiresAt,
            Optional<Instant> startUsedAt,
            Instant lastSeenAt,
            Instant expiresAt,
            Optional<Instant> endedAt) {

        /** From the setup request to the opening of the start page. */
        static final Duration START = Duration.ofMinutes(5);

        /** Without a request. */
        static final Duration IDLE = Duration.ofMinutes(30);

        /** From the opening of the start page, whatever the buyer does. */
        static final Duration ABSOLUTE = Duration.ofHours(8);

        /** A request is written down only when the last one written is older; being idle is known to this much. */
        static final Duration SEEN_EVERY = Duration.ofMinutes(1);

        Life seenAt(Instant now) {
            return new Life(startedAt, startExpiresAt, startUsedAt, now, expiresAt, endedAt);
        }
    }

    SessionSummary.State stateAt(Instant now) {
        boolean late = switch (state) {
            case STARTED -> !now.isBefore(life.startExpiresAt());
            case OPEN ->
                !now.isBefore(life.expiresAt())
                        || !now.isBefore(life.lastSeenAt().plus(Life.IDLE).plus(Life.SEEN_EVERY));
            case RETURNED, CANCELLED, EXPIRED -> false;
        };
        return late ? SessionSummary.State.EXPIRED : state;
    }

    /** When it ran out; empty for one that has not. */
    Optional<Instant> expiredAt(Instant now) {
        if (stateAt(now) != SessionSummary.State.EXPIRED) {
            return Optional.empty();
        }
        Instant idle = life.lastSeenAt().plus(Life.IDLE);
        if (state == SessionSummary.State.STARTED) {
            return Optional.of(life.startExpiresAt());
        }
        return Optional.of(idle.isBefore(life.expiresAt()) ? idle : life.expiresAt());
    }

    boolean isWorthSeeing(Instant now) {
        return !now.isBefore(life.lastSeenAt().plus(Life.SEEN_EVERY));
    }

    StoredSession seenAt(Instant now) {
        return new StoredSession(
                id,
                supplier,
                connection,
                operation,
                state,
                setupDocument,
                buyerCookie,
                returnUrl,
                language,
                person,
                site,
                selectedItem,
                returnFrame,
                extrinsics,
                cancelUrl,
                life.seenAt(now),
                trial);
    }

    ActiveSession with(Connection known) {
        return new ActiveSession(
                id,
                known,
                operation,
                buyerCookie,
                returnUrl,
                setupDocument,
                language,
                person,
                site,
                selectedItem,
                returnFrame,
                extrinsics,
                cancelUrl);
    }

    Visitor visitor(Connection known) {
        return new Visitor(known.supplier(), language, with(known).frameOrigins());
    }
}
