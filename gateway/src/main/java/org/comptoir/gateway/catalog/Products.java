package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.comptoir.gateway.catalog.item.ProductRow;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/**
 * The products' rows, as an import writes them in sets: what is equal is not written, what ends goes to the history, and what is
 * taken out is marked. Everything joins the caller's transaction, which holds the version's row.
 */
@ApplicationScoped
class Products {

    /** A chunk as a table; the same question marks in {@link #chunk}. */
    private static final String CHUNK = "select c.part_id, c.category_code, c.sheet, c.digest,"
            + " cast(c.discontinued_from as date) as discontinued_from from unnest(cast(? as varchar array),"
            + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array), cast(? as varchar array))"
            + " as c (part_id, category_code, sheet, digest, discontinued_from)";

    private static final String KEYS = "select c.part_id, c.digest from unnest(cast(? as varchar array),"
            + " cast(? as varchar array)) as c (part_id, digest)";

    private static final String NAMED = "select n.part_id from unnest(cast(? as varchar array)) as n (part_id)";

    private static final String LATEST = "select part_id, max(line) as line from %1$s where supplier_id = ?"
            + " and import_id = ? and withdrawal is not null group by part_id";

    private static final String STAGED = "select s.part_id, s.category_code, s.sheet, s.digest, s.discontinued_from"
            + " from %1$s s join (" + LATEST + ") l on l.part_id = s.part_id and l.line = s.line"
            + " where s.supplier_id = ? and s.import_id = ? and s.withdrawal = ?";

    private static final String STAGED_NAMES =
            "select n.part_id from %1$s n where n.supplier_id = ? and n.import_id = ?";

    private static final String HISTORY =
            "insert into product_history (supplier_id, part_id, change, ended_by, ended_at,"
                    + " withdrawn, sheet) select p.supplier_id, p.part_id, p.change, cast(? as bigint),"
                    + " cast(? as timestamp with time zone), p.withdrawn, p.sheet from ";

    private final Database database;
    private final Clock clock;

    @Inject
    Products(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Products() {
        this(null, null);
    }

    /**
     * Writes a chunk of products, each part number once; some thousand rows are the best size.
     *
     * @param change the version raised by this transaction
     */
    public ProductChanges save(SupplierId supplier, long change, Collection<ProductRow> rows) {
        if (rows.isEmpty()) {
            return ProductChanges.NONE;
        }
        @Nullable Object[] chunk = chunk(rows);
        return write(supplier, change, rows.size(), new Source(KEYS, chunk[0], chunk[3]), new Source(CHUNK, chunk));
    }

    /** Takes articles out of the catalog; what is not there or out already stays as it is. */
    public long withdraw(SupplierId supplier, long change, Collection<SupplierPartId> parts) {
        String[] named = parts.stream().map(SupplierPartId::value).toArray(String[]::new);
        return named.length == 0 ? 0 : withdraw(supplier, change, true, new Source(NAMED, (Object) named));
    }

    /** Puts and withdraws everything that an import put aside, in a few statements however many rows there are. */
    public ProductChanges apply(SupplierId supplier, long change, StagedRows staged) {
        Source puts = staged(supplier, staged, false);
        ProductChanges put = write(supplier, change, count(puts), puts, puts);
        long withdrawn = withdraw(supplier, change, true, staged(supplier, staged, true));
        return put.plus(new ProductChanges(0, 0, 0, withdrawn));
    }

    /** What {@link #apply} would do. */
    public ProductChanges preview(SupplierId supplier, StagedRows staged) {
        Source puts = staged(supplier, staged, false);
        ProductChanges put = database.one(
                        "select count(*) as n, count(p.part_id) as standing,"
                                + " sum(case when p.digest = i.digest and not p.withdrawn then 1 else 0 end) as same from ("
                                + puts.sql + ") i left join product p on p.supplier_id = ? and p.part_id = i.part_id",
                        row -> previewed(
                                row.number("n"),
                                row.number("standing"),
                                row.optionalNumber("same").orElse(0L)),
                        around(List.of(), puts, supplier.value()))
                .orElse(ProductChanges.NONE);
        Source withdrawals = staged(supplier, staged, true);
        long withdrawn = database.one(
                        "select count(*) as n from product p where" + named(true, withdrawals),
                        row -> row.number("n"),
                        around(List.of(supplier.value()), withdrawals))
                .orElse(0L);
        return put.plus(new ProductChanges(0, 0, 0, withdrawn));
    }

    private static ProductChanges previewed(long all, long standing, long same) {
        return new ProductChanges(all - standing, standing - same, same, 0);
    }

    /** Takes out every article that the import does not name. */
    public long withdrawOthers(SupplierId supplier, long change, StagedRows staged) {
        return withdraw(supplier, change, false, named(supplier, staged));
    }

    /** How many articles {@link #withdrawOthers} would take out. */
    public long others(SupplierId supplier, StagedRows staged) {
        Source kept = named(supplier, staged);
        return database.one(
                        "select count(*) as n from product p where" + named(false, kept),
                        row -> row.number("n"),
                        around(List.of(supplier.value()), kept))
                .orElse(0L);
    }

    /** How many articles are for sale. */
    public long forSale(SupplierId supplier) {
        return database.one(
                        "select count(*) as n from product where supplier_id = ? and not withdrawn",
                        row -> row.number("n"),
                        supplier.value())
                .orElse(0L);
    }

    /** @param keys the part numbers and digests of {@code rows}, where those cost less to send */
    private ProductChanges write(SupplierId supplier, long change, long count, Source keys, Source rows) {
        long standing = database.one(
                        "select count(*) as n from (" + keys.sql + ") i join product p on p.supplier_id = ?"
                                + " and p.part_id = i.part_id",
                        row -> row.number("n"),
                        around(List.of(), keys, supplier.value()))
                .orElse(0L);
        if (standing > 0) {
            end(supplier, change, keys);
        }
        long written = put(supplier, change, rows);
        long added = count - standing;
        return new ProductChanges(added, written - added, count - written, 0);
    }

    /** Keeps the sheets that are about to end; what came and went in one transaction was never seen. */
    private void end(SupplierId supplier, long change, Source source) {
        database.update(
                HISTORY + "(" + source.sql + ") i join product p on p.supplier_id = ? and p.part_id = i.part_id"
                        + " where (p.digest <> i.digest or p.withdrawn) and p.change < ?",
                around(List.of(change, clock.instant()), source, supplier.value(), change));
    }

    /** @return how many rows were added or changed */
    private long put(SupplierId supplier, long change, Source source) {
        if (database.isPostgresql()) {
            return database.update(
                    "insert into product (supplier_id, part_id, category_code, sheet, digest, change, withdrawn,"
                            + " discontinued_from) select cast(? as bigint), i.part_id, i.category_code, i.sheet,"
                            + " i.digest, cast(? as bigint), false, i.discontinued_from from (" + source.sql + ") i"
                            + " on conflict (supplier_id, part_id) do update set category_code = excluded.category_code,"
                            + " sheet = excluded.sheet, digest = excluded.digest, change = excluded.change,"
                            + " withdrawn = false, discontinued_from = excluded.discontinued_from"
                            + " where product.digest <> excluded.digest or product.withdrawn",
                    around(List.of(supplier.value(), change), source));
        }
        return database.update(
                "merge into product p using (" + source.sql + ") i on p.supplier_id = ? and p.part_id = i.part_id"
                        + " when matched and (p.digest <> i.digest or p.withdrawn) then update set"
                        + " category_code = i.category_code, sheet = i.sheet, digest = i.digest, change = ?,"
                        + " withdrawn = false, discontinued_from = i.discontinued_from"
                        + " when not matched then insert (supplier_id, part_id, category_code, sheet, digest, change,"
                        + " withdrawn, discontinued_from) values (?, i.part_id, i.category_code, i.sheet, i.digest, ?,"
                        + " false, i.discontinued_from)",
                around(List.of(), source, supplier.value(), change, supplier.value(), change));
    }

    private long withdraw(SupplierId supplier, long change, boolean named, Source parts) {
        String where = named(named, parts);
        database.update(
                HISTORY + "product p where" + where + " and p.change < ?",
                around(List.of(change, clock.instant(), supplier.value()), parts, change));
        return database.update(
                "update product p set withdrawn = true, change = ? where" + where,
                around(List.of(change, supplier.value()), parts));
    }

    /** Articles for sale that are named, or that are not: PostgreSQL joins where the embedded database looks up. */
    private String named(boolean named, Source parts) {
        String word = named ? "" : "not ";
        String among = database.isPostgresql()
                ? word + "exists (select 1 from (" + parts.sql + ") k where k.part_id = p.part_id)"
                : "p.part_id " + word + "in (select k.part_id from (" + parts.sql + ") k)";
        return " p.supplier_id = ? and not p.withdrawn and " + among;
    }

    private long count(Source source) {
        return database.one(
                        "select count(*) as n from (" + source.sql + ") i", row -> row.number("n"), source.arguments)
                .orElse(0L);
    }

    private static Source staged(SupplierId supplier, StagedRows staged, boolean withdrawal) {
        return new Source(
                STAGED.formatted(staged.table()),
                supplier.value(),
                staged.importId(),
                supplier.value(),
                staged.importId(),
                withdrawal);
    }

    private static Source named(SupplierId supplier, StagedRows staged) {
        return new Source(STAGED_NAMES.formatted(staged.table()), supplier.value(), staged.importId());
    }

    /** The columns of {@link #CHUNK}, one array each. */
    private static @Nullable Object[] chunk(Collection<ProductRow> rows) {
        int size = rows.size();
        var columns = new @Nullable String[5][size];
        int i = 0;
        for (ProductRow row : rows) {
            columns[0][i] = row.partId();
            columns[1][i] = row.category();
            columns[2][i] = row.sheet();
            columns[3][i] = row.digest();
            columns[4][i] = row.discontinuedFrom().map(Object::toString).orElse(null);
            i++;
        }
        return columns;
    }

    /** Where rows come from: a select with its arguments. */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    private record Source(String sql, @Nullable Object... arguments) {}

    private static @Nullable Object[] around(List<?> before, Source source, Object... after) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(source.arguments));
        all.addAll(Arrays.asList(after));
        return all.toArray();
    }
}
