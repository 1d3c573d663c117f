package org.comptoir.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.platform.WorkThreads;
import org.junit.jupiter.api.Test;

class AuditSealerTest {

    private final Seals seals = new Seals();
    private final AuditSealer sealer = new AuditSealer(new Waiting(), seals, Clock.systemUTC(), new WorkThreads());

    @Test
    void aChainThatCanNotGoOnKeepsNoOtherFromItsSeals() {
        seals.refusal = new SQLException("duplicate key", "23505");

        assertThat(sealer.sealAll()).isEqualTo(1);
        assertThat(seals.asked).containsExactly(1L, 2L);
    }

    @Test
    void nobodyIsAskedWhileTheDatabaseIsAway() {
        seals.refusal = new SQLTransientConnectionException("gone", "08006");

        assertThatThrownBy(sealer::sealAll).hasRootCause(seals.refusal);
        assertThat(seals.asked).containsExactly(1L);
    }

    private static final class Waiting extends AuditChains {
        @Override
        public List<Long> suppliersWaiting() {
            return List.of(1L, 2L);
        }
    }

    private static final class Seals extends SealAudit {
        private final List<Long> asked = new ArrayList<>();
        private SQLException refusal = new SQLException();

        @Override
        public int seal(long supplierId) {
            asked.add(supplierId);
            if (supplierId == 1) {
                throw new IllegalStateException(refusal);
            }
            return 1;
        }
    }
}
