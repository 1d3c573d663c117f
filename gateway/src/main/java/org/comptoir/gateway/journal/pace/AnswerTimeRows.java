package org.comptoir.gateway.journal.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.GatewaySettings;

/** Counted answers as rows, each node's its own. */
@ApplicationScoped
class AnswerTimeRows {

    private final Database database;
    private final GatewaySettings settings;

    @Inject
    AnswerTimeRows(Database database, GatewaySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AnswerTimeRows() {
        this(null, null);
    }

    public void add(AnswerTimes.Heap heap, int step, long count) {
        int known = database.update(
                "update answer_time set answers = answers + ?"
                        + " where supplier_id = ? and answered_on = ? and node = ? and step = ?",
                count,
                heap.supplier(),
                heap.day(),
                settings.node(),
                step);
        if (known == 0) {
            database.update(
                    "insert into answer_time (supplier_id, answered_on, node, step, answers) values (?, ?, ?, ?, ?)",
                    heap.supplier(),
                    heap.day(),
                    settings.node(),
                    step,
                    count);
        }
    }

    /** By day, how many answers fell into each step. */
    public Map<LocalDate, SortedMap<Integer, Long>> perDay(long supplier, LocalDate from, LocalDate to) {
        Map<LocalDate, SortedMap<Integer, Long>> days = new HashMap<>();
        database.each(
                """
                select answered_on, step, sum(answers) as answers from answer_time
                 where supplier_id = ? and answered_on >= ? and answered_on <= ? group by answered_on, step""",
                row -> days.computeIfAbsent(row.date("answered_on"), any -> new TreeMap<>())
                        .put(row.integer("step"), row.number("answers")),
                supplier,
                from,
                to);
        return days;
    }
}
