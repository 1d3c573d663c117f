package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseExceptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "53100", "57P01", "25006", "55P03", "HYT00"})
    void whatPassesIsNoFaultOfWhoeverMetIt(String state) {
        assertThat(DatabaseException.isOutage(new IllegalStateException(refused(state))))
                .isTrue();
    }

    @Test
    void aRowThatIsNotTakenIsAFault() {
        assertThat(DatabaseException.isOutage(refused("23505"))).isFalse();
        assertThat(DatabaseException.isOutage(refused("22021"))).isFalse();
    }

    private static DatabaseException refused(String state) {
        return new DatabaseException("update thing", new SQLException("refused", state));
    }
}
