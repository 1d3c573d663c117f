package org.comptoir.gateway.protocol.cxml.order;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.BillTo;
import org.comptoir.cxml.binding.OrderRequest;
import org.comptoir.cxml.binding.OrderRequestHeader;
import org.comptoir.cxml.binding.ShipTo;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.protocol.cxml.exchange.Mapped;
import org.comptoir.gateway.protocol.cxml.exchange.MoneyMapper;
import org.comptoir.gateway.protocol.cxml.exchange.Problems;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.comptoir.kernel.Money;
import org.jspecify.annotations.Nullable;

/** cXML OrderRequest to {@link IncomingOrder}. Reads everything, reports everything, decides nothing. */
final class OrderRequestMapper {

    private static final String HEADER = "OrderRequest/OrderRequestHeader";

    private OrderRequestMapper() {}

    static Mapped<IncomingOrder> toIncomingOrder(Received received, OrderRequest request, CardTokens cards) {
        Problems problems = new Problems();
        OrderRequestHeader header = request.orderRequestHeader;
        if (header == null) {
            problems.add(HEADER, "is missing");
            header = new OrderRequestHeader();
        }
        DocumentId id =
                problems.required("cXML/@payloadID", received.payloadId().orElse(null), DocumentId::new);
        String orderId = problems.required(HEADER + "/@orderID", header.orderId, text -> text);
        OffsetDateTime date = problems.required(HEADER + "/@orderDate", header.orderDate, OrderRequestMapper::date);
        Optional<Money> total = total(header, problems);
        OrderRequestHeader head = header;
        Revision revision = revision(head);
        List<IncomingLine> lines = lines(received, request, revision, problems);
        return problems.orElse(() -> new IncomingOrder(
                received.connection(),
                requireNonNull(id),
                received.digest(),
                received.test(),
                requireNonNull(orderId),
                Texts.of(head.orderVersion),
                requireNonNull(date),
                total.orElseGet(() -> sum(lines, received)),
                address(head.shipTo),
                billTo(head.billTo),
                Texts.comments(head.comments),
                Texts.extrinsics(head.extrinsic),
                lines,
                received.entry(),
                revision,
                HandedOnMapper.ofHeader(head, cards)));
    }

    private static Revision revision(OrderRequestHeader header) {
        Revision.Kind kind = Stream.of(Revision.Kind.values())
                .filter(each -> each.word().equals(header.type))
                .findFirst()
                .orElse(Revision.Kind.NEW);
        return new Revision(
                kind,
                header.documentReference == null ? Optional.empty() : Texts.of(header.documentReference.payloadId));
    }

    /** A change says the order whole, without the lines it takes out. What a cancellation says of lines need not be right. */
    private static List<IncomingLine> lines(
            Received received, OrderRequest request, Revision revision, Problems problems) {
        boolean cancels = revision.kind() == Revision.Kind.DELETE;
        return OrderLineMapper.toLines(
                request.itemOut, received.connection().dialect().unitNames(), cancels ? new Problems() : problems);
    }

    static OffsetDateTime date(String text) {
        return CxmlTimestamp.parse(text, ZoneOffset.UTC)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no date such as 2026-11-21T09:30:00+01:00".formatted(Texts.cut(text, 40))));
    }

    /** Some suites leave the total out: then it is what the lines come to. */
    private static Optional<Money> total(OrderRequestHeader header, Problems problems) {
        if (header.total == null || header.total.money == null) {
            return Optional.empty();
        }
        return MoneyMapper.toMoney(header.total.money, HEADER + "/Total/Money", problems);
    }

    /** What can not be added up is a problem of its line, which the rules of orders tell. */
    private static Money sum(List<IncomingLine> lines, Received received) {
        Currency currency = lines.isEmpty()
                ? received.connection().currency()
                : lines.get(0).unitPrice().price().currency();
        List<IncomingLine> alike = lines.stream()
                .filter(line -> line.unitPrice().price().currency().equals(currency))
                .toList();
        return IncomingLine.sum(currency, alike).orElseGet(() -> Money.zero(currency));
    }

    static Optional<Address> address(@Nullable ShipTo shipTo) {
        return shipTo == null || shipTo.address == null
                ? Optional.empty()
                : Optional.of(AddressMapper.toAddress(shipTo.address));
    }

    private static Address billTo(@Nullable BillTo billTo) {
        return billTo == null || billTo.address == null
                ? AddressMapper.UNSAID
                : AddressMapper.toAddress(billTo.address);
    }
}
