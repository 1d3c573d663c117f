package org.comptoir.gateway.catalog.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.catalog.search.ArticleIndex.Supplied;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.jspecify.annotations.Nullable;

/** The tables of articles and their supply, read in the order of changes: outside any transaction, so committed rows only. */
@ApplicationScoped
class ArticleRows {

    /** The last change stands in every row, so both are of one moment; without a row there is one line of the change alone. */
    private static final String ARTICLES = "select v.version, p.part_id, p.change, p.withdrawn, p.sheet,"
            + " s.lead_time_days, s.stock, s.quantity, s.change as supply_change from catalog_version v left join"
            + " (select part_id, change, withdrawn, sheet from product where supplier_id = ? and change >= ?"
            + " and (change, part_id) > (?, ?) order by change, part_id limit ?) p on 1 = 1 left join product_supply s"
            + " on s.supplier_id = ? and s.part_id = p.part_id where v.supplier_id = ? order by p.change, p.part_id";

    private static final String SUPPLIES = "select v.version, s.part_id, s.lead_time_days, s.stock, s.quantity,"
            + " s.change as supply_change from supply_version v left join (select part_id, lead_time_days, stock,"
            + " quantity, change from product_supply where supplier_id = ? and change >= ? and (change, part_id) > (?, ?)"
            + " order by change, part_id limit ?) s on 1 = 1 where v.supplier_id = ? order by s.change, s.part_id";

    private final Database database;
    private final RandomGenerator random;

    @Inject
    ArticleRows(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ArticleRows() {
        this(null, null);
    }

    /** Every supplier that has a catalog, with its last changes. */
    public Map<SupplierId, ArticleChanges.Versions> versions() {
        Map<SupplierId, ArticleChanges.Versions> versions = new HashMap<>();
        database.query(
                        "select c.supplier_id, c.version, coalesce(s.version, 0) as supply from catalog_version c"
                                + " left join supply_version s on s.supplier_id = c.supplier_id",
                        row -> Map.entry(
                                new SupplierId(row.number("supplier_id")),
                                new ArticleChanges.Versions(row.number("version"), row.number("supply"))))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    public ArticleChanges of(SupplierId supplier) {
        return new OfSupplier(supplier);
    }

    private final class OfSupplier implements ArticleChanges {

        private final SupplierId supplier;

        OfSupplier(SupplierId supplier) {
            this.supplier = supplier;
        }

        @Override
        public String identity() {
            database.update(
                    "insert into catalog_identity (supplier_id, identity) values (?, ?) on conflict do nothing",
                    supplier.value(),
                    new UUID(random.nextLong(), random.nextLong()).toString());
            return database.one(
                            "select identity from catalog_identity where supplier_id = ?",
                            row -> row.text("identity"),
                            supplier.value())
                    .orElseThrow();
        }

        @Override
        public Versions versions() {
            return ArticleRows.this.versions().getOrDefault(supplier, new Versions(0, 0));
        }

        @Override
        public long size() {
            return database.one(
                            "select count(*) as n from product where supplier_id = ? and not withdrawn",
                            row -> row.number("n"),
                            supplier.value())
                    .orElse(0L);
        }

        @Override
        public Chunk<ArticleRow> articles(Place after, int most) {
            long id = supplier.value();
            var rows = new Rows<ArticleRow>();
            database.query(
                    ARTICLES,
                    row -> rows.add(
                            row,
                            part -> new ArticleRow(
                                    part,
                                    row.number("change"),
                                    row.flag("withdrawn"),
                                    row.text("sheet"),
                                    supplied(row))),
                    id,
                    after.change(),
                    after.change(),
                    after.part(),
                    most,
                    id,
                    id);
            return rows.chunk();
        }

        @Override
        public Chunk<SupplyRow> supplies(Place after, int most) {
            long id = supplier.value();
            var rows = new Rows<SupplyRow>();
            database.query(
                    SUPPLIES,
                    row -> rows.add(row, part -> new SupplyRow(part, supplied(row))),
                    id,
                    after.change(),
                    after.change(),
                    after.part(),
                    most,
                    id);
            return rows.chunk();
        }
    }

    /** Reads what stands behind a part number. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(String part) throws SQLException;
    }

    private static final class Rows<T> {

        private final List<T> rows = new ArrayList<>();
        private long version;

        boolean add(Row row, Reading<T> reading) throws SQLException {
            version = row.number("version");
            var part = row.optionalText("part_id");
            if (part.isPresent()) {
                rows.add(reading.of(part.get()));
            }
            return true;
        }

        ArticleChanges.Chunk<T> chunk() {
            return new ArticleChanges.Chunk<>(version, rows);
        }
    }

    private static Supplied supplied(Row row) throws SQLException {
        var days = row.optionalNumber("lead_time_days");
        @Nullable BigDecimal quantity = row.optionalDecimal("quantity").orElse(null);
        return new Supplied(
                row.optionalNumber("supply_change").orElse(0L),
                days.isPresent() ? OptionalInt.of(days.get().intValue()) : OptionalInt.empty(),
                row.optionalText("stock").orElse(""),
                quantity != null && quantity.signum() > 0);
    }
}
