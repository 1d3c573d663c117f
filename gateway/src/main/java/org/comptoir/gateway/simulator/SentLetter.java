package org.comptoir.gateway.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.ConfirmationItem;
import org.comptoir.cxml.binding.ConfirmationRequest;
import org.comptoir.cxml.binding.InvoiceDetailItem;
import org.comptoir.cxml.binding.InvoiceDetailItemReference;
import org.comptoir.cxml.binding.InvoiceDetailOrder;
import org.comptoir.cxml.binding.InvoiceDetailRequest;
import org.comptoir.cxml.binding.InvoiceDetailSummary;
import org.comptoir.cxml.binding.ItemID;
import org.comptoir.cxml.binding.OrderReference;
import org.comptoir.cxml.binding.Request;
import org.comptoir.cxml.binding.ShipNoticePortion;
import org.comptoir.cxml.binding.ShipNoticeRequest;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation, ship notice or invoice as a suite reads it that wants to know which of its lines are meant.
 *
 * @param orderId and payloadId by which it names the order; blank where it does not
 * @param whole whether it speaks of all lines as they were ordered and names none
 * @param bill what an invoice comes to
 */
record SentLetter(String orderId, String payloadId, boolean whole, List<Line> lines, Optional<Bill> bill) {

    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);

    SentLetter {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number of the order's line
     * @param part blank where it is not said
     * @param parts what of the quantity is told of apart; empty where nothing is
     */
    record Line(String number, String part, BigDecimal quantity, String unit, List<BigDecimal> parts) {}

    /** Sums as they are written. */
    record Bill(List<BigDecimal> lines, BigDecimal subtotal, BigDecimal beside, BigDecimal tax, BigDecimal gross) {}

    /** Empty for another document, and for one in which a number can not be read. */
    static Optional<SentLetter> in(byte[] document) {
        try {
            Request request = READER.read(document, null).content().request;
            if (request == null) {
                return Optional.empty();
            }
            return Stream.of(
                            Optional.ofNullable(request.confirmationRequest).map(SentLetter::confirmation),
                            Optional.ofNullable(request.shipNoticeRequest).map(SentLetter::notice),
                            Optional.ofNullable(request.invoiceDetailRequest).map(SentLetter::invoice))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (CxmlException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static SentLetter confirmation(ConfirmationRequest said) {
        List<Line> lines = said.confirmationItem.stream().map(SentLetter::line).toList();
        return letter(said.orderReference, lines.isEmpty(), lines, Optional.empty());
    }

    private static Line line(ConfirmationItem item) {
        return new Line(
                text(item.lineNumber),
                "",
                number(item.quantity),
                text(item.unitOfMeasure),
                item.confirmationStatus.stream()
                        .map(status -> number(status.quantity))
                        .toList());
    }

    private static SentLetter notice(ShipNoticeRequest said) {
        List<Line> lines = new ArrayList<>();
        OrderReference order = null;
        for (ShipNoticePortion portion : said.shipNoticePortion) {
            order = portion.orderReference;
            portion.shipNoticeItem.forEach(item -> lines.add(new Line(
                    text(item.lineNumber),
                    part(item.itemId),
                    number(item.quantity),
                    text(item.unitOfMeasure),
                    List.of())));
        }
        return letter(order, lines.isEmpty(), lines, Optional.empty());
    }

    private static SentLetter invoice(InvoiceDetailRequest said) {
        List<Line> lines = new ArrayList<>();
        List<BigDecimal> nets = new ArrayList<>();
        OrderReference order = null;
        for (InvoiceDetailOrder charged : said.invoiceDetailOrder) {
            order = charged.invoiceDetailOrderInfo == null ? null : charged.invoiceDetailOrderInfo.orderReference;
            for (Object each : charged.itemOrServiceItem) {
                if (each instanceof InvoiceDetailItem item) {
                    InvoiceDetailItemReference meant = item.invoiceDetailItemReference;
                    lines.add(new Line(
                            meant == null ? "" : text(meant.lineNumber),
                            meant == null ? "" : part(meant.itemId),
                            number(item.quantity),
                            text(item.unitOfMeasure),
                            List.of()));
                    nets.add(item.subtotalAmount == null ? BigDecimal.ZERO : amount(item.subtotalAmount.money));
                }
            }
        }
        return letter(
                order,
                false,
                lines,
                Optional.ofNullable(said.invoiceDetailSummary).map(sum -> bill(nets, sum)));
    }

    private static Bill bill(List<BigDecimal> lines, InvoiceDetailSummary sum) {
        BigDecimal shipping = sum.shippingAmount == null ? BigDecimal.ZERO : amount(sum.shippingAmount.money);
        BigDecimal handling =
                sum.specialHandlingAmount == null ? BigDecimal.ZERO : amount(sum.specialHandlingAmount.money);
        return new Bill(
                List.copyOf(lines),
                sum.subtotalAmount == null ? BigDecimal.ZERO : amount(sum.subtotalAmount.money),
                shipping.add(handling),
                sum.tax == null ? BigDecimal.ZERO : amount(sum.tax.money),
                sum.grossAmount == null ? BigDecimal.ZERO : amount(sum.grossAmount.money));
    }

    private static SentLetter letter(
            @Nullable OrderReference order, boolean whole, List<Line> lines, Optional<Bill> bill) {
        return new SentLetter(
                order == null ? "" : text(order.orderId),
                order == null || order.documentReference == null ? "" : text(order.documentReference.payloadId),
                whole,
                lines,
                bill);
    }

    static String part(@Nullable ItemID item) {
        return item == null || item.supplierPartId == null ? "" : text(item.supplierPartId.value);
    }

    static BigDecimal number(@Nullable String said) {
        return new BigDecimal(text(said).isEmpty() ? "0" : text(said));
    }

    private static BigDecimal amount(org.comptoir.cxml.binding.@Nullable Money said) {
        return said == null ? BigDecimal.ZERO : number(said.value);
    }

    static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
