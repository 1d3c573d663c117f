package org.comptoir.gateway.partner.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.comptoir.gateway.partner.guard.GuessGuard.Admission;
import org.comptoir.gateway.partner.guard.GuessGuard.Attempt;
import org.junit.jupiter.api.Test;

class GuessGuardTest {

    private final MovableClock clock = new MovableClock();
    private final GuessGuard guard = new GuessGuard(clock);

    @Test
    void aStrangerHasTenFailuresThenWaitsLongerEachTime() {
        Attempt guesser = new Attempt("sender 1", "198.51.100.7", false, false);

        assertThat(checked(guesser, 1_000)).isEqualTo(10);
        clock.move(Duration.ofSeconds(29));
        assertThat(checked(guesser, 1_000)).isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(checked(guesser, 1_000)).isEqualTo(10);
        clock.move(Duration.ofSeconds(59));
        assertThat(checked(guesser, 1_000)).isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(checked(guesser, 1_000)).isEqualTo(10);
    }

    @Test
    void tenThousandGuessesInHalfAnHourAreLookedAtLessThanAHundredTimes() {
        Attempt guesser = new Attempt("sender 1", "198.51.100.7", false, false);
        int checked = 0;

        for (int second = 0; second < 1_800; second++) {
            checked += checked(guesser, 6);
            clock.move(Duration.ofSeconds(1));
        }

        assertThat(checked).isBetween(50, 100);
    }

    @Test
    void failuresOfOneNameFromManyAddressesCountTogetherAndManyNamesOfOneAddressToo() {
        int byName = 0;
        int byAddress = 0;

        for (int i = 0; i < 200; i++) {
            byName += checked(new Attempt("sender 1", "203.0.113." + i, false, false), 1);
            byAddress += checked(new Attempt("stranger " + i, "198.51.100.7", false, false), 1);
        }

        assertThat(byName).isEqualTo(10);
        assertThat(byAddress).isEqualTo(10);
    }

    @Test
    void aPartnerAtItsOwnAddressIsHeardWhileOthersGuessItsSecret() {
        assertThat(checked(new Attempt("sender 1", "198.51.100.7", false, false), 1_000))
                .isEqualTo(10);

        assertThat(guard.admit(new Attempt("sender 1", "192.0.2.1", true, true)))
                .isEqualTo(Admission.CHECK);
        assertThat(guard.admit(new Attempt("sender 1", "192.0.2.2", false, false)))
                .isEqualTo(Admission.REFUSE);
    }

    @Test
    void aPartnerThatFailsAHundredTimesIsAskedToComeAgain() {
        Attempt partner = new Attempt("sender 1", "192.0.2.1", true, true);

        assertThat(checked(partner, 99)).isEqualTo(99);
        assertThat(guard.admit(partner)).isEqualTo(Admission.CHECK);
        guard.failed(partner);

        assertThat(guard.admit(partner)).isEqualTo(Admission.COME_AGAIN);
        clock.move(Duration.ofSeconds(30));
        assertThat(guard.admit(partner)).isEqualTo(Admission.CHECK);
    }

    @Test
    void aNewSenderAtAKnownAddressIsNotJudgedByTheMistakesOfAnother() {
        for (int i = 0; i < 5; i++) {
            assertThat(checked(new Attempt("stranger " + i, "192.0.2.1", false, true), 9))
                    .isEqualTo(9);
        }

        assertThat(guard.admit(new Attempt("sender 2", "192.0.2.1", false, true)))
                .isEqualTo(Admission.CHECK);
    }

    @Test
    void aRightSecretMakesUpForTheWrongOnesBefore() {
        Attempt clumsy = new Attempt("sender 1", "192.0.2.1", false, false);
        Attempt elsewhere = new Attempt("sender 1", "192.0.2.9", false, false);

        assertThat(checked(clumsy, 9)).isEqualTo(9);
        guard.succeeded(clumsy);

        assertThat(checked(elsewhere, 9)).isEqualTo(9);
    }

    @Test
    void failuresComeBackOneByOne() {
        Attempt slow = new Attempt("sender 1", "192.0.2.1", false, false);

        for (int i = 0; i < 100; i++) {
            assertThat(checked(slow, 1)).isEqualTo(1);
            clock.move(Duration.ofSeconds(6));
        }
    }

    @Test
    void afterAnHourOfPeaceTheFirstWaitIsShortAgain() {
        Attempt guesser = new Attempt("sender 1", "198.51.100.7", false, false);
        checked(guesser, 20);
        clock.move(Duration.ofSeconds(30));
        checked(guesser, 20);
        clock.move(Duration.ofMinutes(70));

        assertThat(checked(guesser, 20)).isEqualTo(10);
        clock.move(Duration.ofSeconds(30));
        assertThat(checked(guesser, 20)).isEqualTo(10);
    }

    @Test
    void aCallerWithoutAnAddressIsCountedByName() {
        assertThat(checked(new Attempt("stranger 1", "", false, false), 20)).isEqualTo(10);
        assertThat(checked(new Attempt("stranger 2", "", false, false), 20)).isEqualTo(10);
    }

    @Test
    void aFloodOfNamesStaysWithinBoundsAndFreesNobodyWhoWaits() {
        Buckets buckets = new Buckets(Allowance.STRANGER, 100);
        for (int i = 0; i < 10; i++) {
            buckets.take("guessed", clock.millis());
        }

        for (int i = 0; i < 10_000; i++) {
            buckets.take("flood " + i, clock.millis());
        }

        assertThat(buckets.size()).isLessThanOrEqualTo(101);
        assertThat(buckets.waits("guessed", clock.millis())).isTrue();
        assertThat(buckets.waits("anybody new", clock.millis())).isTrue();
        clock.move(Duration.ofHours(2));
        buckets.take("somebody later", clock.millis());
        assertThat(buckets.size()).isEqualTo(1);
    }

    private int checked(Attempt attempt, int tries) {
        int checked = 0;
        for (int i = 0; i < tries; i++) {
            if (guard.admit(attempt) == Admission.CHECK) {
                guard.failed(attempt);
                checked++;
            }
        }
        return checked;
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-25T00:00:00Z");

        void move(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
