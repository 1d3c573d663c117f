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

    /** @return how many rows each command inserted, changed or deleted */
    public static int[] send(Connection connection, boolean postgresql, List<Command> commands) throws SQLException {
        return postgresql ? together(connection, commands) : oneByOne(connection, commands);
    }

    private static int[] together(Connection connection, List<Command> commands) throws SQLException {
        StringJoiner sql = new StringJoiner(";\n");
        commands.forEach(command -> sql.add(command.sql()));
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            int next = 1;
            for (Command command : commands) {
                next = bind(statement, next, command.arguments());
            }
            int[] counts = new int[commands.size()];
            counts[0] = statement.executeUpdate();
            for (int i = 1; i < counts.length; i++) {
                statement.getMoreResults();
                counts[i] = statement.getUpdateCount();
            }
            return counts;
        }
    }

    private static int[] oneByOne(Connection connection, List<Command> commands) throws SQLException {
        int[] counts = new int[commands.size()];
        for (int i = 0; i < counts.length; i++) {
            try (PreparedStatement statement =
                    connection.prepareStatement(commands.get(i).sql())) {
                bind(statement, 1, commands.get(i).arguments());
                counts[i] = statement.executeUpdate();
            }
        }
        return counts;
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
        if (argument instanceof Enum<?> constant) {
            return constant.name();
        }
        return argument;
    }
}
