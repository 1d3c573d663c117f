package org.comptoir.gateway.platform;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.comptoir.gateway.platform.commands.Command;
import org.comptoir.gateway.platform.commands.Gathered;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Commands that wait for the next statement or for the commit of their transaction, in the real server. */
@ExtendWith(ArquillianExtension.class)
class WaitingCommandsIT {

    private static final String INSERT = "insert into waiting_thing (id, name) values (?, ?)";

    @Inject
    Database database;

    @Inject
    UserTransaction transaction;

    @Inject
    SharedTransaction shared;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @BeforeEach
    void createTable() {
        database.update("drop table if exists waiting_thing");
        database.update("create table waiting_thing (id integer primary key, name varchar(40))");
    }

    @AfterEach
    void endTransaction() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
        database.update("drop table waiting_thing");
    }

    private List<String> names() {
        return database.query("select name from waiting_thing order by id", row -> row.text("name"));
    }

    @Test
    void arriveTogether() throws Exception {
        transaction.begin();
        database.gather();
        database.later(INSERT, 1, "one");
        database.later(INSERT, 2, null);
        database.later("update waiting_thing set name = ? where name is null", "two");
        database.sendGathered();
        transaction.commit();

        assertThat(names()).containsExactly("one", "two");
    }

    @Test
    void goOutAtOnceAgainAfterTheyWereSent() throws Exception {
        transaction.begin();
        database.gather();
        database.sendGathered();
        database.later(INSERT, 1, "one");
        transaction.commit();

        assertThat(names()).containsExactly("one");
    }

    @Test
    void undoATransactionThatForgotToSendThem() throws Exception {
        transaction.begin();
        database.update(INSERT, 1, "one");
        database.gather();
        database.later(INSERT, 2, "two");

        assertThatThrownBy(() -> transaction.commit()).isInstanceOf(RollbackException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void areSeenByTheNextQuestion() throws Exception {
        transaction.begin();
        database.gather();
        database.later(INSERT, 1, "one");

        assertThat(names()).containsExactly("one");
        assertThat(database.update("update waiting_thing set name = 'more'")).isEqualTo(1);
        transaction.rollback();
        assertThat(names()).isEmpty();
    }

    @Test
    void endWithATransactionThatIsRolledBack() throws Exception {
        transaction.begin();
        database.gather();
        database.later(INSERT, 1, "one");
        transaction.rollback();

        assertThat(names()).isEmpty();
        transaction.begin();
        database.later(INSERT, 2, "two");
        transaction.commit();
        assertThat(names()).containsExactly("two");
    }

    @Test
    void areUndoneWithTheirTransactionAfterTheyWereSent() throws Exception {
        transaction.begin();
        database.update(INSERT, 1, "one");
        database.gather();
        database.later(INSERT, 2, "two");
        database.sendGathered();
        transaction.rollback();

        assertThat(names()).isEmpty();
    }

    @Test
    void sayWhatWasRefused() throws Exception {
        transaction.begin();
        database.gather();
        database.later(INSERT, 1, "one");
        database.later(INSERT, 1, "the key is taken");

        assertThatThrownBy(() -> database.sendGathered())
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        refused -> assertThat(refused.isDuplicate()).isTrue());
    }

    @Test
    void areSentAtOnceOutsideATransaction() {
        database.later(INSERT, 1, "one");

        assertThat(names()).containsExactly("one");
    }

    @Test
    void countTheirRowsOneByOneInOneTrip() throws Exception {
        transaction.begin();
        database.gather();
        database.later(INSERT, 1, "one");

        int[] counts = database.together(
                new Command(INSERT, 2, "two"),
                new Command(INSERT + " on conflict do nothing", 2, "again"),
                new Command("update waiting_thing set name = 'x'"));

        assertThat(counts).containsExactly(1, 0, 2);
    }

    @Test
    void tellEachRowOfAJointStatementWhetherItWentIn() throws Exception {
        database.update(INSERT, 2, "was here");
        transaction.begin();
        database.gather();
        Gathered first = row(1, "one");
        Gathered taken = row(2, "two");
        Gathered same = row(1, "one again");
        Gathered last = row(4, "four");
        database.sendGathered();
        transaction.commit();

        assertThat(List.of(first.count(), taken.count(), same.count(), last.count()))
                .containsExactly(1, 0, 0, 1);
        assertThat(names()).containsExactly("one", "was here", "four");
    }

    private Gathered row(long id, String name) {
        return database.rowLater(INSERT, "on conflict do nothing", id, name);
    }

    /** Inserts a row, and says under which transaction it was done and whether the row was new. */
    private final class Adding implements SharedTransaction.Part<Added> {
        private final int id;
        private final @Nullable CountDownLatch until;
        private @Nullable Gathered insert;

        private Adding(int id, @Nullable CountDownLatch until) {
            this.id = id;
            this.until = until;
        }

        @Override
        public void gather() {
            insert = database.later(INSERT + " on conflict do nothing", id, id < 0 ? "x".repeat(41) : "row " + id);
        }

        @Override
        public Added settle() {
            if (until != null) {
                try {
                    until.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }
            return new Added(
                    transactions.getTransactionKey(), requireNonNull(insert).count());
        }
    }

    private record Added(Object transaction, int rows) {}

    /** While a transaction is held up, these ids come: four go beside it, fewer wait until it goes on. */
    private Map<Integer, Future<Added>> addTogether(int... ids) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        Map<Integer, Future<Added>> added = new LinkedHashMap<>();
        List<Thread> riders = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread rider = new Thread(work);
            riders.add(rider);
            return rider;
        });
        try {
            threads.submit(() -> shared.share(new Adding(101, held)));
            for (int id : ids) {
                awaitWaiting(riders);
                added.put(id, threads.submit(() -> shared.share(new Adding(id, null))));
            }
            if (ids.length < 4) {
                awaitWaiting(riders);
                held.countDown();
            }
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> added.values().stream().allMatch(Future::isDone));
        } finally {
            held.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        return added;
    }

    private static void awaitWaiting(List<Thread> riders) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> riders.stream().allMatch(rider -> rider.getState() == Thread.State.WAITING));
    }

    @Test
    void ofSeveralCallersShareATransactionBesideOneUnderWay() throws Exception {
        assertShared(addTogether(1, 2, 3, 4));
        assertThat(names()).containsExactly("row 1", "row 2", "row 3", "row 4", "row 101");
    }

    @Test
    void ofFewCallersWaitForTheTransactionUnderWayAndShareTheNext() throws Exception {
        assertShared(addTogether(1, 2, 3));
        assertThat(names()).containsExactly("row 1", "row 2", "row 3", "row 101");
    }

    private static void assertShared(Map<Integer, Future<Added>> callers) throws Exception {
        List<Added> added = new ArrayList<>();
        for (Future<Added> each : callers.values()) {
            added.add(each.get());
        }
        assertThat(added)
                .extracting(Added::transaction)
                .containsOnly(added.get(0).transaction());
        assertThat(added).extracting(Added::rows).containsOnly(1);
    }

    @Test
    void ofSeveralCallersAreDoneAloneWhereOneIsRefused() throws Exception {
        Map<Integer, Future<Added>> added = addTogether(1, 2, -3, 4);

        assertThatThrownBy(() -> requireNonNull(added.remove(-3)).get()).hasRootCauseInstanceOf(SQLException.class);
        for (Future<Added> each : added.values()) {
            assertThat(each.get().rows()).isEqualTo(1);
        }
        assertThat(names()).containsExactly("row 1", "row 2", "row 4", "row 101");
    }

    @Test
    void ofSeveralCallersEachHearTheirOwnCount() throws Exception {
        database.update(INSERT, 2, "was here");
        Map<Integer, Future<Added>> added = addTogether(1, 2, 3, 4);

        assertThat(requireNonNull(added.get(1)).get().rows()).isEqualTo(1);
        assertThat(requireNonNull(added.get(2)).get().rows()).isZero();
        assertThat(requireNonNull(added.get(3)).get().rows()).isEqualTo(1);
    }

    @Test
    void thatCouldBeSharedBelongToTheCallersTransactionWhereThereIsOne() throws Exception {
        transaction.begin();
        assertThat(shared.share(new Adding(1, null)).transaction()).isEqualTo(transactions.getTransactionKey());
        transaction.rollback();

        assertThat(names()).isEmpty();
    }

    @Test
    void bringAnyNumberOfRows() throws Exception {
        for (int many : new int[] {1, 3, 10, 63, 64, 200}) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                rows.add(new @Nullable Object[] {i, i % 2 == 0 ? null : "odd"});
            }
            transaction.begin();
            database.update("delete from waiting_thing");
            database.gather();
            database.rowsLater(INSERT, rows);
            database.sendGathered();
            transaction.commit();

            assertThat(database.one("select count(*) as many from waiting_thing", row -> row.integer("many")))
                    .hasValue(many);
        }
    }
}
