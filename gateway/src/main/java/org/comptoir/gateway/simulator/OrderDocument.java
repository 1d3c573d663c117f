package org.comptoir.gateway.simulator;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.binding.Address;
import org.comptoir.cxml.binding.BillTo;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.LocalizedText;
import org.comptoir.cxml.binding.OrderRequest;
import org.comptoir.cxml.binding.OrderRequestHeader;
import org.comptoir.cxml.binding.PunchOutOrderMessage;
import org.comptoir.cxml.binding.Request;

/** Makes the OrderRequest of a returned cart, each line as the cart says it. */
final class OrderDocument {

    private static final String NAME = "Comptoir try-out";

    private final CxmlWriter writer = new CxmlWriter(CxmlWriter.Encoding.UTF_8);

    byte[] write(BuyerCall call, PunchOutOrderMessage cart, String number, Instant at) {
        return write(call, call.secret(), cart, number, at);
    }

    /** The same for people. */
    byte[] blanked(BuyerCall call, PunchOutOrderMessage cart, String number, Instant at) {
        return write(call, CallHeader.BLANKED, cart, number, at);
    }

    private byte[] write(BuyerCall call, String secret, PunchOutOrderMessage cart, String number, Instant at) {
        CXML envelope = new CXML();
        envelope.payloadId = SimulatedBuyer.payloadId(number);
        envelope.timestamp = CxmlTimestamp.format(OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        envelope.lang = call.language();
        envelope.header = CallHeader.of(call, secret);
        envelope.request = new Request();
        envelope.request.deploymentMode = "test";
        envelope.request.orderRequest = order(call, cart, number, envelope.timestamp);
        return writer.write(CxmlDocument.of(envelope));
    }

    private static OrderRequest order(BuyerCall call, PunchOutOrderMessage cart, String number, String at) {
        OrderRequestHeader header = new OrderRequestHeader();
        header.orderId = number;
        header.orderDate = at;
        if (cart.punchOutOrderMessageHeader != null) {
            header.total = cart.punchOutOrderMessageHeader.total;
            header.shipTo = cart.punchOutOrderMessageHeader.shipTo;
        }
        header.billTo = new BillTo();
        header.billTo.address = new Address();
        header.billTo.address.name = new LocalizedText();
        header.billTo.address.name.lang = call.language();
        header.billTo.address.name.value = NAME;
        OrderRequest order = new OrderRequest();
        order.orderRequestHeader = header;
        for (int i = 0; i < cart.itemIn.size(); i++) {
            order.itemOut.add(line(cart.itemIn.get(i), i + 1));
        }
        return order;
    }

    private static ItemOut line(ItemIn returned, int number) {
        ItemOut line = new ItemOut();
        line.lineNumber = Integer.toString(number);
        line.quantity = returned.quantity;
        line.itemId = returned.itemId;
        line.itemDetail = returned.itemDetail;
        return line;
    }
}
