package org.comptoir.gateway.protocol.cxml.fulfilment;

import static java.util.stream.Collectors.groupingBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.ConfirmationHeader;
import org.comptoir.cxml.binding.ConfirmationRequest;
import org.comptoir.cxml.binding.IdReference;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmedLine;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.dialect.Dialect;

/** {@link Confirmation} to cXML ConfirmationRequest. */
final class ConfirmationRequestMapper {

    /** Of {@code IdReference}: the number the supplier's own system gave the order. */
    private static final String SUPPLIER_REFERENCE = "supplierReference";

    private ConfirmationRequestMapper() {}

    /**
     * An order that is accepted, but at the contract's prices or as a person corrected it, is accepted with exceptions.
     *
     * @param ordered lines as the buyer wrote them
     */
    static ConfirmationRequest of(Confirmation said, OrderView order, List<IncomingLine> ordered, Dialect dialect) {
        ConfirmationRequest request = new ConfirmationRequest();
        request.confirmationHeader = header(said);
        request.orderReference = OrderReferenceMapper.of(order, dialect);
        if (said.verdict() == Verdict.REFUSED) {
            return request;
        }
        Map<Integer, IncomingLine> taken = new HashMap<>();
        order.lines().forEach(line -> taken.put(line.ordered().number(), line.ordered()));
        Map<Integer, List<ConfirmedLine>> parts = said.lines().stream().collect(groupingBy(ConfirmedLine::number));
        boolean excepted = false;
        for (IncomingLine line : ordered) {
            ConfirmedItem item = new ConfirmedItem(
                    line,
                    Optional.ofNullable(taken.get(line.number())),
                    parts.getOrDefault(line.number(), List.of()),
                    said.verdict() == Verdict.ACCEPTED);
            if (item.isSaid() || (said.verdict() == Verdict.ACCEPTED && item.isOther())) {
                request.confirmationItem.add(item.toItem(dialect));
                excepted |= item.isOther();
            }
        }
        if (excepted && said.verdict() == Verdict.ACCEPTED) {
            request.confirmationHeader.type = "except";
        }
        return request;
    }

    private static ConfirmationHeader header(Confirmation said) {
        ConfirmationHeader header = new ConfirmationHeader();
        header.confirmId = Long.toString(said.id());
        header.type = type(said.verdict());
        header.noticeDate = CxmlTimestamp.format(
                OffsetDateTime.ofInstant(said.receivedAt(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        if (!said.reason().isEmpty()) {
            header.comments.add(Remark.of(said.reason()));
        }
        if (!said.coreNumber().isEmpty()) {
            IdReference number = new IdReference();
            number.domain = SUPPLIER_REFERENCE;
            number.identifier = said.coreNumber();
            header.idReference.add(number);
        }
        return header;
    }

    /** {@code detail} leaves lines as they were that it does not name, so an order may be confirmed in several words. */
    private static String type(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "accept";
            case REFUSED -> "reject";
            case CHANGED -> "detail";
        };
    }
}
