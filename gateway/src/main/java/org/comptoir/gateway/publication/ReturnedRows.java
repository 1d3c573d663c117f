package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.catalogexport.Refusal.Weight;
import org.comptoir.catalogexport.returned.ReturnedRefusal;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.publication.run.Returned;
import org.comptoir.gateway.publication.run.RunView;
import org.jspecify.annotations.Nullable;

/** What destinations said of runs, as rows. */
@ApplicationScoped
class ReturnedRows {

    private static final int LONGEST_ITEM = 300;
    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_RULE = 1_000;
    private static final int LONGEST_MESSAGE = 2_000;

    private final Database database;

    @Inject
    ReturnedRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReturnedRows() {
        this(null);
    }

    /** @param fingerprint of the article in the run, blank where it is none of its */
    record Told(ReturnedRefusal said, String rule, String source, String fingerprint) {}

    /** In place of what was said of the run before. */
    public void put(SupplierId supplier, RunView run, List<Told> all) {
        database.update(
                "delete from publication_returned where supplier_id = ? and run_id = ?", supplier.value(), run.id());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Told told : all) {
            rows.add(new @Nullable Object[] {
                supplier.value(),
                run.id(),
                rows.size() + 1,
                run.publication(),
                told.said().line(),
                cut(told.said().item(), LONGEST_ITEM),
                cut(told.said().field(), LONGEST_FIELD),
                cut(told.said().message(), LONGEST_MESSAGE),
                told.said().weight().name(),
                cut(told.rule(), LONGEST_RULE),
                cut(told.source(), LONGEST_RULE),
                told.fingerprint(),
                Returned.State.OPEN.name(),
                run.number()
            });
        }
        database.batch(
                "insert into publication_returned (supplier_id, run_id, number, publication, line, item, field, message,"
                        + " weight, rule, source, fingerprint, state, since_run)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    public List<Returned> list(SupplierId supplier, long run) {
        return database.query(
                "select * from publication_returned where supplier_id = ? and run_id = ? order by number",
                ReturnedRows::returned,
                supplier.value(),
                run);
    }

    /** Numbers of the articles of which something is open. */
    public Set<String> openItems(SupplierId supplier, String publication) {
        return new TreeSet<>(database.query(
                "select distinct item from publication_returned where supplier_id = ? and publication = ?"
                        + " and state = 'OPEN' and fingerprint <> ''",
                row -> row.text("item"),
                supplier.value(),
                publication));
    }

    /**
     * A run has published: what it published otherwise, or not at all, is cleared.
     *
     * @param now fingerprints of the articles asked about, as the run published them
     */
    public void compare(SupplierId supplier, String publication, long run, Map<String, String> now) {
        List<@Nullable Object[]> changes = new ArrayList<>();
        database.query(
                        "select distinct item, fingerprint from publication_returned where supplier_id = ? and"
                                + " publication = ? and state = 'OPEN' and fingerprint <> ''",
                        row -> new String[] {row.text("item"), row.text("fingerprint")},
                        supplier.value(),
                        publication)
                .forEach(open -> changes.add(new @Nullable Object[] {
                    state(open[1], now.get(open[0])).name(), run, supplier.value(), publication, open[0], open[1]
                }));
        if (!changes.isEmpty()) {
            database.batch(
                    "update publication_returned set state = ?, since_run = ? where supplier_id = ? and publication = ?"
                            + " and item = ? and fingerprint = ? and state = 'OPEN'",
                    changes);
        }
    }

    private static Returned.State state(String then, @Nullable String now) {
        if (now == null) {
            return Returned.State.WITHDRAWN;
        }
        return now.equals(then) ? Returned.State.OPEN : Returned.State.CHANGED;
    }

    private static Returned returned(Row row) throws SQLException {
        return new Returned(
                new ReturnedRefusal(
                        row.number("line"),
                        row.text("item"),
                        row.text("field"),
                        row.text("message"),
                        row.constant("weight", Weight.class)),
                row.text("rule"),
                row.text("source"),
                !row.text("fingerprint").isEmpty(),
                row.constant("state", Returned.State.class),
                row.number("since_run"));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
