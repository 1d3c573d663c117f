package org.comptoir.gateway.platform.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One statement for many rows, cut into pieces of 1, 2, 4 … rows: few texts, so the database prepares each but once. */
public final class ManyRows {

    private static final int LARGEST = 32;
    private static final String VALUES = "values ";
    private static final Map<Piece, String> TEXTS = new ConcurrentHashMap<>();

    private ManyRows() {}

    private record Piece(String sql, String tail, int rows) {}

    /** @param sql ends with the question marks of one row: {@code insert into … values (?, ?)} */
    public static List<Command> of(String sql, List<@Nullable Object[]> rows) {
        return of(sql, "", rows);
    }

    /**
     * @param sql ends with the question marks of one row
     * @param tail what follows the last row, without question marks
     */
    public static List<Command> of(String sql, String tail, List<@Nullable Object[]> rows) {
        List<Command> commands = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int size = Math.min(LARGEST, Integer.highestOneBit(rows.size() - from));
            commands.add(new Command(
                    TEXTS.computeIfAbsent(new Piece(sql, tail, size), ManyRows::text),
                    joined(rows.subList(from, from + size))));
            from += size;
        }
        return commands;
    }

    private static String text(Piece piece) {
        int values = piece.sql().lastIndexOf(VALUES);
        if (values < 0) {
            throw new IllegalArgumentException("No \"%s\" in \"%s\"".formatted(VALUES, piece.sql()));
        }
        String row = piece.sql().substring(values + VALUES.length());
        return piece.sql() + (", " + row).repeat(piece.rows() - 1) + piece.tail();
    }

    private static @Nullable Object[] joined(List<@Nullable Object[]> rows) {
        List<@Nullable Object> all = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            for (@Nullable Object value : row) {
                all.add(value);
            }
        }
        return all.toArray();
    }
}
