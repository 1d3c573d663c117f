package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductRow;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/**
 * Stock and lead times, the fast path: a few columns and a change sequence of their own. What is not told stays as it was, and
 * what is equal is not written. Everything joins the caller's transaction.
 */
@ApplicationScoped
class Supplies {

    private static final String CHUNK = "select c.part_id, cast(c.days as integer) as lead_time_days, c.stock,"
            + " cast(c.quantity as numeric(19,6)) as quantity from unnest(cast(? as varchar array),"
            + " cast(? as varchar array), cast(? as varchar array), cast(? as varchar array))"
            + " as c (part_id, days, stock, quantity)";

    private static final String STAGED = "select s.part_id, s.lead_time_days, s.stock, s.quantity from %1$s s"
            + " join (select part_id, max(line) as line from %1$s where supplier_id = ? and import_id = ?"
            + " group by part_id) l on l.part_id = s.part_id and l.line = s.line where s.supplier_id = ?"
            + " and s.import_id = ? and (s.lead_time_days is not null or s.stock is not null)";

    /** What is to be from now on, where that differs from what is. */
    private static final String NEWS = "select i.part_id, coalesce(i.lead_time_days, s.lead_time_days, 0) as days,"
            + " coalesce(i.stock, s.stock, '') as stock, case when i.stock is null then s.quantity else i.quantity end"
            + " as quantity from (%s) i left join product_supply s on s.supplier_id = ? and s.part_id = i.part_id"
            + " where s.part_id is null or coalesce(i.lead_time_days, s.lead_time_days) <> s.lead_time_days"
            + " or coalesce(i.stock, s.stock) <> s.stock";

    private final Database database;

    @Inject
    Supplies(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Supplies() {
        this(null);
    }

    /** @return how many differ from what was known */
    public long save(SupplierId supplier, long change, Map<SupplierPartId, Availability> told) {
        var columns = new @Nullable String[4][told.size()];
        int i = 0;
        for (Map.Entry<SupplierPartId, Availability> entry : told.entrySet()) {
            Availability availability = entry.getValue();
            String lines = availability.lines();
            columns[0][i] = entry.getKey().value();
            columns[1][i] = availability.leadTimeDays().isPresent()
                    ? String.valueOf(availability.leadTimeDays().getAsInt())
                    : null;
            columns[2][i] = lines.isEmpty() ? null : lines;
            columns[3][i] =
                    availability.total().map(total -> total.toPlainString()).orElse(null);
            i++;
        }
        return told.isEmpty() ? 0 : write(supplier, change, CHUNK, (Object[]) columns);
    }

    /** What rows of products say of it. */
    public long saveRows(SupplierId supplier, long change, Collection<ProductRow> rows) {
        List<ProductRow> telling = rows.stream()
                .filter(row -> row.leadTimeDays().isPresent() || row.stock().isPresent())
                .toList();
        var columns = new @Nullable String[4][telling.size()];
        for (int i = 0; i < telling.size(); i++) {
            ProductRow row = telling.get(i);
            columns[0][i] = row.partId();
            columns[1][i] = row.leadTimeDays().isPresent()
                    ? String.valueOf(row.leadTimeDays().getAsInt())
                    : null;
            columns[2][i] = row.stock().orElse(null);
            columns[3][i] = row.quantity().map(total -> total.toPlainString()).orElse(null);
        }
        return telling.isEmpty() ? 0 : write(supplier, change, CHUNK, (Object[]) columns);
    }

    /** What an import put aside. */
    public long apply(SupplierId supplier, long change, StagedRows staged) {
        Object[] arguments = {supplier.value(), staged.importId(), supplier.value(), staged.importId()};
        return write(supplier, change, STAGED.formatted(staged.table()), arguments);
    }

    private long write(SupplierId supplier, long change, String source, @Nullable Object... arguments) {
        String news = NEWS.formatted(source);
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(supplier.value());
        if (database.isPostgresql()) {
            all.add(0, supplier.value());
            all.add(1, change);
            return database.update(
                    "insert into product_supply (supplier_id, change, part_id, lead_time_days, stock, quantity)"
                            + " select cast(? as bigint), cast(? as bigint), n.part_id, n.days, n.stock, n.quantity"
                            + " from (" + news + ") n on conflict (supplier_id, part_id) do update set"
                            + " change = excluded.change, lead_time_days = excluded.lead_time_days,"
                            + " stock = excluded.stock, quantity = excluded.quantity",
                    all.toArray());
        }
        all.addAll(List.of(supplier.value(), change, supplier.value(), change));
        return database.update(
                "merge into product_supply p using (" + news + ") n on p.supplier_id = ? and p.part_id = n.part_id"
                        + " when matched then update set change = ?, lead_time_days = n.days, stock = n.stock,"
                        + " quantity = n.quantity when not matched then insert (supplier_id, change, part_id,"
                        + " lead_time_days, stock, quantity) values (?, ?, n.part_id, n.days, n.stock, n.quantity)",
                all.toArray());
    }
}
