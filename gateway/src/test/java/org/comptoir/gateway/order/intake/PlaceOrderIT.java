package org.comptoir.gateway.order.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.SweepRecords;
import org.comptoir.gateway.journal.retention.SweepReport;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.Finding.Rule;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderOutcome;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderOutcome.AlreadyReceived;
import org.comptoir.gateway.order.OrderOutcome.Conflicting;
import org.comptoir.gateway.order.OrderOutcome.Rejected;
import org.comptoir.gateway.order.OrderPage;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.gateway.platform.Database;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The duplicate table R-5 and the one transaction, in the container, on the database of the run. */
@ExtendWith(ArquillianExtension.class)
class PlaceOrderIT {

    @Inject
    PlaceOrder placeOrder;

    @Inject
    OrderSearch search;

    @Inject
    SmallSupplier suppliers;

    @Inject
    Database database;

    @Inject
    ThreadFactory threads;

    @Inject
    UserTransaction transaction;

    @Inject
    SweepRecords sweep;

    @Inject
    Clock clock;

    private Connection connection;

    @BeforeEach
    void newSupplier() {
        connection = suppliers.connection();
    }

    private AnOrder order() {
        return anOrder().on(connection);
    }

    private long rows(String table) {
        return database.one(
                        "select count(*) as found from " + table + " where supplier_id = ?",
                        row -> row.number("found"),
                        connection.supplier().value())
                .orElseThrow();
    }

    private List<String> audited() {
        return database.query(
                "select action from audit_event where supplier_id = ? order by id",
                row -> row.text("action"),
                connection.supplier().value());
    }

    private List<Integer> journaled() {
        return database.query(
                "select status from document_journal where supplier_id = ? order by id",
                row -> row.integer("status"),
                connection.supplier().value());
    }

    @Test
    void storesAnOrderWholeWithDocumentOutboxAndAudit() {
        OrderOutcome outcome = placeOrder.place(order().version("1").build());

        assertThat(outcome).isInstanceOfSatisfying(Accepted.class, accepted -> {
            assertThat(accepted.text()).isEqualTo("Order PO-4711 received with 1 line");
            OrderView stored = search.find(connection.supplier().value(), accepted.orderId())
                    .orElseThrow();
            assertThat(stored.head().status()).isEqualTo(OrderStatus.ACCEPTED);
            assertThat(stored.lines()).containsExactly(new OrderView.Line(line(1, "AN-1001", "10", "9.50"), "list"));
            assertThat(stored.billTo()).isEqualTo(order().build().billTo());
            assertThat(stored.findings()).isEmpty();
            assertThat(stored.deliveries()).hasSize(1);
        });
        assertThat(journaled()).containsExactly(200);
        assertThat(audited()).containsExactly("order.accepted");
    }

