package org.comptoir.gateway.protocol.cxml.fulfilment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.Comments;
import org.comptoir.cxml.binding.Discount;
import org.comptoir.cxml.binding.DiscountPercent;
import org.comptoir.cxml.binding.InvoiceDetailHeaderIndicator;
import org.comptoir.cxml.binding.InvoiceDetailItem;
import org.comptoir.cxml.binding.InvoiceDetailItemReference;
import org.comptoir.cxml.binding.InvoiceDetailLineIndicator;
import org.comptoir.cxml.binding.InvoiceDetailOrder;
import org.comptoir.cxml.binding.InvoiceDetailOrderInfo;
import org.comptoir.cxml.binding.InvoiceDetailRequest;
import org.comptoir.cxml.binding.InvoiceDetailRequestHeader;
import org.comptoir.cxml.binding.InvoiceDetailShipNoticeInfo;
import org.comptoir.cxml.binding.InvoiceDetailShipping;
import org.comptoir.cxml.binding.InvoiceIDInfo;
import org.comptoir.cxml.binding.PaymentTerm;
import org.comptoir.cxml.binding.PriceBasisQuantity;
import org.comptoir.cxml.binding.ShipNoticeIDInfo;
import org.comptoir.cxml.binding.ShipNoticeReference;
import org.comptoir.cxml.binding.UnitPrice;
import org.comptoir.gateway.fulfilment.invoice.Bill;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.invoice.InvoicedLine;
import org.comptoir.gateway.fulfilment.invoice.Purpose;
import org.comptoir.gateway.fulfilment.invoice.Term;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.protocol.cxml.exchange.MoneyMapper;
import org.comptoir.kernel.Money;

/** {@link Invoice} to cXML InvoiceDetailRequest; a credit note is a lineLevelCreditMemo, all of whose amounts are negative. */
public final class InvoiceDetailRequestMapper {

    private static final String CREDIT = "lineLevelCreditMemo";
    private static final String FURTHER_NOTICE = "DispatchAdviceID";

    private final Invoice invoice;
    private final Bill bill;
    private final OrderView order;
    private final WireFacts facts;
    private final boolean credit;
    private final UnaryOperator<Money> signed;

    private InvoiceDetailRequestMapper(Invoice invoice, OrderView order, WireFacts facts) {
        this.invoice = invoice;
        this.bill = invoice.bill();
        this.order = order;
        this.facts = facts;
        this.credit = invoice.purpose() == Purpose.CREDIT_NOTE;
        this.signed = credit ? amount -> Money.zero(amount.currency()).minus(amount) : amount -> amount;
    }

    /** @param order the version that the invoice was held against */
    public static InvoiceDetailRequest of(Invoice invoice, OrderView order, WireFacts facts) {
        return new InvoiceDetailRequestMapper(invoice, order, facts).request();
    }

    private InvoiceDetailRequest request() {
        InvoiceDetailRequest request = new InvoiceDetailRequest();
        request.invoiceDetailRequestHeader = header();
        InvoiceDetailOrder charged = new InvoiceDetailOrder();
        charged.invoiceDetailOrderInfo = new InvoiceDetailOrderInfo();
        charged.invoiceDetailOrderInfo.orderReference = OrderReferenceMapper.of(order, facts.dialect());
        charged.invoiceDetailShipNoticeInfo = notices().orElse(null);
        for (int i = 0; i < bill.lines().size(); i++) {
            charged.itemOrServiceItem.add(item(bill.lines().get(i), i + 1));
        }
        request.invoiceDetailOrder.add(charged);
        request.invoiceDetailSummary = InvoiceSummaryMapper.of(bill, signed, facts);
        return request;
    }

