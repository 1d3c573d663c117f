package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.platform.commands.Command;
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
