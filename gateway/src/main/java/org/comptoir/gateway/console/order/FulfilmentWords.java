package org.comptoir.gateway.console.order;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.invoice.InvoiceSearch;
import org.comptoir.gateway.fulfilment.invoice.Purpose;
import org.comptoir.gateway.fulfilment.shipment.Carrier;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipNoticeSearch;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/** What left of an order and what was charged, in the language of the person who looks. */
@Named
@RequestScoped
public class FulfilmentWords {

    private static final KeptSentences REMARKS = Speech.kept("remarkSays.");

    private final PageView page;
    private final Speech speech;
    private final ShipNoticeSearch notices;
    private final InvoiceSearch invoices;

    @Inject
    FulfilmentWords(PageView page, Speech speech, ShipNoticeSearch notices, InvoiceSearch invoices) {
        this.page = page;
        this.speech = speech;
        this.notices = notices;
        this.invoices = invoices;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FulfilmentWords() {
        this(null, null, null, null);
    }

    /** Of all versions of an order, first to last. */
    public List<ShipNotice> notices(OrderView order) {
        return page.supplier()
                .map(supplier -> notices.about(supplier.value(), order.head().id()))
                .orElse(List.of());
    }

    /** Of all versions of an order, first to last. */
    public List<Invoice> invoices(OrderView order) {
        return page.supplier()
                .map(supplier -> invoices.about(supplier.value(), order.head().id()))
                .orElse(List.of());
    }

    /** By its colour. */
    public String tone(ShipNotice notice) {
        return switch (notice.stage()) {
            case PLANNED -> "WAITING";
            case ACTUAL -> "good";
            case TAKEN_BACK -> "REFUSED";
        };
    }

    public String shipped(ShipNotice notice) {
        return notice.shipment()
                .shippedAt()
                .map(at -> speech.time(at.toInstant()))
                .orElse("");
    }

    public String expected(ShipNotice notice) {
        return notice.shipment().deliveryDate().map(speech::date).orElse("");
    }

    /** Such as {@code DHL Express (DHLE), 0034043416}. */
    public String carrier(ShipNotice notice) {
        Optional<Carrier> carrier = notice.shipment().carrier();
        return Stream.concat(
                        carrier
                                .map(by -> by.name()
                                        + by.id()
                                                .map(id -> " (%s)".formatted(id.value()))
                                                .orElse(""))
                                .stream(),
                        notice.shipment().trackingNumbers().stream())
                .collect(joining(", "));
    }

    /** A line each, such as {@code Line 1: 6 EA}; of all that was ordered, one word. */
    public List<String> lines(OrderView order, ShipNotice notice) {
        if (notice.stage() == ShipStage.TAKEN_BACK) {
            return List.of();
        }
        if (notice.shipment().whole()) {
            return List.of(speech.text("shipNotice.whole"));
        }
        return notice.shipment().lines().stream()
                .map(line -> speech.text(
                        "shipNotice.line",
                        line.number(),
                        "%s %s"
                                .formatted(speech.number(line.quantity().value()), unit(order, line.number()))
                                .strip()))
                .toList();
    }

    private static String unit(OrderView order, int number) {
        return order.lines().stream()
                .map(OrderView.Line::ordered)
                .filter(line -> line.number() == number)
                .map(IncomingLine::unit)
                .map(unit -> unit.code())
                .findFirst()
                .orElse("");
    }

    /** An invoice, or a credit note and for which invoice. */
    public String kind(Invoice invoice) {
        return invoice.purpose() == Purpose.CREDIT_NOTE
                ? speech.text("invoice.credit", invoice.creditFor().orElse(""))
                : speech.text("invoice.standard");
    }

    public boolean isCredit(Invoice invoice) {
        return invoice.purpose() == Purpose.CREDIT_NOTE;
    }

    public String remark(String kept) {
        return speech.say(REMARKS, kept);
    }
}
