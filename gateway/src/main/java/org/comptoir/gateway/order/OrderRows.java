package org.comptoir.gateway.order;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
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
            select id, order_number, version, status, client_number, client_name, connection_name, test, ordered_at,
                   received_at, total, currency, line_count, journal_id, document_id, ship_to, bill_to, comments,
                   extrinsics
              from purchase_order where supplier_id = ?""";

    private OrderRows() {}

    static OrderHead head(Row row) throws SQLException {
        return new OrderHead(
                row.number("id"),
                row.text("order_number"),
                Optional.of(row.text("version")).filter(version -> !version.isEmpty()),
                row.constant("status", OrderStatus.class),
                row.text("client_number"),
                row.text("client_name"),
                row.text("connection_name"),
                row.flag("test"),
                OffsetDateTime.parse(row.text("ordered_at")),
                row.instant("received_at"),
                new Money(row.decimal("total"), Currency.getInstance(row.text("currency"))),
                row.integer("line_count"),
                row.number("journal_id"));
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
                        StoredJson.extrinsics(row.text("extrinsics"))),
                row.text("compared_with"));
    }

    static Finding finding(Row row) throws SQLException {
        return new Finding(
                row.integer("line"),
                row.constant("rule", Finding.Rule.class),
                row.text("expected"),
                row.text("got"),
                row.text("sentence"));
    }
}
