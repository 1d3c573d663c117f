package org.comptoir.gateway.protocol.cxml.fulfilment;

import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.DocumentReference;
import org.comptoir.cxml.binding.OrderReference;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderName;

/** The order a document is about, to cXML OrderReference. */
final class OrderReferenceMapper {

    private OrderReferenceMapper() {}

    /** Number and day as the buyer wrote them; the document is the version that was answered. */
    static OrderReference of(OrderView order, Dialect dialect) {
        OrderReference reference = new OrderReference();
        reference.orderId = order.head().orderNumber();
        reference.orderDate = CxmlTimestamp.format(order.head().orderedAt());
        reference.documentReference = documentReference(order, dialect);
        return reference;
    }

    /** By the payloadID of the order, or by the order's number where the suite looks for that. */
    static DocumentReference documentReference(OrderView order, Dialect dialect) {
        DocumentReference reference = new DocumentReference();
        boolean named =
                dialect.orderName() == OrderName.ORDER_ID || order.documentId().isEmpty();
        reference.payloadId = named ? order.head().orderNumber() : order.documentId();
        return reference;
    }
}
