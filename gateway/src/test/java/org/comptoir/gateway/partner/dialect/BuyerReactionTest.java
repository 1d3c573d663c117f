package org.comptoir.gateway.partner.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.comptoir.gateway.partner.dialect.BuyerReaction.Kind;
import org.junit.jupiter.api.Test;

class BuyerReactionTest {

    private static BuyerReaction of(int status, String dialect) {
        return BuyerReaction.to(status, Dialects.of(Tongue.CXML).dialect(DialectChoice.of(dialect)));
    }

    @Test
    void coupaNeverRepeatsWhatWasRefusedAndRepeatsAfterAFaultEveryHour() {
        assertThat(of(200, "coupa").kind()).isEqualTo(Kind.KEEPS);
        assertThat(of(409, "coupa").kind()).isEqualTo(Kind.STOPS);
        assertThat(of(560, "coupa")).isEqualTo(new BuyerReaction(Kind.REPEATS, 5, Duration.ofHours(1)));
    }

    @Test
    void othersDoAsTheStandardSays() {
        assertThat(of(400, Dialects.GENERIC).kind()).isEqualTo(Kind.STOPS);
        assertThat(of(500, Dialects.GENERIC)).isEqualTo(new BuyerReaction(Kind.REPEATS, 10, Duration.ofHours(1)));
    }

    @Test
    void aribaGetsACleanAnswerAndAPerson() {
        assertThat(Dialects.of(Tongue.CXML).dialect(DialectChoice.of("ariba")).orderRefusal())
                .isEqualTo(DialectRule.OrderRefusal.HOLD);
    }
}
