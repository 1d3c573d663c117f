package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnheardClaimsTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final List<String> asked = new ArrayList<>();
    private int found;
    private final UnheardClaims claims = new UnheardClaims(
            owner -> {
                asked.add(owner);
                if (found < 0) {
                    throw new IllegalStateException("the database is away");
                }
                return found;
            },
            Duration.ofSeconds(1),
            Duration.ofSeconds(90));

    @Test
    void givesBackWhatAClaimTookOnce() {
        found = 3;
        claims.add("n1-7", 0);

        claims.release(0);
        claims.release(10 * SECOND);

        assertThat(asked).containsExactly("n1-7");
    }

    @Test
    void looksAgainForACommitThatMayStillBeUnderWayUntilALeaseHasPassed() {
        claims.add("n1-7", 0);

        claims.release(0);
        claims.release(SECOND / 2);
        claims.release(SECOND);
        claims.release(91 * SECOND);
        claims.release(93 * SECOND);

        assertThat(asked).containsExactly("n1-7", "n1-7", "n1-7");
    }

    @Test
    void keepsAClaimWhileTheDatabaseIsAway() {
        found = -1;
        claims.add("n1-7", 0);
        assertThatThrownBy(() -> claims.release(200 * SECOND)).hasMessageContaining("away");
        assertThat(claims.size()).isEqualTo(1);

        found = 1;
        claims.release(201 * SECOND);

        assertThat(claims.size()).isZero();
    }
}
