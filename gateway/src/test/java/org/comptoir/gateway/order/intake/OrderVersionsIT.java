package org.comptoir.gateway.order.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.fixtures.WrittenDocuments;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderChange.Effect;
import org.comptoir.gateway.order.OrderChange.Told;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderOutcome;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderOutcome.AlreadyReceived;
import org.comptoir.gateway.order.OrderOutcome.Conflicting;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.Revision.Kind;
import org.comptoir.gateway.order.intake.DecideHeldOrder.Held;
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

/** Changes and cancellations, in any order of arrival, on the database of the run. */
@ExtendWith(ArquillianExtension.class)
class OrderVersionsIT {

    private static final Pattern SAID =
            Pattern.compile("\"type\":\"([a-z]+)\".*?\"lines\":\\[(?:\\{.*?\"quantity\":\"(\\d+)\")?");

    @Inject
    PlaceOrder placeOrder;

    @Inject
    GiveUpWaiting giveUp;

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

    @BeforeEach
    void newSupplier() {
        connection = suppliers.connection();
    }

    /** The quantity of line 1 tells versions apart. */
    private AnOrder order(Kind kind, String quantity) {
        AnOrder order = anOrder()
                .on(connection)
                .document(kind + "-" + quantity)
                .digest(quantity.repeat(64).substring(0, 64))
                .with(line(1, "AN-1001", quantity, "9.50"));
        return kind == Kind.NEW ? order : order.revision(kind);
    }

    private IncomingOrder version(int number) {
        return order(number == 1 ? Kind.NEW : Kind.UPDATE, Integer.toString(10 + number))
                .version(Integer.toString(number))
                .build();
    }

    private OrderView place(IncomingOrder order) {
        Accepted accepted = (Accepted) placeOrder.place(order);
        return view(accepted.orderId());
    }

    private OrderView view(long id) {
        return search.find(connection.supplier().value(), id).orElseThrow();
    }

    /** What the core system hears, in order: {@code new 11}, {@code change 12}. */
    private List<String> said() {
        return WrittenDocuments.of(database, connection.supplier().value()).stream()
                .map(document -> {
                    Matcher said = SAID.matcher(document);
                    return said.find() ? said.group(1) + " " + said.group(2) : "?";
                })
                .toList();
    }

    private List<String> statuses() {
        return database.query(
                "select version, status from purchase_order where supplier_id = ? order by version",
                row -> row.text("version") + " " + row.text("status"),
                connection.supplier().value());
    }

    private List<String> audited() {
        return database.query(
                "select action from audit_event where supplier_id = ? order by id",
                row -> row.text("action"),
                connection.supplier().value());
    }

    private void speak(String knownNumber) {
        DialectChoice choice = DialectChoice.of(Dialects.GENERIC)
                .with(DialectRule.ORDER_KNOWN_NUMBER, knownNumber, "as the customer wants it");
        connection = new Connection(
                connection.id(),
                connection.supplier(),
                connection.client(),
                connection.name(),
                connection.protocol(),
                connection.test(),
                connection.supplierCredential(),
                connection.buyerCredentials(),
                connection.currency(),
                Dialects.of(Tongue.CXML).dialect(choice),
                connection.returnOrigins(),
                connection.returnToLoopback(),
                connection.frameOrigins());
    }

    @Test
    void aChangeReplacesWhatWasAndTellsWhatDiffers() {
        OrderView first = place(version(1));
        OrderView second = place(order(Kind.UPDATE, "12")
                .version("2")
                .with(line(3, "AN-1001", "1", "9.50"))
                .build());

        assertThat(second.differences())
                .extracting(Told::line, Told::effect)
                .containsExactly(tuple(0, Effect.CHANGED), tuple(1, Effect.CHANGED), tuple(3, Effect.ADDED));
        assertThat(second.head().latest()).isTrue();
        assertThat(view(first.head().id()).head().latest()).isFalse();
        assertThat(second.versions()).extracting(OrderHead::version).hasSize(2);
        assertThat(second.deliveries()).hasSize(2);
        assertThat(said()).containsExactly("new 11", "change 12");
        assertThat(audited()).containsExactly("order.accepted", "order.changed");
    }

    @Test
    void versionsThatComeInAnyOrderGoOutInTheirs() {
        List<List<Integer>> permutations = permutations(List.of(1, 2, 3, 4));
        for (List<Integer> arrival : permutations) {
            // a new connection sends the same numbers anew; another supplier would have to be indexed each time
            connection = AnOrder.connection(
                    connection.supplier().value(),
                    connection.client().id().value(),
                    connection.id().value() + 1_000_000);
            int before = said().size();
            arrival.forEach(number -> placeOrder.place(version(number)));

            List<String> said = said();
            assertThat(said.subList(before, said.size()))
                    .as("%s", arrival)
                    .isEqualTo(List.of("new 11", "change 12", "change 13", "change 14"));
            assertThat(statuses()).allMatch(status -> status.endsWith("ACCEPTED"));
        }
        assertThat(permutations).hasSize(24);
    }

