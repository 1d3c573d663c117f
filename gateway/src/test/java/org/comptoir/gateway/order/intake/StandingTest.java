package org.comptoir.gateway.order.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.Revision.Kind;
import org.comptoir.gateway.order.intake.Standing.Turn;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final long COUNTS = 7;

    private static Standing at(String version) {
        return new Standing(
                1,
                1,
                1,
                "PO-1",
                Optional.empty(),
                false,
                Optional.of(new Standing.Applied(COUNTS, version, 1, OrderStatus.ACCEPTED)));
    }

    private static Standing cancelled() {
        return new Standing(
                1,
                1,
                1,
                "PO-1",
                Optional.of(COUNTS),
                true,
                Optional.of(new Standing.Applied(COUNTS, "3", 3, OrderStatus.ACCEPTED)));
    }

    private static final Standing NOTHING = new Standing(1, 1, 1, "PO-1", Optional.empty(), false, Optional.empty());

    private static Turn update(Standing standing, String version) {
        return standing.turn(new Revision(Kind.UPDATE, Optional.empty()), version, Optional.empty());
    }

    @Test
    void onlyANewOrderBeginsOne() {
        assertThat(NOTHING.turn(Revision.FIRST, "1", Optional.empty())).isEqualTo(Turn.NEXT);
        assertThat(update(NOTHING, "2")).isEqualTo(Turn.EARLY);
        assertThat(NOTHING.turn(new Revision(Kind.DELETE, Optional.empty()), "", Optional.empty()))
                .isEqualTo(Turn.EARLY);
    }

    @Test
    void countsNumberedVersionsOneByOne() {
        assertThat(update(at("2"), "3")).isEqualTo(Turn.NEXT);
        assertThat(update(at("2"), "4")).isEqualTo(Turn.EARLY);
        assertThat(update(at("2"), "2")).isEqualTo(Turn.LATE);
        assertThat(update(at("10"), "9")).isEqualTo(Turn.LATE);
    }

    @Test
    void takesAFirstVersionWithoutANumberForTheFirst() {
        assertThat(update(at(""), "1")).isEqualTo(Turn.NEXT);
        assertThat(update(at(""), "2")).isEqualTo(Turn.NEXT);
        assertThat(update(at(""), "3")).isEqualTo(Turn.EARLY);
    }

    @Test
    void letsAReferenceToWhatCountsGoBeforeNumbers() {
        Revision follows = new Revision(Kind.UPDATE, Optional.of("doc-2"));

        assertThat(at("2").turn(follows, "5", Optional.of(COUNTS))).isEqualTo(Turn.NEXT);
        assertThat(at("2").turn(follows, "5", Optional.of(COUNTS - 1))).isEqualTo(Turn.EARLY);
    }

    @Test
    void followsReferencesWhereNobodyCounts() {
        Revision refers = new Revision(Kind.UPDATE, Optional.of("doc-9"));

        assertThat(update(at(""), "")).isEqualTo(Turn.NEXT);
        assertThat(at("").turn(refers, "", Optional.of(COUNTS))).isEqualTo(Turn.NEXT);
        assertThat(at("").turn(refers, "", Optional.empty())).isEqualTo(Turn.EARLY);
    }

    @Test
    void knowsAnOrderThatBeginsAgain() {
        assertThat(at("1").turn(Revision.FIRST, "1", Optional.empty())).isEqualTo(Turn.KNOWN);
        assertThat(at("").turn(Revision.FIRST, "", Optional.empty())).isEqualTo(Turn.KNOWN);
        assertThat(at("").turn(Revision.FIRST, "2", Optional.empty())).isEqualTo(Turn.NEXT);
        assertThat(at("3").turn(Revision.FIRST, "1", Optional.empty())).isEqualTo(Turn.LATE);
    }

    @Test
    void endsWithACancellation() {
        assertThat(update(cancelled(), "4")).isEqualTo(Turn.OVER);
        assertThat(update(cancelled(), "2")).isEqualTo(Turn.LATE);
        assertThat(cancelled().turn(new Revision(Kind.DELETE, Optional.empty()), "4", Optional.empty()))
                .isEqualTo(Turn.LATE);
    }
}
