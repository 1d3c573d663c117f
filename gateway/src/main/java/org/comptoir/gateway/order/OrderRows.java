package org.comptoir.gateway.order;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.platform.Row;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPart;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** Stored rows back into the words of the order. */
final class OrderRows {

    static final String HEAD = """
            select p.*, b.applied_id from purchase_order p join buyer_order b on b.id = p.buyer_order_id
             where p.supplier_id = ?""";

    /** Begins the version of a change that its sender did not number. */
    private static final char UNNUMBERED = '~';

    private OrderRows() {}

    static OrderHead head(Row row) throws SQLException {
        long id = row.number("id");
        return new OrderHead(
                id,
                row.text("order_number"),
                version(row.text("version")),
                row.constant("status", OrderStatus.class),
                row.text("client_number"),
                row.text("client_name"),
                row.text("connection_name"),
                row.flag("test"),
                OffsetDateTime.parse(row.text("ordered_at")),
                row.instant("received_at"),
                new Money(row.decimal("total"), Currency.getInstance(row.text("currency"))),
                row.integer("line_count"),
                row.number("journal_id"),
                revision(row),
                row.optionalNumber("applied_id")
                        .filter(applied -> applied == id)
                        .isPresent());
    }

    /** Nothing where its sender said nothing: see the rows' own names for such. */
    private static Optional<String> version(String column) {
        return Optional.of(column).filter(version -> !version.isEmpty() && version.charAt(0) != UNNUMBERED);
    }

    static Revision.Kind revision(Row row) throws SQLException {
        return Revision.Kind.valueOf(row.text("type").toUpperCase(Locale.ROOT));
    }

    static OrderChange.Told difference(Row row) throws SQLException {
        Optional<String> field = row.optionalText("field");
        return new OrderChange.Told(
                row.integer("line"),
                row.constant("effect", OrderChange.Effect.class),
                field.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new OrderChange.Difference(
                                OrderChange.Field.valueOf(field.get()),
                                row.text("before_text"),
                                row.text("after_text"))));
    }

    static OrderView.Line line(Row row) throws SQLException {
        Money price = new Money(row.decimal("price"), Currency.getInstance(row.text("currency")));
        return new OrderView.Line(
                new IncomingLine(
                        row.integer("number"),
                        new SupplierPart(new SupplierPartId(row.text("part")), row.optionalText("auxiliary_id")),
                        row.optionalText("buyer_part").map(BuyerPartId::new),
                        new Quantity(row.decimal("quantity")),
                        new UnitOfMeasure(row.text("unit")),
                        new UnitPrice(price, row.decimal("basis")),
                        row.text("description"),
                        row.optionalDate("requested_delivery"),
                        row.optionalText("ship_to").map(StoredJson::address),
                        row.optionalText("comments"),
                        StoredJson.extrinsics(row.text("extrinsics")),
                        new OrderDetails(row.text("details"))),
                row.text("compared_with"));
    }

    static Finding finding(Row row) throws SQLException {
        return new Finding(
                row.integer("line"),
                row.constant("rule", Finding.Rule.class),
                row.text("expected"),
                row.text("got"),
                row.text("sentence"),
                row.constant("outcome", OnDeviation.class));
    }
}
