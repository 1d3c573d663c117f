package org.comptoir.gateway.platform;

import java.sql.SQLException;

/** The database refused or could not be reached; {@link #isDuplicate()} tells a broken unique key from all else. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

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
}
