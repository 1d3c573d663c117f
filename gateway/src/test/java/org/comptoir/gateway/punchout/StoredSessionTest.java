package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.punchout.SessionSummary.State.EXPIRED;
import static org.comptoir.gateway.punchout.SessionSummary.State.OPEN;
import static org.comptoir.gateway.punchout.SessionSummary.State.RETURNED;
import static org.comptoir.gateway.punchout.SessionSummary.State.STARTED;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class StoredSessionTest {

    private static final Instant ENTERED = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void aStartPageIsGoodForFiveMinutes() {
        assertThat(session(STARTED).stateAt(ENTERED.plus(Duration.ofMinutes(5)).minusNanos(1_000)))
                .isEqualTo(STARTED);
        assertThat(session(STARTED).stateAt(ENTERED.plus(Duration.ofMinutes(5))))
                .isEqualTo(EXPIRED);
    }

    @Test
    void aSessionIsIdleAfterThirtyMinutesKnownToTheMinute() {
        assertThat(session(OPEN).stateAt(ENTERED.plus(Duration.ofMinutes(30)))).isEqualTo(OPEN);
        assertThat(session(OPEN).stateAt(ENTERED.plus(Duration.ofMinutes(31)))).isEqualTo(EXPIRED);
    }

    @Test
    void aBusySessionEndsAfterEightHours() {
        StoredSession busy = session(OPEN).seenAt(ENTERED.plus(Duration.ofMinutes(479)));

        assertThat(busy.stateAt(ENTERED.plus(Duration.ofMinutes(479)))).isEqualTo(OPEN);
        assertThat(busy.stateAt(ENTERED.plus(Duration.ofHours(8)))).isEqualTo(EXPIRED);
    }

    @Test
    void aSessionRanOutWhenItWasIdleTooLongOrNeverOpened() {
        assertThat(session(OPEN).expiredAt(ENTERED.plus(Duration.ofMinutes(45))))
                .contains(ENTERED.plus(Duration.ofMinutes(30)));
        assertThat(session(STARTED).expiredAt(ENTERED.plus(Duration.ofMinutes(45))))
                .contains(ENTERED.plus(Duration.ofMinutes(5)));
        assertThat(session(OPEN).expiredAt(ENTERED)).isEmpty();
    }

    @Test
    void whatWasReturnedDoesNotExpire() {
        assertThat(session(RETURNED).stateAt(ENTERED.plus(Duration.ofDays(400))))
                .isEqualTo(RETURNED);
    }

    @Test
    void aRequestIsWrittenDownOnceAMinute() {
        assertThat(session(OPEN).isWorthSeeing(ENTERED.plusSeconds(59))).isFalse();
        assertThat(session(OPEN).isWorthSeeing(ENTERED.plusSeconds(60))).isTrue();
    }

    @Test
    void aNodeRemembersAnOpenSessionForFiveSeconds() {
        RecentSessions recent = new RecentSessions();
        recent.keep("hash", session(OPEN), ENTERED);

        assertThat(recent.find("hash", ENTERED.plusMillis(4_999))).contains(session(OPEN));
        assertThat(recent.find("hash", ENTERED.plusSeconds(5))).isEmpty();
        assertThat(recent.find("hash", ENTERED.minusSeconds(1))).isEmpty();
    }

    @Test
    void beingSeenMakesNoReadingNewer() {
        RecentSessions recent = new RecentSessions();
        recent.keep("hash", session(OPEN), ENTERED);
        recent.see("hash", ENTERED.plusSeconds(4));

        assertThat(recent.find("hash", ENTERED.plusMillis(4_999))
                        .orElseThrow()
                        .life()
                        .lastSeenAt())
                .isEqualTo(ENTERED.plusSeconds(4));
        assertThat(recent.find("hash", ENTERED.plusSeconds(5))).isEmpty();
    }

    @Test
    void aChangedSessionIsForgottenAtOnce() {
        RecentSessions recent = new RecentSessions();
        recent.keep("hash", session(OPEN), ENTERED);
        recent.forget(new SessionId(2));
        recent.forget(new SessionId(1));

        assertThat(recent.find("hash", ENTERED)).isEmpty();
    }

    private static StoredSession session(SessionSummary.State state) {
        return new StoredSession(
                new SessionId(1),
                new SupplierId(1),
                new ConnectionId(1),
                Operation.CREATE,
                state,
                new DocumentId("1@suite"),
                new BuyerCookie("c"),
                ReturnUrl.of("https://suite.example.com/cart"),
                Language.EN,
                Person.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                new StoredSession.Life(
                        ENTERED,
                        ENTERED.plus(StoredSession.Life.START),
                        Optional.empty(),
                        ENTERED,
                        ENTERED.plus(StoredSession.Life.ABSOLUTE),
                        Optional.empty()),
                false);
    }
}
