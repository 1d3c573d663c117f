package org.comptoir.gateway.platform.commands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of gathered commands: rows of one kind as one statement, at the place of the first of them. The database begins
 * and ends a statement once for all of them, which costs it as much as a row does.
 */
final class Statements {

    private static final String TELL = " returning id";

    private Statements() {}

    /** A statement and whose it is. */
    record Joint(Command command, List<Gathered> parts) {

        /** Tells each part how many rows it touched. */
        void hear(Statement sent) throws SQLException {
            if (parts.size() == 1) {
                parts.get(0).counted(sent.getUpdateCount());
                return;
            }
            Set<Long> added = new HashSet<>();
            try (ResultSet rows = sent.getResultSet()) {
                while (rows.next()) {
                    added.add(rows.getLong(1));
                }
            }
            for (Gathered part : parts) {
                part.counted(added.remove(part.row().arguments()[0]) ? 1 : 0); // of two with one id the first went in
            }
        }
    }

    static List<Joint> of(List<Gathered> gathered) {
        Map<Object, List<Gathered>> kinds = new LinkedHashMap<>();
        for (Gathered one : gathered) {
            kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one);
        }
        List<Joint> joints = new ArrayList<>();
        kinds.values().forEach(alike -> join(alike, joints));
        return joints;
    }

    private static void join(List<Gathered> alike, List<Joint> joints) {
        if (alike.size() == 1) {
            joints.add(new Joint(alike.get(0).command(), alike));
            return;
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        alike.forEach(part -> rows.add(part.row().arguments()));
        Gathered any = alike.get(0);
        int from = 0;
        for (Command piece : ManyRows.of(any.row().sql(), ' ' + any.tail() + TELL, rows)) {
            int size = piece.arguments().length / any.row().arguments().length;
            List<Gathered> parts = alike.subList(from, from + size);
            joints.add(new Joint(size == 1 ? parts.get(0).command() : piece, parts));
            from += size;
        }
    }
}
