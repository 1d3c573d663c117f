package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductRow;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Takes the products of before version 16 over into sheets, and drops their tables. */
@Dependent
class OldProductRows implements JavaMigration {

    private static final int CHUNK = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("16.1");
    }

    @Override
    public String getDescription() {
        return "products of before";
    }

    /** The rows of before end here, so this never changes: nothing to compare. */
    @Override
    @SuppressWarnings("NullAway") // Flyway takes null for "no checksum"
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        var old = new Old(new HashMap<>(), new HashMap<>());
        try (Statement statement = connection.createStatement()) {
            old.read(statement);
            convert(connection, statement, old);
            statement.execute("drop table product_text");
            statement.execute("drop table product_classification");
            statement.execute("drop table product_before");
        }
    }

    private static void convert(Connection connection, Statement statement, Old old) throws SQLException {
        try (ResultSet row =
                        statement.executeQuery("select p.*, coalesce(v.version, 0) as version from product_before p"
                                + " left join catalog_version v on v.supplier_id = p.supplier_id");
                PreparedStatement product = connection.prepareStatement(
                        "insert into product (supplier_id, part_id, category_code, sheet, digest, change, withdrawn)"
                                + " values (?, ?, ?, ?, ?, ?, false)");
                PreparedStatement supply =
                        connection.prepareStatement("insert into product_supply (supplier_id, part_id,"
                                + " lead_time_days, stock, change) values (?, ?, ?, '', 0)")) {
            for (int rows = 1; row.next(); rows++) {
                long supplier = row.getLong("supplier_id");
                int days = row.getInt("lead_time_days");
                var added = ProductRow.of(old.sheet(row), new Availability(OptionalInt.of(days), List.of()));
                bind(product, supplier, added.partId(), added.category(), added.sheet(), added.digest());
                product.setLong(6, row.getLong("version"));
                product.addBatch();
                bind(supply, supplier, added.partId(), days);
                supply.addBatch();
                if (rows % CHUNK == 0) {
                    product.executeBatch();
                    supply.executeBatch();
                }
            }
            product.executeBatch();
            supply.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** What stood in tables beside the product, by supplier and part number. */
    private record Old(Map<String, List<Place>> places, Map<String, Map<String, Text>> texts) {

        void read(Statement statement) throws SQLException {
            try (ResultSet row = statement.executeQuery("select * from product_classification order by scheme desc")) {
                while (row.next()) {
                    places.computeIfAbsent(key(row), none -> new ArrayList<>())
                            .add(new Place(
                                    row.getString("scheme"), row.getString("scheme_version"), row.getString("code")));
                }
            }
            try (ResultSet row = statement.executeQuery("select * from product_text")) {
                while (row.next()) {
                    texts.computeIfAbsent(key(row), none -> new TreeMap<>())
                            .put(
                                    row.getString("language"),
                                    new Text(
                                            row.getString("name"),
                                            row.getString("description"),
                                            "",
                                            attributes(row.getString("attributes"))));
                }
            }
        }

        ProductSheet sheet(ResultSet row) throws SQLException {
            return new ProductSheet(
                    new SupplierPartId(row.getString("part_id")),
                    row.getString("category_code"),
                    new ProductSheet.Terms(listPrice(row), row.getString("family"), Optional.empty()),
                    packing(row),
                    new ProductSheet.Numbers(
                            Optional.ofNullable(row.getString("manufacturer")),
                            Optional.ofNullable(row.getString("manufacturer_part_id"))
                                    .map(ManufacturerPartId::new),
                            Optional.empty(),
                            new TreeMap<>()),
                    new ProductSheet.Trade(Optional.empty(), Optional.empty(), false),
                    new Drawing(row.getString("drawing"), row.getString("drawing_caption")),
                    places.getOrDefault(key(row), List.of()),
                    List.of(),
                    List.of(),
                    new TreeMap<>(texts.getOrDefault(key(row), Map.of())));
        }

        private static ProductSheet.Packing packing(ResultSet row) throws SQLException {
            return new ProductSheet.Packing(
                    new UnitOfMeasure(row.getString("unit")),
                    Optional.ofNullable(row.getString("content_unit")).map(UnitOfMeasure::new),
                    Optional.ofNullable(row.getBigDecimal("content_per_unit")).map(Quantity::new),
                    new Quantity(row.getBigDecimal("minimum")),
                    new Quantity(row.getBigDecimal("step")),
                    Optional.empty());
        }

        private static UnitPrice listPrice(ResultSet row) throws SQLException {
            var currency = java.util.Currency.getInstance(row.getString("currency"));
            return new UnitPrice(
                    new Money(row.getBigDecimal("list_price"), currency), row.getBigDecimal("price_basis"));
        }

        private static String key(ResultSet row) throws SQLException {
            return row.getLong("supplier_id") + "\t" + row.getString("part_id");
        }

        /** A line each: name, tab, value. */
        private static List<Attribute> attributes(String lines) {
            return lines.lines()
                    .map(line -> line.split("\t", 2))
                    .map(pair -> new Attribute(pair[0], pair[1], ""))
                    .toList();
        }
    }
}
