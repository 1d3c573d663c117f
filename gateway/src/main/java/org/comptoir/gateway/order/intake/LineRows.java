package org.comptoir.gateway.order.intake;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.StoredJson;
import org.comptoir.gateway.order.check.CheckedOrder;
import org.jspecify.annotations.Nullable;

/** An order's lines, and what was found about them, as their tables hold them. */
final class LineRows {

    static final String LINE = """
            insert into purchase_order_line
                (order_id, number, supplier_id, part, auxiliary_id, buyer_part, quantity, unit, price, currency,
                 basis, description, requested_delivery, ship_to, comments, extrinsics, compared_with, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String FINDING = """
            insert into order_finding (order_id, number, supplier_id, line, rule, expected, got, sentence, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private LineRows() {}

    static List<@Nullable Object[]> lines(long orderId, IncomingOrder order, CheckedOrder checked) {
        long supplier = order.connection().supplier().value();
        List<@Nullable Object[]> rows = new ArrayList<>(order.lines().size());
        for (int i = 0; i < order.lines().size(); i++) {
            rows.add(row(
                    orderId,
                    supplier,
                    order.lines().get(i),
                    checked.comparedWith().get(i)));
        }
        return rows;
    }

    static List<@Nullable Object[]> findings(long orderId, IncomingOrder order, List<Finding> findings) {
        List<@Nullable Object[]> rows = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            rows.add(new @Nullable Object[] {
                orderId,
                rows.size() + 1,
                order.connection().supplier().value(),
                finding.line(),
                finding.rule(),
                finding.expected(),
                finding.got(),
                finding.sentence(),
                finding.outcome()
            });
        }
        return rows;
    }

    private static @Nullable Object[] row(long orderId, long supplier, IncomingLine line, String comparedWith) {
        return new @Nullable Object[] {
            orderId,
            line.number(),
            supplier,
            line.part().id().value(),
            line.part().auxiliaryId(),
            line.buyerPart().map(part -> part.value()),
            line.quantity().value(),
            line.unit().code(),
            line.unitPrice().price().amount(),
            line.unitPrice().price().currency().getCurrencyCode(),
            line.unitPrice().basis(),
            line.description(),
            line.requestedDelivery(),
            line.shipTo().map(StoredJson::of),
            line.comments(),
            StoredJson.of(line.extrinsics()),
            comparedWith,
            line.details().json()
        };
    }
}
