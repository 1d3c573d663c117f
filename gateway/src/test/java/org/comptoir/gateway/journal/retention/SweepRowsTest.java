package org.comptoir.gateway.journal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SweepRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Instant YEARS_LATER = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void aNodeWhoseClockRunsAheadTakesNothingForOldBeforeItsDay() {
        assertThat(new SweepRows(at(NOW)).noLater(YEARS_LATER)).isEqualTo(NOW);
    }

    @Test
    void neitherDoesADatabaseWhoseClockRunsAhead() {
        assertThat(new SweepRows(at(YEARS_LATER)).noLater(NOW)).isEqualTo(NOW);
    }

    private static Database at(Instant theirs) {
        return new Database() {
            @Override
            public <T> Optional<T> one(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
                @SuppressWarnings("unchecked") // the one question asked here is for a time
                T time = (T) theirs;
                return Optional.of(time);
            }
        };
    }
}