    @Test
    void undoesEverythingWhenAnObserverThrows() {
        assertThatThrownBy(() -> placeOrder.place(order().number("FAIL-1").build()))
                .hasStackTraceContaining("no outbox today");

        for (String table :
                List.of("purchase_order", "purchase_order_line", "order_document", "document_journal", "outbox")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(audited()).isEmpty();
    }

    @Test
    void answersAnExactResendWithTheStoredText() {
        Accepted first = (Accepted) placeOrder.place(order().build());

        assertThat(placeOrder.place(order().build())).isEqualTo(new AlreadyReceived(first.orderId(), first.text()));
        assertThat(rows("purchase_order")).isEqualTo(1);
        assertThat(rows("outbox")).isEqualTo(1);
        assertThat(journaled()).containsExactly(200, 200);
        assertThat(audited()).containsExactly("order.accepted", "order.repeated");
    }

    @Test
    void keepsOtherContentUnderAKnownDocumentIdAsEvidence() {
        placeOrder.place(order().build());

        OrderOutcome sameOrder = placeOrder.place(order().digest("1".repeat(64)).build());
        OrderOutcome otherOrder = placeOrder.place(
                order().number("PO-4712").digest("2".repeat(64)).build());

        String text = "payloadID 1763716500.1@buyer.example was received before with other content;"
                + " send a new document under a new payloadID";
        assertThat(sameOrder).isEqualTo(new Conflicting(text));
        assertThat(otherOrder).isEqualTo(new Conflicting(text));
        assertThat(rows("purchase_order")).isEqualTo(1);
        assertThat(journaled()).containsExactly(200, 409, 409);
        assertThat(audited()).containsExactly("order.accepted", "order.conflict", "order.conflict");
    }

    @Test
    void tellsDocumentsByTheirContentWhereASuiteReusesItsIds() {
        connection = reusingIds(connection);
        placeOrder.place(order().number("PO-1").digest("1".repeat(64)).build());

        OrderOutcome second =
                placeOrder.place(order().number("PO-2").digest("2".repeat(64)).build());
        OrderOutcome again =
                placeOrder.place(order().number("PO-2").digest("2".repeat(64)).build());
        OrderOutcome changed =
                placeOrder.place(order().number("PO-2").digest("3".repeat(64)).build());

        assertThat(second).isInstanceOf(Accepted.class);
        assertThat(again).isInstanceOf(AlreadyReceived.class);
        assertThat(changed).isInstanceOf(Conflicting.class);
        assertThat(rows("purchase_order")).isEqualTo(2);
        assertThat(rows("outbox")).isEqualTo(2);
    }

    private static Connection reusingIds(Connection known) {
        DialectChoice choice =
                DialectChoice.of(Dialects.GENERIC).with(DialectRule.PAYLOAD_ID, "reused", "ids are the time of day");
        return new Connection(
                known.id(),
                known.supplier(),
                known.client(),
                known.name(),
                known.protocol(),
                known.test(),
                known.supplierCredential(),
                known.buyerCredentials(),
                known.currency(),
                Dialects.of(Tongue.CXML).dialect(choice),
                known.returnOrigins(),
                known.returnToLoopback(),
                known.frameOrigins());
    }

    @Test
    void takesTheSameOrderInANewDocumentForARepetitionAndRemembersThatDocument() {
        Accepted first = (Accepted) placeOrder.place(order().build());

        OrderOutcome resent = placeOrder.place(order().document("resent").build());
        OrderOutcome reused = placeOrder.place(
                order().document("resent").number("PO-9").digest("9".repeat(64)).build());

        assertThat(resent).isEqualTo(new AlreadyReceived(first.orderId(), first.text()));
        assertThat(reused).isInstanceOf(Conflicting.class);
        assertThat(rows("purchase_order")).isEqualTo(1);
        assertThat(rows("order_document")).isEqualTo(2);
    }

    @Test
    void refusesOtherContentUnderAKnownOrderNumber() {
        placeOrder.place(order().build());

        assertThat(placeOrder.place(
                        order().document("other").digest("1".repeat(64)).build()))
                .isEqualTo(new Conflicting("order PO-4711 was received before with other content;"
                        + " send the change as type=\"update\""));
        assertThat(rows("order_document")).isEqualTo(1);
    }

    @Test
    void tellsVersionsAndConnectionsApart() {
        placeOrder.place(order().build());

        assertThat(placeOrder.place(order().document("v2").version("2").build()))
                .isInstanceOf(Accepted.class);
        connection = AnOrder.connection(
                connection.supplier().value(),
                connection.client().id().value(),
                connection.id().value() + 1);
        assertThat(placeOrder.place(order().build())).isInstanceOf(Accepted.class);
    }

    @Test
    void letsARejectedDocumentComeAgain() {
        OrderOutcome rejected = placeOrder.place(order().withoutLines());
        OrderOutcome repaired = placeOrder.place(order().build());

        assertThat(rejected).isInstanceOf(Rejected.class);
        assertThat(repaired).isInstanceOf(Accepted.class);
        assertThat(journaled()).containsExactly(400, 200);
        assertThat(audited()).containsExactly("order.rejected", "order.accepted");
    }

    @Test
    void holdsAnOrderThatDeviatesAndDeliversNothing() {
        OrderOutcome outcome = placeOrder.place(order().with(line(1, "AN-1001", "10", "9.49"))
                .with(line(2, "XX-1", "1", "1"))
                .total("100.00", "EUR")
                .build());

        assertThat(outcome).isInstanceOfSatisfying(Accepted.class, held -> {
            assertThat(held.text()).isEqualTo("Order PO-4711 received with 2 lines; a person will look at it");
            OrderView stored =
                    search.find(connection.supplier().value(), held.orderId()).orElseThrow();
            assertThat(stored.head().status()).isEqualTo(OrderStatus.ON_HOLD);
            assertThat(stored.findings())
                    .extracting(Finding::line, Finding::rule)
                    .containsExactly(tuple(1, Rule.PRICE), tuple(2, Rule.ARTICLE), tuple(0, Rule.TOTAL));
            assertThat(stored.deliveries()).isEmpty();
        });
        assertThat(audited()).containsExactly("order.held");
    }

    @Test
    void makesOneOrderOfFiftyAtOnce() throws Exception {
        List<OrderOutcome> outcomes = atOnce(50, () -> placeOrder.place(order().build()));

        List<Accepted> accepted = outcomes.stream()
                .filter(Accepted.class::isInstance)
                .map(Accepted.class::cast)
                .toList();
        assertThat(accepted).hasSize(1);
        assertThat(outcomes)
                .filteredOn(AlreadyReceived.class::isInstance)
                .hasSize(49)
                .containsOnly(new AlreadyReceived(
                        accepted.get(0).orderId(), accepted.get(0).text()));
        assertThat(rows("purchase_order")).isEqualTo(1);
        assertThat(rows("outbox")).isEqualTo(1);
    }

    @Test
    void waitsForTheSameOrderElsewhereAndTakesOverWhenItIsUndone() throws Exception {
        transaction.begin();
        placeOrder.place(order().build());
        ExecutorService other = Executors.newSingleThreadExecutor(threads);
        Future<OrderOutcome> second = other.submit(() -> placeOrder.place(order().build()));
        assertThat(second).isNotDone();
        transaction.rollback();

        assertThat(second.get()).isInstanceOf(Accepted.class);
        other.shutdown();
    }

    @Test
    void doesNotShowAnotherSuppliersOrder() {
        Accepted accepted = (Accepted) placeOrder.place(order().build());

        assertThat(search.find(connection.supplier().value() + 1, accepted.orderId()))
                .isEmpty();
    }

    @Test
    void pagesFromTheNewestByKey() {
        for (int i = 1; i <= 5; i++) {
            placeOrder.place(order().number("PO-" + i).document("D-" + i).build());
        }
        OrderPage first = search.list(OrderQuery.newest(connection.supplier().value(), 3));
        OrderPage second = search.list(OrderQuery.newest(connection.supplier().value(), 3)
                .before(first.next().orElseThrow()));

        assertThat(first.orders()).extracting(OrderHead::orderNumber).containsExactly("PO-5", "PO-4", "PO-3");
        assertThat(second.orders()).extracting(OrderHead::orderNumber).containsExactly("PO-2", "PO-1");
        assertThat(second.next()).isEmpty();
    }

    private List<OrderOutcome> atOnce(int times, Callable<OrderOutcome> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(times, threads);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<OrderOutcome>> futures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            futures.add(pool.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        start.countDown();
        List<OrderOutcome> outcomes = new ArrayList<>();
        for (Future<OrderOutcome> future : futures) {
            outcomes.add(future.get());
        }
        pool.shutdown();
        return outcomes;
    }

    @Test
    void keepsTheDocumentOfAnOrderOnHoldAndKnowsItsResendsWhenItHasGone() {
        AnOrder deviating = order().attached("drawing").with(line(1, "AN-1001", "10", "9.49"));
        Accepted held = (Accepted) placeOrder.place(deviating.build());
        long supplier = connection.supplier().value();
        database.update(
                "update document_journal set received_at = ? where supplier_id = ?",
                clock.instant().minus(Duration.ofDays(400)),
                supplier);

        SweepReport whileHeld = sweep.sweep(supplier, "system");
        boolean readable = search.attachment(supplier, held.orderId(), 1)
                .orElseThrow()
                .removedAt()
                .isEmpty();
        database.update("update purchase_order set status = 'REFUSED' where supplier_id = ?", supplier);
        SweepReport afterwards = sweep.sweep(supplier, "system");

        assertThat(whileHeld.left()).containsEntry(RecordClass.DOCUMENTS, 1L);
        assertThat(readable).isTrue();
        assertThat(afterwards.removed()).containsEntry(RecordClass.DOCUMENTS, 1L);
        assertThat(search.attachment(supplier, held.orderId(), 1)).hasValueSatisfying(file -> {
            assertThat(file.removedAt()).isPresent();
            assertThat(file.content()).isEmpty();
        });
        assertThat(placeOrder.place(deviating.build())).isEqualTo(new AlreadyReceived(held.orderId(), held.text()));
        assertThat(placeOrder.place(deviating.document("resent").build()))
                .isEqualTo(new AlreadyReceived(held.orderId(), held.text()));
        assertThat(placeOrder.place(deviating.digest("1".repeat(64)).build())).isInstanceOf(Conflicting.class);
    }

    @Test
    void blanksPersonsInOldOrdersAndKeepsTheOrders() {
        Accepted old = (Accepted)
                placeOrder.place(order().with(line(1, "AN-1001", "10", "9.49")).build());
        Accepted open = (Accepted) placeOrder.place(order().number("PO-2")
                .document("2")
                .digest("2".repeat(64))
                .with(line(1, "AN-1001", "10", "9.49"))
                .build());
        long supplier = connection.supplier().value();
        database.update(
                "update purchase_order set received_at = ? where supplier_id = ?",
                clock.instant().minus(Duration.ofDays(3_660)),
                supplier);
        database.update("update purchase_order set status = 'REFUSED' where id = ?", old.orderId());

        SweepReport report = sweep.sweep(supplier, "system");

        assertThat(report.removed()).containsEntry(RecordClass.PERSONS, 1L);
        assertThat(report.left()).containsEntry(RecordClass.PERSONS, 1L);
        OrderView blanked = search.find(supplier, old.orderId()).orElseThrow();
        assertThat(blanked.billTo().toString()).contains("Paris").doesNotContain("Jo Doe", "jo@", "rue", "Head");
        assertThat(blanked.shipTo().orElseThrow().toString()).contains("A-1").doesNotContain("Jo Doe", "Werk");
        assertThat(blanked.comments()).isEmpty();
        assertThat(blanked.extrinsics()).isEmpty();
        assertThat(blanked.lines()).hasSize(1);
        assertThat(blanked.head().total().amount()).isEqualByComparingTo("94.90");
        assertThat(search.personsRemovedAt(supplier, old.orderId())).isPresent();
        assertThat(search.personsRemovedAt(supplier, open.orderId())).isEmpty();
        assertThat(search.find(supplier, open.orderId()).orElseThrow().comments())
                .isPresent();
        assertThat(placeOrder.place(
                        order().with(line(1, "AN-1001", "10", "9.49")).build()))
                .isInstanceOf(AlreadyReceived.class);
    }
}
