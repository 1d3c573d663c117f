package org.comptoir.gateway.journal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.comptoir.gateway.platform.Database;

/** For how many days suppliers keep what, as rows. */
@ApplicationScoped
class RetentionRules {

    private final Database database;

    @Inject
    RetentionRules(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RetentionRules() {
        this(null);
    }

    public KeptDays of(long supplierId) {
        Map<RecordClass, Integer> days = new EnumMap<>(RecordClass.class);
        database.query(
                        "select record_class, days from retention_rule where supplier_id = ?",
                        row -> Map.entry(row.constant("record_class", RecordClass.class), row.integer("days")),
                        supplierId)
                .forEach(rule -> days.put(rule.getKey(), rule.getValue()));
        return KeptDays.of(days);
    }

    public void set(long supplierId, RecordClass what, int days) {
        database.update(
                "insert into retention_rule (supplier_id, record_class, days) values (?, ?, ?) on conflict do nothing",
                supplierId,
                what,
                days);
        database.update(
                "update retention_rule set days = ? where supplier_id = ? and record_class = ?",
                days,
                supplierId,
                what);
    }
}
