package org.comptoir.gateway.protocol.cxml.order;

import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.partner.dialect.WireNames;
import org.comptoir.gateway.protocol.cxml.exchange.Problems;

/** The lines of an order as its buyer wrote them, whatever the supplier made of them since. */
public final class OrderedLines {

    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);

    private OrderedLines() {}

    /** @return empty for a document whose content is not kept any more, or is none */
    public static Optional<List<IncomingLine>> find(byte[] orderRequest, WireNames units) {
        try {
            CxmlDocument document = READER.read(orderRequest, null);
            return Optional.ofNullable(document.content().request)
                    .flatMap(request -> Optional.ofNullable(request.orderRequest))
                    .map(order -> OrderLineMapper.toLines(order.itemOut, units, new Problems()));
        } catch (CxmlException removed) {
            return Optional.empty();
        }
    }
}
