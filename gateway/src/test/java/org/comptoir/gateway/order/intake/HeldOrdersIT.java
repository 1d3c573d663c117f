package org.comptoir.gateway.order.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.fixtures.WrittenDocuments;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.Revision.Kind;
import org.comptoir.gateway.order.intake.DecideHeldOrder.Held;
import org.comptoir.gateway.order.intake.HeldOutcome.Why;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What persons decide about orders on hold: two lines, of which the second is no article of ours. */
@ExtendWith(ArquillianExtension.class)
class HeldOrdersIT {

    private static final HeldOutcome DONE = new HeldOutcome.Done();

    @Inject
    PlaceOrder placeOrder;

    @Inject
    DecideHeldOrder decide;

    @Inject
    OrderSearch search;

    @Inject
    SmallSupplier suppliers;

    @Inject
    Database database;

    @Inject
    ThreadFactory threads;

    private Connection connection;
    private long order;

    @BeforeEach
    void hold() {
        connection = suppliers.known();
        order = ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .version("1")
                        .with(line(1, "AN-1001", "10", "9.00"))
                        .with(line(2, "XX-1", "1", "5.00"))
                        .attached("a drawing")
                        .build()))
                .orderId();
    }

    private Held by(String person) {
        return new Held(connection.supplier().value(), order, person, "agreed by phone");
    }

    private OrderView view() {
        return search.find(connection.supplier().value(), order).orElseThrow();
    }

    private List<String> payloads() {
        return WrittenDocuments.of(database, connection.supplier().value());
    }

    private List<String> audited() {
        return database.query(
                "select action from audit_event where supplier_id = ? order by id",
                row -> row.text("action"),
                connection.supplier().value());
    }

    @Test
    void aReleasedOrderGoesOutOnceAndWhole() {
        long supplier = connection.supplier().value();
        String number = view().head().orderNumber();
        assertThat(view().head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(search.numbers(supplier, Set.of(order, 0L))).isEqualTo(Map.of(order, number));
        assertThat(search.numbers(supplier + 1, Set.of(order))).isEmpty();
        assertThat(search.ofNumber(supplier, number)).contains(view().firstId());

        assertThat(decide.release(by("user:ada"))).isEqualTo(DONE);

        assertThat(view().head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(payloads())
                .singleElement()
                .asString()
                .contains("\"type\":\"new\"", "\"number\":2,\"supplierPartId\":\"XX-1\"", "\"sentAs\":\"drawing.pdf\"");
        assertThat(decide.release(by("user:ada"))).isEqualTo(new HeldOutcome.No(Why.NOT_ON_HOLD));
        assertThat(audited()).containsExactly("order.held", "order.released");
        assertThat(decide.decisions(connection.supplier().value(), order))
                .extracting(DecisionView::kind, DecisionView::state, DecisionView::reason, DecisionView::proposedBy)
                .containsExactly(
                        tuple(DecisionView.Kind.RELEASE, DecisionView.State.DONE, "agreed by phone", "user:ada"));
    }

    @Test
    void aCorrectedOrderGoesOutAsItWasCorrected() {
        List<Correction> corrections = List.of(
                new Correction(
                        1,
                        Optional.empty(),
                        Optional.of(Quantity.of("12")),
                        Optional.of(UnitPrice.each(Money.of("9.50", "EUR"))),
                        false),
                Correction.dropping(2));

        assertThat(decide.correct(by("user:ada"), corrections)).isEqualTo(DONE);

        assertThat(view().lines()).hasSize(1);
        assertThat(view().head().total()).isEqualTo(Money.of("114", "EUR"));
        assertThat(payloads())
                .singleElement()
                .asString()
                .contains("\"quantity\":\"12\"", "\"total\":{\"amount\":\"114.00\"")
                .doesNotContain("XX-1");
        assertThat(audited()).containsExactly("order.held", "order.corrected");
    }

    @Test
    void aRefusedOrderGoesNowhere() {
        assertThat(decide.refuse(by("user:ada"))).isEqualTo(DONE);

        assertThat(view().head().status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(payloads()).isEmpty();
        assertThat(decide.release(by("user:ada"))).isEqualTo(new HeldOutcome.No(Why.NOT_ON_HOLD));
        assertThat(audited()).containsExactly("order.held", "order.refused");
    }

    @Test
    void aboveTheAmountASecondPersonHasToAgree() {
        decide.fourEyesAbove(connection.supplier().value(), Optional.of(Money.of("95", "EUR")), "user:root");
        List<Correction> without = List.of(Correction.dropping(2));

        assertThat(decide.correct(by("user:ada"), without)).isEqualTo(new HeldOutcome.Proposed());
        assertThat(view().head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(payloads()).isEmpty();
        assertThat(decide.release(by("user:ada"))).isEqualTo(new HeldOutcome.No(Why.SAME_PERSON));
        assertThat(decide.release(by("user:bob"))).isEqualTo(DONE);

        assertThat(view().lines()).hasSize(1);
        assertThat(payloads()).hasSize(1);
        assertThat(decide.decisions(connection.supplier().value(), order))
                .extracting(DecisionView::state, DecisionView::proposedBy, DecisionView::decidedBy)
                .containsExactly(tuple(DecisionView.State.DONE, "user:ada", Optional.of("user:bob")));
        assertThat(audited()).containsExactly("order.held", "order.four_eyes", "order.proposed", "order.corrected");
    }

    @Test
    void whatTheLinesComeToCountsWhateverTheSenderSaysOfTheTotal() {
        decide.fourEyesAbove(connection.supplier().value(), Optional.of(Money.of("1000", "EUR")), "user:root");
        order = ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .number("PO-4712")
                        .document("a small total")
                        .digest("3".repeat(64))
                        .with(line(1, "AN-1001", "1000", "9.00"))
                        .total("1.00", "EUR")
                        .build()))
                .orderId();

        assertThat(decide.release(by("user:ada"))).isEqualTo(new HeldOutcome.Proposed());
        assertThat(payloads()).isEmpty();
    }

    @Test
    void belowItOneIsEnoughAndARefusalNeedsOneAlways() {
        decide.fourEyesAbove(connection.supplier().value(), Optional.of(Money.of("95", "EUR")), "user:root");
        decide.release(by("user:ada"));

        assertThat(decide.refuse(by("user:bob"))).isEqualTo(DONE);
        assertThat(decide.decisions(connection.supplier().value(), order))
                .extracting(DecisionView::state)
                .containsExactly(DecisionView.State.WITHDRAWN, DecisionView.State.DONE);
    }

    @Test
    void whatCanNotBeIsSaid() {
        assertThat(decide.release(new Held(connection.supplier().value(), order, "user:ada", " ")))
                .isEqualTo(new HeldOutcome.No(Why.NO_REASON));
        assertThat(decide.correct(by("user:ada"), List.of())).isEqualTo(new HeldOutcome.No(Why.NOTHING_CORRECTED));
        assertThat(decide.correct(by("user:ada"), List.of(Correction.dropping(9))))
                .isEqualTo(new HeldOutcome.No(Why.UNKNOWN_LINE));
        assertThat(decide.correct(by("user:ada"), List.of(Correction.dropping(1), Correction.dropping(2))))
                .isEqualTo(new HeldOutcome.No(Why.NO_ORDER_LEFT));
        assertThat(decide.correct(
                        by("user:ada"),
                        List.of(new Correction(
                                1,
                                Optional.empty(),
                                Optional.of(Quantity.of(999_999_999)),
                                Optional.of(UnitPrice.each(Money.of("1000.01", "EUR"))),
                                false))))
                .isEqualTo(new HeldOutcome.No(Why.TOO_MUCH));
        assertThat(decide.release(new Held(connection.supplier().value() + 1, order, "user:ada", "why")))
                .isEqualTo(new HeldOutcome.Unknown());
        assertThat(payloads()).isEmpty();
    }

    @Test
    void aLaterVersionTakesThePlaceOfOneOnHold() {
        placeOrder.place(anOrder()
                .on(connection)
                .document("v2")
                .digest("2".repeat(64))
                .version("2")
                .revision(Kind.UPDATE)
                .build());

        assertThat(decide.release(by("user:ada"))).isEqualTo(new HeldOutcome.No(Why.NOT_ON_HOLD));
        assertThat(payloads()).hasSize(1);
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8, threads);
        List<Callable<HeldOutcome>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Held held = by("user:" + i);
            boolean refuses = i % 2 == 0;
            work.add(() -> refuses ? decide.refuse(held) : decide.release(held));
        }
        List<HeldOutcome> outcomes = new ArrayList<>();
        for (Future<HeldOutcome> done : pool.invokeAll(work)) {
            outcomes.add(done.get());
        }
        pool.shutdown();

        assertThat(outcomes).filteredOn(DONE::equals).hasSize(1);
        assertThat(payloads()).hasSize(view().head().status() == OrderStatus.ACCEPTED ? 1 : 0);
    }
}
