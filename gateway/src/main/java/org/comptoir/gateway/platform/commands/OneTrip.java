package org.comptoir.gateway.platform.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Several commands in one round trip. PostgreSQL's driver takes statements with semicolons between them apart, sends them
 * one after another without waiting, and gathers their counts; each stays a prepared statement of its own. The embedded
 * database has no round trips to save.
 */
public final class OneTrip {

    private OneTrip() {}

    /** Each hears how many rows it inserted, changed or deleted. */
    public static void send(Connection connection, boolean postgresql, List<Gathered> commands) throws SQLException {
        if (postgresql) {
            together(connection, Statements.of(commands));
        } else {
            oneByOne(connection, commands);
        }
    }

    private static void together(Connection connection, List<Statements.Joint> statements) throws SQLException {
        StringJoiner sql = new StringJoiner(";\n");
        statements.forEach(joint -> sql.add(joint.command().sql()));
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            int next = 1;
            for (Statements.Joint joint : statements) {
                next = bind(statement, next, joint.command().arguments());
            }
            statement.execute();
            statements.get(0).hear(statement);
            for (Statements.Joint joint : statements.subList(1, statements.size())) {
                statement.getMoreResults();
                joint.hear(statement);
            }
        }
    }

    private static void oneByOne(Connection connection, List<Gathered> commands) throws SQLException {
        for (Gathered one : commands) {
            Command command = one.command();
            try (PreparedStatement statement = connection.prepareStatement(command.sql())) {
                bind(statement, 1, command.arguments());
                one.counted(statement.executeUpdate());
            }
        }
    }

    /**
     * Binds arguments to question marks.
     *
     * @param first number of the first question mark, from 1
     * @return number of the next
     */
    public static int bind(PreparedStatement statement, int first, @Nullable Object... arguments) throws SQLException {
        int next = first;
        for (@Nullable Object argument : arguments) {
            statement.setObject(next++, toColumn(argument));
        }
        return next;
    }

    private static @Nullable Object toColumn(@Nullable Object argument) {
        if (argument instanceof Optional<?> optional) {
            return toColumn(optional.orElse(null));
        }
        if (argument instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (argument instanceof String text && text.indexOf('\0') >= 0) {
            return text.replace('\0', '\uFFFD'); // PostgreSQL's texts hold every character but this
        }
        if (argument instanceof Enum<?> constant) {
            return constant.name();
        }
        return argument;
    }
}
