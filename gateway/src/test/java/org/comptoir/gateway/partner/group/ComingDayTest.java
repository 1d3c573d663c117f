package org.comptoir.gateway.partner.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComingDayTest {

    @Test
    void isTomorrowUntilTheLastMinuteOfTheDay() {
        assertThat(ComingDay.after(Instant.parse("2026-11-28T00:00:00Z"))).isEqualTo("2026-11-29");
        assertThat(ComingDay.after(Instant.parse("2026-11-28T23:58:59Z"))).isEqualTo("2026-11-29");
        assertThat(ComingDay.after(Instant.parse("2026-11-28T23:59:00Z"))).isEqualTo("2026-11-30");
    }

    @Test
    void leavesADayAloneThatHasNotBegun() {
        Instant now = Instant.parse("2026-11-28T10:00:00Z");

        assertThat(ComingDay.atTheEarliest(LocalDate.parse("2027-01-01"), now)).isEqualTo("2027-01-01");
        assertThat(ComingDay.atTheEarliest(LocalDate.parse("2026-11-28"), now)).isEqualTo("2026-11-29");
        assertThat(ComingDay.atTheEarliest(LocalDate.parse("2020-01-01"), now)).isEqualTo("2026-11-29");
    }
}
