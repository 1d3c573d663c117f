package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.junit.jupiter.api.Test;

class WriteLaterTest {

    private final List<Long> left = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private final WriteLater later = new WriteLater(held -> left.add(held.id()));
    private boolean away;

    private static Claimed held(long id, Duration ago) {
        OutboxEntry entry = new OutboxEntry(1, "t", "order:" + id, "key-" + id, "text/plain", "f", new byte[0]);
        return new Claimed(id, "n1/1", 0, 0, false, System.nanoTime() - ago.toNanos(), new Delivery(entry, 1));
    }

    private void add(long id, Duration ago) {
        later.add(held(id, ago), () -> {
            tried.add("write " + id);
            if (away) {
                throw new IllegalStateException("the database is away");
            }
        });
    }

    @Test
    void keepsWhatTheDatabaseDoesNotTakeAndTriesOneOnlyWhileItIsAway() {
        away = true;
        add(1, Duration.ZERO);
        add(2, Duration.ZERO);

        later.again();

        assertThat(tried).containsExactly("write 1");
        assertThat(left).isEmpty();
        assertThat(later.waiting()).isEqualTo(2);
    }

    @Test
    void writesAllWhenTheDatabaseIsBackAndLetsTheEntriesGo() {
        away = true;
        add(1, Duration.ofMinutes(10));
        add(2, Duration.ofMinutes(10));
        later.again();
        away = false;

        later.again();

        assertThat(tried).containsExactly("write 1", "write 2", "write 1");
        assertThat(left).containsExactly(2L, 1L);
        assertThat(later.waiting()).isZero();
    }

    @Test
    void givesUpAfterAnHourWhatCanNotBeWritten() {
        away = true;
        add(1, Duration.ofMinutes(61));

        later.again();

        assertThat(left).containsExactly(1L);
        assertThat(later.waiting()).isZero();
    }
}
