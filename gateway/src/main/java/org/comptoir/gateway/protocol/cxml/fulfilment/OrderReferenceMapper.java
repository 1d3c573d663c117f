package org.comptoir.gateway.protocol.cxml.fulfilment;

import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.Description;
import org.comptoir.cxml.binding.DocumentReference;
import org.comptoir.cxml.binding.ItemID;
import org.comptoir.cxml.binding.OrderReference;
import org.comptoir.cxml.binding.SupplierPartAuxiliaryID;
import org.comptoir.cxml.binding.SupplierPartID;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderName;

/** What the buyer's documents are called in ours: number and date of the order as they came, its articles, a text. */
final class OrderReferenceMapper {

    private OrderReferenceMapper() {}

    /** By the payloadID of the order's document, or by its number where the suite looks for that. */
    static OrderReference of(OrderView order, Dialect dialect) {
        OrderReference reference = new OrderReference();
        reference.orderId = order.head().orderNumber();
        reference.orderDate = CxmlTimestamp.format(order.head().orderedAt());
        boolean numbered =
                dialect.orderName() == OrderName.ORDER_ID || order.documentId().isEmpty();
        reference.documentReference = document(numbered ? reference.orderId : order.documentId());
        return reference;
    }

    static DocumentReference document(String payloadId) {
        DocumentReference reference = new DocumentReference();
        reference.payloadId = payloadId;
        return reference;
    }

    static ItemID item(IncomingLine line) {
        ItemID item = new ItemID();
        item.supplierPartId = new SupplierPartID();
        item.supplierPartId.value = line.part().id().value();
        line.part().auxiliaryId().ifPresent(id -> {
            item.supplierPartAuxiliaryId = new SupplierPartAuxiliaryID();
            item.supplierPartAuxiliaryId.content.add(id);
        });
        item.buyerPartId = line.buyerPart().map(part -> part.value()).orElse(null);
        return item;
    }

    static Description description(String text, WireFacts facts) {
        Description description = new Description();
        description.lang = facts.language();
        description.content.add(text);
        return description;
    }
}