    @Test
    void aChangeWaitsForItsOrder() {
        OrderView early = place(version(2));

        assertThat(early.head().status()).isEqualTo(OrderStatus.PARKED);
        assertThat(early.deliveries()).isEmpty();
        assertThat(placeOrder.place(version(2)))
                .isEqualTo(new AlreadyReceived(
                        early.head().id(),
                        "Change of order PO-4711 version 2 received; it waits for what comes before it"));
        place(version(1));
        assertThat(view(early.head().id()).head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(((AlreadyReceived) placeOrder.place(version(2))).text())
                .endsWith("it waits for what comes before it");
        assertThat(audited())
                .containsExactly("order.parked", "order.repeated", "order.accepted", "order.changed", "order.repeated");
    }

    @Test
    void whatWaitedForADayGoesBeforeAPerson() {
        connection = suppliers.known();
        OrderView early = place(version(3));
        database.update(
                "update purchase_order set parked_until = current_timestamp - interval '1' second where supplier_id = ?",
                connection.supplier().value());
        giveUp.overdue().stream()
                .filter(overdue -> overdue.supplier() == connection.supplier().value())
                .forEach(giveUp::giveUp);

        assertThat(view(early.head().id()).head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(view(early.head().id()).findings())
                .extracting(Finding::rule)
                .containsExactly(Finding.Rule.EARLIER_VERSION);
        assertThat(place(version(1)).head().status()).isEqualTo(OrderStatus.SUPERSEDED);
        assertThat(said()).isEmpty();
        place(version(4));
        assertThat(statuses()).containsExactly("1 SUPERSEDED", "3 SUPERSEDED", "4 ACCEPTED");
        assertThat(said()).containsExactly("new 14");
    }

    @Test
    void aVersionThatComesTooLateIsKeptAndDoesNothing() {
        place(version(1));
        place(version(2));
        IncomingOrder late =
                order(Kind.UPDATE, "9").document("late").version("1").build();

        OrderView kept = place(late);

        assertThat(kept.head().status()).isEqualTo(OrderStatus.SUPERSEDED);
        assertThat(placeOrder.place(late)).isInstanceOf(AlreadyReceived.class);
        assertThat(said()).containsExactly("new 11", "change 12");
    }

    @Test
    void otherContentUnderAKnownVersionIsAConflict() {
        place(version(1));
        place(version(2));

        OrderOutcome other = placeOrder.place(
                order(Kind.UPDATE, "9").document("other").version("2").build());

        assertThat(other)
                .isEqualTo(new Conflicting("order PO-4711 version 2 was received before with other content;"
                        + " send the change with a higher orderVersion"));
        assertThat(statuses()).containsExactly("1 ACCEPTED", "2 ACCEPTED");
    }

    @Test
    void changesWithoutNumbersFollowOneAnotherByReference() {
        place(order(Kind.NEW, "11").build());
        OrderView third = place(
                order(Kind.UPDATE, "13").revision(Kind.UPDATE, "UPDATE-12").build());
        OrderView second =
                place(order(Kind.UPDATE, "12").revision(Kind.UPDATE, "NEW-11").build());

        assertThat(second.head().version()).isEmpty();
        assertThat(view(third.head().id()).head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(said()).containsExactly("new 11", "change 12", "change 13");
        assertThat(placeOrder.place(
                        order(Kind.UPDATE, "12").revision(Kind.UPDATE, "NEW-11").build()))
                .isInstanceOf(AlreadyReceived.class);
    }

    @Test
    void whatWasThereBeforeTheLastChangeGoesBeforeAPerson() {
        connection = suppliers.known();
        place(order(Kind.NEW, "11").build());
        place(order(Kind.UPDATE, "10").build());
        place(order(Kind.UPDATE, "12").build());

        OrderView back = place(order(Kind.UPDATE, "10").document("back").build());

        assertThat(back.head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(back.findings()).extracting(Finding::rule).containsExactly(Finding.Rule.EARLIER_CONTENT);
        assertThat(placeOrder.place(order(Kind.UPDATE, "10").document("back").build()))
                .isInstanceOf(AlreadyReceived.class);
        assertThat(placeOrder.place(order(Kind.UPDATE, "10").document("resent").build()))
                .isInstanceOf(AlreadyReceived.class);
        assertThat(said()).containsExactly("new 11", "change 10", "change 12");
        assertThat(decide.release(new Held(
                        connection.supplier().value(), back.head().id(), "user:ada", "agreed on the telephone")))
                .isEqualTo(new HeldOutcome.Done());
        assertThat(said()).containsExactly("new 11", "change 10", "change 12", "change 10");
        assertThat(place(order(Kind.UPDATE, "12").document("forth").build())
                        .head()
                        .status())
                .isEqualTo(OrderStatus.ON_HOLD);
    }

    @Test
    void aChangeBackThatNamesWhatItReplacesNeedsNobody() {
        speak("as-change");
        place(order(Kind.NEW, "11").build());
        place(order(Kind.NEW, "12").build());

        OrderView back = place(order(Kind.NEW, "11")
                .document("back")
                .revision(Kind.NEW, "NEW-12")
                .build());

        assertThat(back.head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(said()).containsExactly("new 11", "change 12", "change 11");
        assertThat(statuses()).hasSize(3);
    }

    @Test
    void aCancellationGoesOutAndEndsTheOrder() {
        place(version(1));
        OrderView cancelled = place(order(Kind.DELETE, "11").version("2").build());

        assertThat(cancelled.head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(said()).containsExactly("new 11", "cancel 11");
        assertThat(placeOrder.place(
                        order(Kind.UPDATE, "12").document("after").version("3").build()))
                .isEqualTo(new Conflicting("order PO-4711 was cancelled; send a new order under a new number"));
        assertThat(placeOrder.place(
                        order(Kind.DELETE, "12").document("again").version("3").build()))
                .isInstanceOf(Accepted.class);
        assertThat(said()).hasSize(2);
    }

    @Test
    void aCancellationThatComesFirstWaitsAndIsSaidAfterItsOrder() {
        place(order(Kind.DELETE, "11").build());
        place(version(1));

        assertThat(said()).containsExactly("new 11", "cancel 11");
    }

    @Test
    void aCancellationOfWhatNeverWentOutGoesNowhere() {
        OrderView held = place(order(Kind.NEW, "11").total("1.00", "EUR").build());
        place(order(Kind.DELETE, "12").build());

        assertThat(view(held.head().id()).head().status()).isEqualTo(OrderStatus.SUPERSEDED);
        assertThat(said()).isEmpty();
        assertThat(audited()).containsExactly("order.held", "order.superseded", "order.cancelled");
    }

    @Test
    void aChangeOfAHeldOrderIsNewToTheCoreSystem() {
        OrderView held = place(order(Kind.NEW, "11").total("1.00", "EUR").build());
        OrderView changed = place(order(Kind.UPDATE, "12").build());

        assertThat(view(held.head().id()).head().status()).isEqualTo(OrderStatus.SUPERSEDED);
        assertThat(changed.differences()).isNotEmpty();
        assertThat(said()).containsExactly("new 12");
    }

    @Test
    void aHeldChangeLeavesTheCoreSystemWithWhatItHas() {
        place(version(1));
        place(order(Kind.UPDATE, "12").version("2").total("1.00", "EUR").build());
        OrderView third = place(version(3));

        assertThat(statuses()).containsExactly("1 ACCEPTED", "2 SUPERSEDED", "3 ACCEPTED");
        assertThat(said()).containsExactly("new 11", "change 13");
        assertThat(third.differences())
                .filteredOn(told -> told.line() == 1)
                .extracting(told -> told.difference().orElseThrow().before())
                .containsExactly("11");
    }

    @Test
    void aSuiteMaySendItsChangesAsNewOrders() {
        speak("as-change");
        place(order(Kind.NEW, "11").build());
        OrderView changed = place(order(Kind.NEW, "12").build());

        assertThat(changed.head().revision()).isEqualTo(Kind.UPDATE);
        assertThat(said()).containsExactly("new 11", "change 12");
        assertThat(placeOrder.place(order(Kind.NEW, "12").build())).isInstanceOf(AlreadyReceived.class);
        assertThat(placeOrder.place(order(Kind.NEW, "12").document("resent").build()))
                .isInstanceOf(AlreadyReceived.class);
    }

    @Test
    void orAPersonLooksAtThem() {
        speak("hold");
        place(order(Kind.NEW, "11").build());
        OrderView second = place(order(Kind.NEW, "12").build());

        assertThat(second.head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(second.findings()).extracting(Finding::rule).containsExactly(Finding.Rule.ORDER_NUMBER);
        assertThat(said()).containsExactly("new 11");
    }

    @Test
    void aNewOrderWithAHigherVersionIsAChangeAnywhere() {
        place(version(1));
        place(order(Kind.NEW, "12").version("2").build());

        assertThat(said()).containsExactly("new 11", "change 12");
    }

    @Test
    void versionsThatComeAtOnceEndInTheirOrder() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8, threads);
        Random chance = new Random(42);
        for (int round = 0; round < 5; round++) {
            newSupplier();
            List<Callable<OrderOutcome>> work = new ArrayList<>();
            for (int number = 1; number <= 8; number++) {
                IncomingOrder sent = version(number);
                work.add(() -> placeOrder.place(sent));
            }
            Collections.shuffle(work, chance);
            for (Future<OrderOutcome> done : pool.invokeAll(work)) {
                assertThat(done.get()).isInstanceOf(Accepted.class);
            }

            assertThat(said())
                    .containsExactly(
                            "new 11",
                            "change 12",
                            "change 13",
                            "change 14",
                            "change 15",
                            "change 16",
                            "change 17",
                            "change 18");
        }
        pool.shutdown();
    }

    private static List<List<Integer>> permutations(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : of) {
            List<Integer> rest = new ArrayList<>(of);
            rest.remove(first);
            for (List<Integer> tail : permutations(rest)) {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }
}
