package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.gateway.catalog.item.ProductRow;
import org.comptoir.gateway.platform.Database;
import org.jspecify.annotations.Nullable;

/** What an import puts aside until its switch, and its report. */
@ApplicationScoped
class StagingRows {

    static final String TABLE = "catalog_import_row";

    private static final int COLUMNS = 11;

    private static final String ADD = "insert into catalog_import_row (supplier_id, import_id, line, source_line,"
            + " part_id, category_code, sheet, digest, discontinued_from, lead_time_days, stock, quantity, withdrawal)"
            + " select cast(? as bigint), cast(? as bigint), cast(c.line as bigint), cast(c.source_line as bigint),"
            + " c.part_id, c.category_code, c.sheet, c.digest, cast(c.discontinued_from as date),"
            + " cast(c.days as integer), c.stock, cast(c.quantity as numeric(19,6)), cast(c.withdrawal as boolean)"
            + " from unnest(cast(? as varchar array)" + ", cast(? as varchar array)".repeat(COLUMNS - 1)
            + ") as c (line, source_line, part_id, category_code, sheet, digest, discontinued_from, days, stock,"
            + " quantity, withdrawal)";

    private static final String LOST = " from catalog_import_row r where r.import_id = ? and r.withdrawal = false"
            + " and not exists (select 1 from category c where c.supplier_id = r.supplier_id and c.code = r.category_code)"
            + " and not exists (select 1 from catalog_import_shelf s where s.import_id = r.import_id"
            + " and s.code = r.category_code)";

    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final int LONGEST_NAMES = 4_000;

    private final Database database;

    @Inject
    StagingRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StagingRows() {
        this(null);
    }

    /**
     * An article as it is put aside.
     *
     * @param place in the file, each once
     * @param row empty where nothing is put
     * @param withdrawal empty for one that is named but refused
     */
    record Aside(long place, long line, String partId, Optional<ProductRow> row, Optional<Boolean> withdrawal) {}

    /** A shelf of the file. */
    record Shelf(long place, CatalogCategory category) {}

    public void add(ImportJob job, List<Aside> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var columns = new @Nullable String[COLUMNS][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            fill(columns, i, rows.get(i));
        }
        var arguments = new @Nullable Object[COLUMNS + 2];
        arguments[0] = job.supplier().value();
        arguments[1] = job.id();
        System.arraycopy(columns, 0, arguments, 2, COLUMNS);
        database.update(ADD, arguments);
    }

    private static void fill(@Nullable String[][] columns, int i, Aside aside) {
        Optional<ProductRow> row = aside.row();
        columns[0][i] = Long.toString(aside.place());
        columns[1][i] = Long.toString(aside.line());
        columns[2][i] = aside.partId();
        columns[3][i] = row.map(ProductRow::category).orElse(null);
        columns[4][i] = row.map(ProductRow::sheet).orElse(null);
        columns[5][i] = row.map(ProductRow::digest).orElse(null);
        columns[6][i] =
                row.flatMap(ProductRow::discontinuedFrom).map(Object::toString).orElse(null);
        columns[7][i] = row.filter(it -> it.leadTimeDays().isPresent())
                .map(it -> Integer.toString(it.leadTimeDays().getAsInt()))
                .orElse(null);
        columns[8][i] = row.flatMap(ProductRow::stock).orElse(null);
        columns[9][i] =
                row.flatMap(ProductRow::quantity).map(it -> it.toPlainString()).orElse(null);
        columns[10][i] = aside.withdrawal().map(Object::toString).orElse(null);
    }

    public void addShelves(ImportJob job, List<Shelf> shelves) {
        database.batch(
                "insert into catalog_import_shelf (supplier_id, import_id, line, source_line, code, parent, names)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                shelves.stream()
                        .map(shelf -> new @Nullable Object[] {
                            job.supplier().value(),
                            job.id(),
                            shelf.place(),
                            shelf.category().line(),
                            cut(shelf.category().code(), 64),
                            cut(shelf.category().parent(), 64),
                            cut(names(shelf.category().names()), LONGEST_NAMES)
                        })
                        .toList());
    }

    public void addProblems(ImportJob job, List<StoredProblem> problems) {
        database.batch(
                "insert into catalog_import_problem (supplier_id, import_id, number, kind, line, item, field, found,"
                        + " rule, remedy) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                problems.stream()
                        .map(problem -> new @Nullable Object[] {
                            job.supplier().value(),
                            job.id(),
                            problem.number(),
                            problem.kind(),
                            problem.line(),
                            cut(problem.item(), LONGEST_FIELD),
                            cut(problem.field(), LONGEST_FIELD),
                            cut(problem.found(), LONGEST_FIELD),
                            cut(problem.rule(), LONGEST_SENTENCE),
                            cut(problem.remedy(), LONGEST_SENTENCE)
                        })
                        .toList());
    }

    /** In the order of the file; of two with one code the later. */
    public List<Shelf> shelves(long importId) {
        Map<String, Shelf> shelves = new LinkedHashMap<>();
        database.query(
                        "select * from catalog_import_shelf where import_id = ? order by line",
                        row -> new Shelf(
                                row.number("line"),
                                new CatalogCategory(
                                        row.number("source_line"),
                                        row.text("code"),
                                        row.text("parent"),
                                        names(row.text("names")))),
                        importId)
                .forEach(shelf -> shelves.put(shelf.category().code(), shelf));
        return new ArrayList<>(shelves.values());
    }

    public void dropShelf(long importId, String code) {
        database.update("delete from catalog_import_shelf where import_id = ? and code = ?", importId, code);
    }

    /** An article on a shelf that is nowhere. */
    record Lost(long line, String partId, String category) {}

    public List<Lost> lost(long importId, int most) {
        return database.query(
                "select r.source_line, r.part_id, r.category_code" + LOST + " order by r.line limit ?",
                row -> new Lost(row.number("source_line"), row.text("part_id"), row.text("category_code")),
                importId,
                most);
    }

    /** Refuses all articles on shelves that are nowhere. @return how many */
    public long refuseLost(long importId) {
        return database.update(
                "update catalog_import_row set withdrawal = null where import_id = ? and withdrawal = false and line in"
                        + " (select r.line" + LOST + ")",
                importId,
                importId);
    }

    private static String names(Map<String, String> names) {
        StringBuilder lines = new StringBuilder();
        names.forEach((tag, name) -> lines.append(tag)
                .append('\t')
                .append(name.replaceAll("[\t\n]", " "))
                .append('\n'));
        return lines.toString();
    }

    private static Map<String, String> names(String lines) {
        Map<String, String> names = new LinkedHashMap<>();
        lines.lines()
                .map(line -> line.split("\t", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> names.put(pair[0], pair[1]));
        return names;
    }

    private static String cut(String text, int longest) {
        String whole = text.replace('\0', '?');
        if (whole.length() <= longest) {
            return whole;
        }
        int end = Character.isHighSurrogate(whole.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return whole.substring(0, end) + "…";
    }
}