    private InvoiceDetailRequestHeader header() {
        InvoiceDetailRequestHeader header = new InvoiceDetailRequestHeader();
        header.invoiceId = invoice.number();
        header.invoiceDate = CxmlTimestamp.format(issued());
        header.purpose = credit ? CREDIT : "standard";
        header.invoiceDetailHeaderIndicator = new InvoiceDetailHeaderIndicator();
        header.invoiceDetailLineIndicator = new InvoiceDetailLineIndicator();
        header.invoicePartner.addAll(InvoicePartnerMapper.of(bill, order, facts));
        if (credit) {
            header.documentReference =
                    facts.earlierDocument().map(OrderReferenceMapper::document).orElse(null);
            invoice.creditFor().ifPresent(number -> {
                header.invoiceIdInfo = new InvoiceIDInfo();
                header.invoiceIdInfo.invoiceId = number;
            });
        }
        order.shipTo().ifPresent(to -> {
            InvoiceDetailShipping shipping = new InvoiceDetailShipping();
            shipping.contact.add(InvoicePartnerMapper.contact("shipFrom", bill.seller(), facts));
            shipping.contact.add(InvoicePartnerMapper.contact("shipTo", to, order, facts));
            header.invoiceDetailShipping = shipping;
        });
        bill.terms().forEach(term -> header.paymentTerm.add(term(term)));
        if (!bill.comment().isEmpty()) {
            header.comments = new Comments();
            header.comments.lang = facts.language();
            header.comments.content.add(bill.comment());
        }
        return header;
    }

    /** Noon, so that it is the same day from Hawaii to Tokyo, unless that would be later than the document. */
    private OffsetDateTime issued() {
        OffsetDateTime kept = OffsetDateTime.ofInstant(invoice.receivedAt(), ZoneOffset.UTC);
        OffsetDateTime noon = bill.date().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
        return noon.isAfter(kept) && kept.toLocalDate().equals(bill.date()) ? kept : noon;
    }

    private static PaymentTerm term(Term said) {
        PaymentTerm term = new PaymentTerm();
        term.payInNumberOfDays = String.valueOf(said.days());
        said.discountPercent().ifPresent(percent -> {
            term.discount = new Discount();
            term.discount.discountPercent = new DiscountPercent();
            term.discount.discountPercent.percent = plain(percent);
        });
        return term;
    }

    /** The DTD has room for one notice; further ones stand beside it. */
    private Optional<InvoiceDetailShipNoticeInfo> notices() {
        List<String> numbers = bill.shipNotices();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String first = numbers.get(0);
        InvoiceDetailShipNoticeInfo notices = new InvoiceDetailShipNoticeInfo();
        if (numbers.size() == 1 && facts.shipNotices().containsKey(first)) {
            notices.shipNoticeReference = new ShipNoticeReference();
            notices.shipNoticeReference.shipNoticeId = first;
            notices.shipNoticeReference.documentReference =
                    OrderReferenceMapper.document(facts.shipNotices().get(first));
        } else {
            notices.shipNoticeIdInfo = new ShipNoticeIDInfo();
            notices.shipNoticeIdInfo.shipNoticeId = first;
            numbers.stream()
                    .skip(1)
                    .map(number -> InvoicePartnerMapper.reference(FURTHER_NOTICE, number))
                    .forEach(notices.shipNoticeIdInfo.idReference::add);
        }
        return Optional.of(notices);
    }

    private InvoiceDetailItem item(InvoicedLine line, int place) {
        IncomingLine ordered = order.lines().stream()
                .map(OrderView.Line::ordered)
                .filter(each -> each.number() == line.number())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Order %d has no line %d".formatted(order.head().id(), line.number())));
        InvoiceDetailItem item = new InvoiceDetailItem();
        item.invoiceLineNumber = String.valueOf(place);
        item.quantity = (credit ? "-" : "") + line.quantity();
        item.inspectionDate =
                bill.deliveryDate().map(InvoiceDetailRequestMapper::noon).orElse(null);
        item.unitOfMeasure = facts.dialect().unitNames().toWire(ordered.unit().code());
        item.unitPrice = new UnitPrice();
        item.unitPrice.money = MoneyMapper.fromMoney(line.unitPrice().price());
        if (!line.unitPrice().isPerUnit()) {
            item.priceBasisQuantity = new PriceBasisQuantity();
            item.priceBasisQuantity.quantity = plain(line.unitPrice().basis());
            item.priceBasisQuantity.conversionFactor = "1";
            item.priceBasisQuantity.unitOfMeasure = item.unitOfMeasure;
        }
        item.invoiceDetailItemReference = new InvoiceDetailItemReference();
        item.invoiceDetailItemReference.lineNumber = String.valueOf(line.number());
        item.invoiceDetailItemReference.itemId = OrderReferenceMapper.item(ordered);
        item.invoiceDetailItemReference.description = OrderReferenceMapper.description(ordered.description(), facts);
        item.subtotalAmount = InvoiceSummaryMapper.amount(signed.apply(line.net()));
        return item;
    }

    private static String noon(LocalDate day) {
        return CxmlTimestamp.format(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
