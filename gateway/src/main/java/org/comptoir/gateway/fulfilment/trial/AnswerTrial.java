package org.comptoir.gateway.fulfilment.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.fulfilment.ConfirmOrder;
import org.comptoir.gateway.fulfilment.KeepOutcome;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.gateway.fulfilment.WantedConfirmation;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.invoice.InvoiceOrder;
import org.comptoir.gateway.fulfilment.invoice.Purpose;
import org.comptoir.gateway.fulfilment.invoice.WantedInvoice;
import org.comptoir.gateway.fulfilment.shipment.Carrier;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipNoticeSearch;
import org.comptoir.gateway.fulfilment.shipment.ShipOrder;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.Shipment;
import org.comptoir.gateway.fulfilment.shipment.WantedShipNotice;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;

/** Says of an order of a try-out what a core system would: that it is accepted, shipped, charged. Each once, and whole. */
@ApplicationScoped
public class AnswerTrial {

    private static final int DAYS_UNDER_WAY = 2;

    private final ConfirmOrder confirm;
    private final ShipOrder ship;
    private final InvoiceOrder invoice;
    private final ShipNoticeSearch notices;
    private final Clock clock;

    @Inject
    AnswerTrial(ConfirmOrder confirm, ShipOrder ship, InvoiceOrder invoice, ShipNoticeSearch notices, Clock clock) {
        this.confirm = confirm;
        this.ship = ship;
        this.invoice = invoice;
        this.notices = notices;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AnswerTrial() {
        this(null, null, null, null, null);
    }

    /**
     * @param seller the supplier's name
     * @param actor who tries, such as {@code user:nadia}
     * @return what stands against it, as a core system would be told; empty where it is said
     * @throws IllegalArgumentException for an order of a buyer: only its core system speaks of that
     */
    public List<Objection> answer(
            Connection connection, OrderView order, DocumentKind kind, String seller, String actor) {
        if (!order.isTrial()) {
            throw new IllegalArgumentException("Order %d is a buyer's, of which only a core system speaks"
                    .formatted(order.head().id()));
        }
        if (order.head().status() == OrderStatus.ACCEPTED) {
            return whole(
                    "the order was released, and your core system speaks of it from now on: send a new test order");
        }
        Word word = new Word(connection.supplier().value(), order, "try-out-" + kind.text(), seller, actor);
        return switch (kind) {
            case CONFIRMATION -> told(confirm.confirm(acceptance(word)));
            case SHIP_NOTICE -> told(ship.ship(notice(word)));
            case INVOICE -> told(invoice.invoice(bill(word)));
        };
    }

    private record Word(long supplier, OrderView order, String key, String seller, String actor) {

        private long id() {
            return order.head().id();
        }

        private String number() {
            return order.head().orderNumber();
        }
    }

    private static WantedConfirmation acceptance(Word word) {
        return new WantedConfirmation(
                word.supplier(),
                word.id(),
                word.key(),
                Verdict.ACCEPTED,
                "SO-" + word.number(),
                "",
                List.of(),
                word.actor());
    }

    private WantedShipNotice notice(Word word) {
        OffsetDateTime now =
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return new WantedShipNotice(
                word.supplier(),
                word.id(),
                word.key(),
                ShipStage.ACTUAL,
                "DN-" + word.number(),
                new Shipment(
                        Optional.of(now),
                        Optional.of(now.toLocalDate().plusDays(DAYS_UNDER_WAY)),
                        Optional.of(new Carrier("Test carrier", Optional.empty(), Optional.empty())),
                        List.of(),
                        true,
                        List.of(),
                        "",
                        Optional.empty()),
                word.actor());
    }

    private WantedInvoice bill(Word word) {
        List<String> shipped = notices.about(word.supplier(), word.id()).stream()
                .filter(notice -> notice.tried() && notice.stage() == ShipStage.ACTUAL)
                .map(ShipNotice::number)
                .distinct()
                .toList();
        return new WantedInvoice(
                word.supplier(),
                word.id(),
                word.key(),
                Purpose.STANDARD,
                "RE-" + word.number(),
                Optional.empty(),
                TrialBill.of(
                        word.order(), word.seller(), shipped, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                word.actor());
    }

    /** What was said before is said: a second click changes nothing. */
    private static <T> List<Objection> told(KeepOutcome<T> outcome) {
        return outcome.fold(new KeepOutcome.Ends<T, List<Objection>>(
                kept -> List.of(),
                before -> List.of(),
                () -> List.of(),
                number -> whole("the number %s is taken by another order: send a new test order".formatted(number)),
                objections -> objections,
                AnswerTrial::whole,
                () -> whole("the order is gone")));
    }

    private static List<Objection> whole(String says) {
        return List.of(new Objection("", says));
    }
}
