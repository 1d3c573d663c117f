package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.catalog.ProductChanges;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** Imports and their reports as people read them. */
@ApplicationScoped
class ImportViews {

    private final Database database;

    @Inject
    ImportViews(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportViews() {
        this(null);
    }

    public Optional<ImportView> find(SupplierId supplier, long id) {
        return database.one(
                "select * from catalog_import where supplier_id = ? and id = ?",
                ImportViews::view,
                supplier.value(),
                id);
    }

    /** Newest first. */
    public List<ImportView> before(SupplierId supplier, long id, int most) {
        return database.query(
                "select * from catalog_import where supplier_id = ? and id < ? order by id desc limit ?",
                ImportViews::view,
                supplier.value(),
                id,
                most);
    }

    public List<StoredProblem> problems(SupplierId supplier, long id, long after, int most) {
        return database.query(
                "select * from catalog_import_problem where supplier_id = ? and import_id = ? and number > ?"
                        + " order by number limit ?",
                row -> new StoredProblem(
                        row.number("number"),
                        row.constant("kind", StoredProblem.Kind.class),
                        row.number("line"),
                        row.text("item"),
                        row.text("field"),
                        row.text("found"),
                        row.text("rule"),
                        row.text("remedy")),
                supplier.value(),
                id,
                after,
                most);
    }

    private static ImportView view(Row row) throws SQLException {
        return new ImportView(
                row.number("id"),
                row.constant("state", ImportState.class),
                row.text("file_name"),
                row.text("format").toLowerCase(Locale.ROOT),
                row.text("profile"),
                row.constant("mode", ImportMode.class),
                row.flag("dry_run"),
                row.flag("stop_on_problems"),
                row.integer("ask_above"),
                row.text("actor"),
                new ImportView.Progress(
                        row.number("bytes_read"),
                        row.number("bytes"),
                        row.number("lines_read"),
                        row.number("items"),
                        row.number("refused"),
                        row.number("problems")),
                plan(row),
                row.text("note"),
                row.instant("created_at"),
                row.optionalInstant("finished_at"));
    }

    private static Optional<ImportView.Plan> plan(Row row) throws SQLException {
        Optional<Long> added = row.optionalNumber("added");
        if (added.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ImportView.Plan(
                new ProductChanges(
                        added.get(), row.number("updated"), row.number("unchanged"), row.number("withdrawn")),
                row.number("for_sale"),
                row.flag("whole")));
    }
}
