package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.comptoir.gateway.delivery.AttemptView;
import org.comptoir.gateway.delivery.Decision;
import org.comptoir.gateway.delivery.DecisionOutcome;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryQuery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.ReplayDelivery;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.SweepRecords;
import org.comptoir.gateway.journal.retention.SweepReport;
import org.comptoir.gateway.platform.Database;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Claims, leases, fences and workers, each test with a target of its own that no other worker serves. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());
    private static final DeliverySettings BRISK = new DeliverySettings(
            Duration.ofSeconds(90),
            Duration.ofSeconds(10),
            4,
            8,
            Duration.ofMillis(50),
            Duration.ofMillis(5),
            Duration.ofMillis(200));

    @Inject
    Outbox outbox;

    @Inject
    OutboxLedger ledger;

    @Inject
    DeliverySearch search;

    @Inject
    DeliveryMeters meters;

    @Inject
    ThreadFactory threads;

    @Inject
    UserTransaction transaction;

    @Inject
    Database database;

    @Inject
    SweepRecords sweep;

    @Inject
    ReplayDelivery replay;

    @Inject
    Clock clock;

    private long supplier;
    private String target;

    @BeforeEach
    void newTarget() {
        supplier = NEXT.incrementAndGet();
        target = "target-" + supplier;
    }

    private void add(String subject, String name) throws Exception {
        transaction.begin();
        outbox.add(new OutboxEntry(
                supplier,
                target,
                subject + "-" + supplier,
                name + "-" + supplier,
                "text/plain",
                name,
                name.getBytes(StandardCharsets.UTF_8)));
        transaction.commit();
    }

    private List<Claimed> claim(String owner, int limit, int leaseSeconds) {
        return ledger.claim(new OutboxEntries.Claim(target, owner, limit, false, Duration.ofSeconds(leaseSeconds)));
    }

    private static List<String> names(List<Claimed> claimed) {
        return claimed.stream().map(one -> one.delivery().entry().fileName()).toList();
    }

    private static Ending delivered() {
        return new Ending(
                DeliveryState.DELIVERED, Ending.DELIVERED, "ok", Duration.ZERO, 0, false, Duration.ofMillis(1));
    }

    private boolean finish(Claimed held, String node, Ending ending) {
        return ledger.finish(List.of(new EndedAttempts.Ended(held, ending)), node)
                .isEmpty();
    }

    private DeliveryView view(String name) {
        return search.list(DeliveryQuery.newest(supplier, 200)).deliveries().stream()
                .filter(delivery -> delivery.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void needsATransactionToJoin() {
        assertThatThrownBy(() ->
                        outbox.add(new OutboxEntry(supplier, target, "order:1", "key", "text/plain", "a", new byte[0])))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void handsAnEntryToOneWorkerOnlyAndCountsTheAttemptFirst() throws Exception {
        add("order:1", "a");

        List<Claimed> first = claim("n1/1", 10, 90);
        List<Claimed> second = claim("n2/1", 10, 90);

        assertThat(names(first)).containsExactly("a");
        assertThat(first.get(0).delivery().attempt()).isEqualTo(1);
        assertThat(second).isEmpty();
        assertThat(view("a").attempts()).isEqualTo(1);
    }

    @Test
    void keepsTheOrderOfOneSubjectAndHurriesOthers() throws Exception {
        add("order:1", "new");
        add("order:1", "change");
        add("order:2", "other");

        List<Claimed> first = claim("n1/1", 10, 90);
        assertThat(names(first)).containsExactly("new", "other");
        assertThat(claim("n1/2", 10, 90)).isEmpty();
        finish(first.get(0), "n1", delivered());

        assertThat(names(claim("n1/3", 10, 90))).containsExactly("change");
    }

    @Test
    void blocksTheSubjectOfADeadLetterAndNoOther() throws Exception {
        add("order:1", "new");
        add("order:1", "change");
        Claimed held = claim("n1/1", 10, 90).get(0);

        finish(
                held,
                "n1",
                new Ending(DeliveryState.DEAD, Ending.REFUSED, "no", Duration.ZERO, 0, false, Duration.ofMillis(1)));

        assertThat(claim("n1/2", 10, 90)).isEmpty();
        assertThat(view("new").state()).isEqualTo(DeliveryState.DEAD);
    }

    @Test
    void dropsTheResultOfAWorkerThatWasAsleepTooLong() throws Exception {
        add("order:1", "a");
        Claimed late = claim("n1/1", 1, 1).get(0);
        reapUntilFree();
        Claimed current = claimSuspect("n2/1");

        assertThat(finish(late, "n1", delivered())).isFalse();
        assertThat(view("a").state()).isEqualTo(DeliveryState.WAITING);
        assertThat(finish(current, "n2", delivered())).isTrue();
        assertThat(search.attempts(supplier, view("a").id()))
                .extracting(AttemptView::attempt, AttemptView::node, AttemptView::outcome)
                .containsExactly(tuple(1, "n1", "lease-expired"), tuple(2, "n2", "delivered"));
    }

    @Test
    void endsAGroupAndDropsOnlyWhatWasLateInIt() throws Exception {
        add("order:1", "late");
        add("order:2", "fine");
        add("order:3", "again");
        List<Claimed> held = claim("n1/1", 10, 90);
        database.update(
                "update outbox set lease_owner = 'n2/1' where id = ?",
                held.get(0).id());
        Ending again = new Ending(
                DeliveryState.WAITING, Ending.TRY_AGAIN, "busy", Duration.ofHours(1), 0, false, Duration.ofMillis(1));

        Set<EndedAttempts.Ended> late = ledger.finish(
                List.of(
                        new EndedAttempts.Ended(held.get(0), delivered()),
                        new EndedAttempts.Ended(held.get(1), delivered()),
                        new EndedAttempts.Ended(held.get(2), again)),
                "n1");

        assertThat(late)
                .extracting(ended -> ended.held().id())
                .containsExactly(held.get(0).id());
        assertThat(view("late").state()).isEqualTo(DeliveryState.WAITING);
        assertThat(search.attempts(supplier, view("late").id())).isEmpty();
        assertThat(view("fine").state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(view("again").state()).isEqualTo(DeliveryState.WAITING);
        assertThat(search.attempts(supplier, view("again").id()))
                .extracting(AttemptView::outcome)
                .containsExactly("try-again");
        assertThat(claim("n1/2", 10, 90)).as("none is due").isEmpty();
    }

    @Test
    void buriesWhatOutlivedThreeLeases() throws Exception {
        add("order:1", "poison");
        claim("n1/1", 1, 1);
        reapUntilFree();
        claimSuspect("n1/2", 1);
        reapUntilFree();
        claimSuspect("n1/3", 1);
        Awaitility.await().until(() -> {
            ledger.reap();
            return view("poison").state() == DeliveryState.DEAD;
        });

        assertThat(view("poison").note())
                .isEqualTo("n1 did not come back from attempt 3; whether the target has it is not known."
                        + " This was the third time: look before it is sent again");
        assertThat(database.query(
                        "select action from audit_event where supplier_id = ?", row -> row.text("action"), supplier))
                .containsExactly("delivery.dead");
    }

    @Test
    void doesNotCountAnAttemptThatWasGivenBack() throws Exception {
        add("order:1", "a");
        ledger.release(claim("n1/1", 1, 90).get(0));

        assertThat(claim("n1/2", 1, 90).get(0).delivery().attempt()).isEqualTo(1);
    }

    @Test
    void deliversEverythingOnceWithTwoWorkers() throws Exception {
        int entries = 60;
        for (int i = 0; i < entries; i++) {
            add("order:" + i, "e" + i);
        }
        Map<String, AtomicInteger> arrived = new ConcurrentHashMap<>();
        Function<Delivery, DeliveryResult> handler = delivery -> {
            arrived.computeIfAbsent(delivery.entry().fileName(), name -> new AtomicInteger())
                    .incrementAndGet();
            return new DeliveryResult.Delivered("ok");
        };
        DeliveryWorker one = worker("n1", handler);
        DeliveryWorker two = worker("n2", handler);

        one.start();
        two.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> search.count(supplier, DeliveryState.DELIVERED) == entries);
        one.stop(Duration.ofSeconds(5));
        two.stop(Duration.ofSeconds(5));

        assertThat(arrived).hasSize(entries);
        assertThat(arrived.values()).allMatch(times -> times.get() == 1);
    }

    @Test
    void triesAgainAfterAPauseAndSendsTheSameBytesUnderTheSameKey() throws Exception {
        add("order:1", "a");
        Set<String> sent = ConcurrentHashMap.newKeySet();
        AtomicInteger attempts = new AtomicInteger();
        DeliveryWorker worker = worker("n1", delivery -> {
            sent.add(delivery.entry().idempotencyKey()
                    + new String(delivery.entry().payload(), StandardCharsets.UTF_8));
            return attempts.incrementAndGet() < 2
                    ? new DeliveryResult.TryAgain("busy", Optional.empty())
                    : new DeliveryResult.Delivered("ok");
        });

        worker.start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> view("a").state() == DeliveryState.DELIVERED);
        worker.stop(Duration.ofSeconds(5));

        assertThat(sent).hasSize(1);
        assertThat(search.attempts(supplier, view("a").id()))
                .extracting(AttemptView::outcome)
                .containsExactly("try-again", "delivered");
    }

    @Test
    void buriesWhatBreaksItsHandlerThreeTimesWithoutHoldingUpOthers() throws Exception {
        add("order:1", "broken");
        add("order:2", "fine");
        DeliveryWorker worker = worker("n1", delivery -> {
            if (delivery.entry().fileName().equals("broken")) {
                throw new IllegalStateException("can not be converted");
            }
            return new DeliveryResult.Delivered("ok");
        });

        worker.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> view("fine").state() == DeliveryState.DELIVERED);
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> {
            database.update(
                    "update outbox set due = current_timestamp where supplier_id = ? and state = 'WAITING'", supplier);
            return view("broken").state() == DeliveryState.DEAD;
        });
        worker.stop(Duration.ofSeconds(5));

        assertThat(view("broken").attempts()).isEqualTo(3);
    }

    @Test
    void hasADeadLetterWithItsAuditEventOrNotAtAll() throws Exception {
        add("order:1", "a");
        AtomicInteger attempts = new AtomicInteger();
        DeliveryWorker worker = worker("n1", BRISK, delivery -> {
            attempts.incrementAndGet();
            return new DeliveryResult.Refused("no");
        });
        String constraint = "no_audit_of_" + supplier;
        database.update(
                "alter table audit_event add constraint %s check (supplier_id <> %d)".formatted(constraint, supplier));
        try {
            worker.start();
            Awaitility.await().until(() -> attempts.get() == 1);
            Awaitility.await()
                    .during(Duration.ofSeconds(1))
                    .until(() -> view("a").state() == DeliveryState.WAITING
                            && search.attempts(supplier, view("a").id()).isEmpty());
        } finally {
            database.update("alter table audit_event drop constraint " + constraint);
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> view("a").state() == DeliveryState.DEAD);
        worker.stop(Duration.ofSeconds(5));

        assertThat(search.attempts(supplier, view("a").id()))
                .extracting(AttemptView::outcome)
                .containsExactly("refused");
        assertThat(attempts).hasValue(1);
        assertThat(database.query(
                        "select action from audit_event where supplier_id = ?", row -> row.text("action"), supplier))
                .containsExactly("delivery.dead");
    }

    /** The worker that began at boot: there the server's own threads would commit each statement by itself, dead and nobody told. */
    @Test
    void hasADeadLetterOfTheRunningGatewayWithItsAuditEventOrNotAtAll() throws Exception {
        String constraint = "no_word_of_" + supplier;
        database.update(
                "alter table audit_event add constraint %s check (supplier_id <> %d)".formatted(constraint, supplier));
        try {
            transaction.begin();
            outbox.add(new OutboxEntry(
                    supplier,
                    "core-system",
                    "order:" + supplier,
                    "key-" + supplier,
                    "text/x-comptoir-unsayable",
                    "u",
                    "can not be said".getBytes(StandardCharsets.UTF_8)));
            transaction.commit();
            Awaitility.await().until(() -> view("u").attempts() == 1);
            Awaitility.await()
                    .during(Duration.ofSeconds(2))
                    .until(() -> view("u").state() == DeliveryState.WAITING
                            && search.attempts(supplier, view("u").id()).isEmpty());
        } finally {
            database.update("alter table audit_event drop constraint " + constraint);
        }
        database.update("update outbox set lease_until = current_timestamp where supplier_id = ?", supplier);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> view("u").state() == DeliveryState.DEAD);
        assertThat(database.query(
                        "select action from audit_event where supplier_id = ?", row -> row.text("action"), supplier))
                .containsExactly("delivery.dead");
    }

    @Test
    void givesBackWhatItHasNotBegunWhenStopped() throws Exception {
        for (int i = 0; i < 8; i++) {
            add("order:" + i, "e" + i);
        }
        CountDownLatch begun = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        DeliveryWorker worker = worker("n1", delivery -> {
            begun.countDown();
            await(goOn);
            return new DeliveryResult.Delivered("ok");
        });

        worker.start();
        begun.await();
        Thread stopping = threads.newThread(() -> worker.stop(Duration.ofSeconds(10)));
        stopping.start();
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        goOn.countDown();
        stopping.join();

        assertThat(search.count(supplier, DeliveryState.DELIVERED)).isEqualTo(4);
        assertThat(names(claim("n2/1", 10, 90))).hasSize(4);
    }

    private void reapUntilFree() {
        Set<Long> held = new HashSet<>();
        Awaitility.await().until(() -> {
            ledger.reap();
            held.clear();
            held.addAll(database.query(
                    "select id from outbox where supplier_id = ? and lease_owner is not null",
                    row -> row.number("id"),
                    supplier));
            return held.isEmpty();
        });
    }

    private Claimed claimSuspect(String owner) {
        return claimSuspect(owner, 90);
    }

    private Claimed claimSuspect(String owner, int leaseSeconds) {
        List<Claimed> claimed = new ArrayList<>(
                ledger.claim(new OutboxEntries.Claim(target, owner, 1, true, Duration.ofSeconds(leaseSeconds))));
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private DeliveryWorker worker(String node, Function<Delivery, DeliveryResult> delivers) {
        return worker(node, BRISK, delivers);
    }

    private DeliveryWorker worker(String node, DeliverySettings settings, Function<Delivery, DeliveryResult> delivers) {
        DeliveryHandler handler = new DeliveryHandler() {
            @Override
            public String target() {
                return target;
            }

            @Override
            public DeliveryResult deliver(Delivery delivery) {
                return delivers.apply(delivery);
            }
        };
        DeliveryAttempts attempts =
                new DeliveryAttempts(ledger, List.of(handler), meters, node, new RetryPauses(new SplittableRandom(1)));
        return new DeliveryWorker(ledger, attempts, meters, threads, node + "/test", settings);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void emptiesWhatArrivedLongAgoAndNothingElse() throws Exception {
        add("order:1", "arrived");
        add("order:2", "waiting");
        add("order:3", "dead");
        List<Claimed> held = claim("n1/1", 10, 90);
        Instant old = clock.instant().minus(Duration.ofDays(400));
        finish(held.get(0), "n1", delivered());
        finish(
                held.get(2),
                "n1",
                new Ending(DeliveryState.DEAD, Ending.REFUSED, "no", Duration.ZERO, 0, false, Duration.ofMillis(1)));
        add("order:4", "late");
        database.update("update outbox set created_at = ? where supplier_id = ?", old, supplier);
        database.update(
                "update outbox set finished_at = ? where supplier_id = ? and finished_at is not null", old, supplier);
        finish(claim("n1/2", 10, 90).get(0), "n1", delivered());

        SweepReport report = sweep.sweep(supplier, "system");
        SweepReport again = sweep.sweep(supplier, "system");

        assertThat(report.removed()).containsEntry(RecordClass.DELIVERIES, 1L);
        assertThat(report.left()).containsEntry(RecordClass.DELIVERIES, 3L);
        assertThat(again.removed()).containsEntry(RecordClass.DELIVERIES, 0L);
        assertThat(search.payload(supplier, view("arrived").id())).isEmpty();
        assertThat(view("arrived").removedAt()).isPresent();
        for (String whole : List.of("waiting", "dead", "late")) {
            assertThat(search.payload(supplier, view(whole).id())).as(whole).isPresent();
        }
        Decision decision = new Decision(supplier, "user:ada", "lost there");
        assertThat(replay.replay(view("arrived").id(), true, decision)).isEqualTo(DecisionOutcome.REMOVED);
        assertThat(view("arrived").state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(replay.replay(view("late").id(), true, decision)).isEqualTo(DecisionOutcome.DONE);
    }
}
