package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.punchout.EarlierStart.Verdict.REFUSE;
import static org.comptoir.gateway.punchout.EarlierStart.Verdict.RENEW;
import static org.comptoir.gateway.punchout.EarlierStart.Verdict.REPEAT;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.junit.jupiter.api.Test;

class EarlierStartTest {

    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    private static final String SAME = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final StartKey KEY = StartKey.of("the sender's secret");

    private static EarlierStart session(boolean unused) {
        return new EarlierStart(
                new SessionId(1), SAME, "hash", Optional.of("nonce"), unused, START, START.plus(Duration.ofMinutes(5)));
    }

    private static SetupIdentity again(String digest, boolean reusable) {
        return new SetupIdentity(Optional.of(new DocumentId("1@a")), digest, Optional.of(KEY), reusable);
    }

    @Test
    void repeatsAStartPageNobodyOpened() {
        assertThat(session(true).judge(again(SAME, false), START.plusSeconds(299), true))
                .isEqualTo(REPEAT);
        assertThat(session(true).judge(again(SAME, true), START.plusSeconds(299), true))
                .isEqualTo(REPEAT);
    }

    @Test
    void refusesWhatWasUsedHasRunOutOrSaysSomethingElse() {
        assertThat(session(false).judge(again(SAME, false), START, true)).isEqualTo(REFUSE);
        assertThat(session(true).judge(again(SAME, false), START.plusSeconds(300), true))
                .isEqualTo(REFUSE);
        assertThat(session(true).judge(again(OTHER, false), START, true)).isEqualTo(REFUSE);
    }

    @Test
    void beginsAnewForWhoMayUseAnIdTwice() {
        assertThat(session(false).judge(again(SAME, true), START, true)).isEqualTo(RENEW);
        assertThat(session(true).judge(again(OTHER, true), START, true)).isEqualTo(RENEW);
    }

    @Test
    void freesTheIdAfterADay() {
        assertThat(session(false).judge(again(OTHER, false), START.plus(EarlierStart.HELD), true))
                .isEqualTo(RENEW);
        assertThat(session(false)
                        .judge(
                                again(OTHER, false),
                                START.plus(EarlierStart.HELD).minusMillis(1),
                                true))
                .isEqualTo(REFUSE);
    }

    @Test
    void beginsAnewWhereTheStartPageCanNotBeSaidAgain() {
        assertThat(session(true).judge(again(SAME, false), START, false)).isEqualTo(RENEW);
        assertThat(session(true).warning(again(SAME, false), START)).isEmpty();
    }

    @Test
    void warnsWhoDoesWhatOthersMayNot() {
        assertThat(session(false).warning(again(SAME, true), START))
                .hasValueSatisfying(warning -> assertThat(warning).contains("1@a", "409"));
        assertThat(session(false).warning(again(SAME, true), START.plus(EarlierStart.HELD)))
                .isEmpty();
    }

    @Test
    void makesATokenOfSecretAndNumberTogether() {
        assertThat(KEY.token("nonce"))
                .isEqualTo(StartKey.of("the sender's secret").token("nonce"))
                .isNotEqualTo(KEY.token("nonce2"))
                .isNotEqualTo(StartKey.of("another secret").token("nonce"));
        assertThat(SessionToken.hasForm(KEY.token("nonce"))).isTrue();
        assertThat(KEY).hasToString("StartKey[…]");
    }
}
