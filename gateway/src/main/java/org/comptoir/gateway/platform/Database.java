package org.comptoir.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.comptoir.gateway.platform.commands.Command;
import org.comptoir.gateway.platform.commands.Gathered;
import org.comptoir.gateway.platform.commands.ManyRows;
import org.comptoir.gateway.platform.commands.OneTrip;
import org.comptoir.gateway.platform.commands.PendingCommands;
import org.jspecify.annotations.Nullable;

/**
 * The door to the tables for stores that speak SQL: inside a transaction every call joins it, outside each call commits
 * by itself.
 *
 * <p>Arguments bind to the question marks in order; {@link Instant}, enums (by name) and {@link Optional} are understood.
 * {@code database.one("select name from client where id = ?", row -> row.text("name"), id)} finds a name.
 */
@ApplicationScoped
public class Database {

    private static final int STREAM_FETCH_SIZE = 1_000;

    /** More rows than this go out as a batch of their own. */
    private static final int MANY = 63;

    private final DataSource dataSource;
    private final boolean postgresql;
    private final PendingCommands pending;

    @Inject
    Database(DataSource dataSource, GatewaySettings settings, PendingCommands pending) {
        this.dataSource = dataSource;
        this.pending = pending;
        this.postgresql = !settings.database().isEmbedded();
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Database() {
        this.dataSource = null;
        this.postgresql = false;
        this.pending = null;
    }

    /** Turns the current row into a value. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(Row row) throws SQLException;
    }

    /** Takes one row of a large result. */
    @FunctionalInterface
    public interface RowConsumer {
        void accept(Row row) throws SQLException;
    }

    /** Whether the rows live in PostgreSQL, for the few statements that the embedded database words differently. */
    public boolean isPostgresql() {
        return postgresql;
    }

    /** All rows, in the order of the statement. */
    public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                List<T> found = new ArrayList<>();
                while (results.next()) {
                    found.add(mapper.map(row));
                }
                return found;
            }
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? Optional.of(mapper.map(new Row(results))) : Optional.empty();
            }
        });
    }

    /** Hands over row after row without holding the result in memory; call it inside a transaction. */
    public void each(String sql, RowConsumer consumer, @Nullable Object... arguments) {
        run(sql, statement -> {
            statement.setFetchSize(STREAM_FETCH_SIZE);
            bind(statement, arguments);
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    consumer.accept(row);
                }
                return true;
            }
        });
    }

    /** @return how many rows were inserted, changed or deleted */
    public int update(String sql, @Nullable Object... arguments) {
        return together(new Command(sql, arguments))[0];
    }

    /**
     * Several commands in one round trip; the first that is refused ends it.
     *
     * @return how many rows each command inserted, changed or deleted
     */
    public int[] together(Command... commands) {
        List<Gathered> mine = Arrays.stream(commands).map(Gathered::new).toList();
        List<Gathered> all = new ArrayList<>(pending.take());
        all.addAll(mine);
        send(all);
        return mine.stream().mapToInt(Gathered::count).toArray();
    }

    /**
     * Begins to gather: from here on, commands {@link #later} wait in this transaction for its next statement, and go out with
     * it in one round trip. Ends with {@link #sendGathered}, which must come before the commit.
     */
    public void gather() {
        pending.begin();
    }

    /**
     * Waits where the transaction gathers, else goes out at once.
     *
     * @return tells how many rows it touched, once it was sent
     */
    public Gathered later(String sql, @Nullable Object... arguments) {
        Gathered one = new Gathered(new Command(sql, arguments));
        gatherOrSend(List.of(one));
        return one;
    }

    /**
     * Like {@link #later} for one row that may go out in one statement with rows of the same kind, at the place of the first
     * of them.
     *
     * @param sql an insert that ends with the question marks of the row
     * @param tail what follows them, such as {@code on conflict do nothing}
     * @param id for the first question mark
     */
    public Gathered rowLater(String sql, String tail, long id, @Nullable Object... rest) {
        @Nullable Object[] row = new @Nullable Object[rest.length + 1];
        row[0] = id;
        System.arraycopy(rest, 0, row, 1, rest.length);
        Gathered one = Gathered.row(new Command(sql, row), tail);
        gatherOrSend(List.of(one));
        return one;
    }

    /**
     * Like {@link #later} for one insert of many rows.
     *
     * @param sql ends with the question marks of one row: {@code insert into … values (?, ?)}
     */
    public void rowsLater(String sql, List<@Nullable Object[]> rows) {
        if (rows.size() > MANY) {
            batch(sql, rows);
        } else if (!rows.isEmpty()) {
            gatherOrSend(ManyRows.of(sql, rows).stream().map(Gathered::new).toList());
        }
    }

    /** Sends what was gathered, and gathers no more. */
    public void sendGathered() {
        send(pending.end());
    }

    private void sendPending() {
        send(pending.take());
    }

    private void gatherOrSend(List<Gathered> commands) {
        if (!pending.add(commands)) {
            send(commands);
        }
    }

    private void send(List<Gathered> gathered) {
        if (gathered.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            OneTrip.send(connection, postgresql, gathered);
        } catch (SQLException refused) {
            String all = gathered.stream().map(one -> one.command().sql()).collect(Collectors.joining("; "));
            throw new DatabaseException(all, refused);
        }
    }

    /**
     * The same statement once per row of arguments, in as few round trips as the driver can.
     *
     * @param rows one array of arguments for each execution
     * @return how many rows each execution changed or deleted; a driver that joins inserts cannot tell for those
     */
    public int[] batch(String sql, Collection<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        return run(sql, statement -> {
            for (@Nullable Object[] arguments : rows) {
                bind(statement, arguments);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** @return the generated {@code id} of the inserted row */
    public long insert(String sql, @Nullable Object... arguments) {
        return insertIfNew(sql, arguments)
                .orElseThrow(() -> new IllegalStateException("\"%s\" inserted no row".formatted(sql)));
    }

    /**
     * For {@code insert … on conflict do nothing}: the unique key decides.
     *
     * @return the generated {@code id}, empty when a row with that key was there already
     */
    public OptionalLong insertIfNew(String sql, @Nullable Object... arguments) {
        sendPending();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            bind(statement, arguments);
            if (statement.executeUpdate() == 0) {
                return OptionalLong.empty();
            }
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? OptionalLong.of(keys.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException refused) {
            throw new DatabaseException(sql, refused);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        sendPending();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException refused) {
            throw new DatabaseException(sql, refused);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        OneTrip.bind(statement, 1, arguments);
    }
}
