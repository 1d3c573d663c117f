package org.comptoir.gateway.platform;

import java.sql.SQLException;
import java.util.List;

/** The database refused or could not be reached; {@link #isDuplicate()} tells a broken unique key from all else. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";
    /**
     * Classes of SQLSTATE: connection, rollback of a transaction, resources, operator, system; states: a server that only reads
     * while its standby takes over, a row that somebody else holds for long (PostgreSQL, H2), H2's closed database.
     */
    private static final List<String> PASSING =
            List.of("08", "40", "53", "57", "58", "25006", "55P03", "HYT00", "90098", "90121");

    private static final int DEEPEST = 20;

    private final String sqlState;

    DatabaseException(String statement, SQLException cause) {
        super("Database refused \"%s\": %s".formatted(statement, cause.getMessage()), cause);
        this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /** The SQL standard's five-character state, empty when the driver gave none. */
    public String sqlState() {
        return sqlState;
    }

    /** Whether a unique key was already taken. */
    public boolean isDuplicate() {
        return UNIQUE_VIOLATION.equals(sqlState);
    }

    /**
     * Whether something failed because the database was away or in trouble, so that the same may succeed later.
     *
     * @param failure whatever was thrown; what caused it is looked at too
     */
    public static boolean isOutage(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException refused && isPassing(refused)) {
                return true;
            }
        }
        return false;
    }

    /** A pool that gets no connection names no state. */
    private static boolean isPassing(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return state.isEmpty() || PASSING.stream().anyMatch(state::startsWith);
    }
}
