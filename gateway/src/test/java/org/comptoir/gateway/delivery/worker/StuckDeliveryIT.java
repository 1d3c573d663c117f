package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.comptoir.gateway.delivery.AttemptView;
import org.comptoir.gateway.delivery.Decision;
import org.comptoir.gateway.delivery.DecisionOutcome;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryQuery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.ReplayDelivery;
import org.comptoir.gateway.delivery.SettleDelivery;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.platform.Database;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not known, what is slow, what is dead, and what people do about it. */
@ExtendWith(ArquillianExtension.class)
class StuckDeliveryIT {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());
    private static final Duration LONG = Duration.ofSeconds(25);
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
    ReplayDelivery replay;

    @Inject
    SettleDelivery settle;

    @Inject
    DeliveryMeters meters;

    @Inject
    ThreadFactory threads;

    @Inject
    UserTransaction transaction;

    @Inject
    Database database;

    private final ConcurrentLinkedQueue<String> sent = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Function<Delivery, DeliveryResult>> delivers = new AtomicReference<>();
    private final AtomicReference<Trace> tells = new AtomicReference<>(new Trace.SendAgain());
    private final AtomicReference<Function<OutboxEntry, Writing>> writes = new AtomicReference<>(Writing.Written::new);
    private long supplier;
    private String target;
    private CutOffLedger line;
    private DeliveryAttempts attempts;
    private DeliveryWorker worker;

    @BeforeEach
    void newTarget() {
        supplier = NEXT.incrementAndGet();
        target = "target-" + supplier;
        delivers.set(delivery -> new DeliveryResult.Delivered("ok"));
        AHandler handler = new AHandler(
                Set.of(target, target + "-b"),
                delivery -> {
                    sent.add(delivery.entry().idempotencyKey() + "/"
                            + new String(delivery.entry().payload(), StandardCharsets.UTF_8));
                    return delivers.get().apply(delivery);
                },
                delivery -> tells.get(),
                draft -> writes.get().apply(draft));
        line = new CutOffLedger(ledger);
        attempts = new DeliveryAttempts(line, List.of(handler), meters, "n1", new RetryPauses(new SplittableRandom(1)));
        worker = worker(BRISK);
    }

    private DeliveryWorker worker(DeliverySettings settings) {
        return new DeliveryWorker(line, attempts, meters, threads, "n1/test", settings);
    }

    @AfterEach
    void stop() {
        worker.stop(Duration.ofSeconds(5));
    }

    private void add(String to, String subject, String name) throws Exception {
        add(to, subject, name, "text/plain");
    }

    private void add(String to, String subject, String name, String contentType) throws Exception {
        transaction.begin();
        outbox.add(new OutboxEntry(
                supplier,
                to,
                subject + "-" + supplier,
                name + "-" + supplier,
                contentType,
                name,
                name.getBytes(StandardCharsets.UTF_8)));
        transaction.commit();
    }

    private DeliveryView view(String name) {
        return search.list(DeliveryQuery.newest(supplier, 200)).deliveries().stream()
                .filter(delivery -> delivery.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void await(String name, DeliveryState state) {
        Awaitility.await("%s is %s".formatted(name, state)).atMost(LONG).until(() -> {
            database.update(
                    "update outbox set due = current_timestamp where supplier_id = ? and state = 'WAITING'", supplier);
            return view(name).state() == state;
        });
    }

    private List<String> outcomes(String name) {
        return search.attempts(supplier, view(name).id()).stream()
                .map(AttemptView::outcome)
                .toList();
    }

    private List<String> audited() {
        return database.query(
                "select action from audit_event where supplier_id = ? order by id",
                row -> row.text("action"),
                supplier);
    }

    private Decision decision() {
        return new Decision(supplier, "user:eve", "looked there");
    }

    private Writing written(OutboxEntry draft) {
        sent.add("written");
        return new Writing.Written(new OutboxEntry(
                draft.supplierId(),
                draft.target(),
                draft.subject(),
                draft.idempotencyKey(),
                "text/plain",
                draft.fileName(),
                ("document " + sent.size()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDocumentIsWrittenOnceAndEveryAttemptSendsTheSame() throws Exception {
        add(target, "order:1", "a", AHandler.DRAFT);
        writes.set(this::written);
        delivers.set(delivery -> delivery.attempt() < 3
                ? new DeliveryResult.TryAgain("busy", Optional.empty())
                : new DeliveryResult.Delivered("ok"));

        worker.start();
        await("a", DeliveryState.DELIVERED);

        String same = "a-" + supplier + "/document 1";
        assertThat(sent).containsExactly("written", same, same, same);
    }

    @Test
    void aDocumentThatBreaksItsFormatDiesAloneWithTheReasonAndNothingIsSent() throws Exception {
        add(target, "order:1", "poison", AHandler.DRAFT);
        add(target, "order:1", "poison-changed", AHandler.DRAFT);
        add(target, "order:2", "beside", AHandler.DRAFT);
        writes.set(draft -> {
            if (draft.fileName().startsWith("poison")) {
                throw new StackOverflowError("too deep");
            }
            return written(draft);
        });
        tells.set(new Trace.Untold("can not be asked"));

        worker.start();
        await("poison", DeliveryState.DEAD);
        await("beside", DeliveryState.DELIVERED);

        assertThat(outcomes("poison")).containsExactly("broken", "broken", "broken");
        assertThat(view("poison").note()).contains("breaks the format").contains("too deep");
        assertThat(view("poison-changed").state()).isEqualTo(DeliveryState.WAITING);
        assertThat(sent).noneMatch(each -> each.startsWith("poison"));

        writes.set(this::written);
        assertThat(replay.replay(view("poison").id(), false, decision())).isEqualTo(DecisionOutcome.DONE);
        await("poison-changed", DeliveryState.DELIVERED);
    }

    @Test
    void whoWroteADocumentAndDiedSentNothingSoTheTargetIsNotAsked() throws Exception {
        add(target, "order:1", "a", AHandler.DRAFT);
        database.update("update outbox set attempt = 1, faults = 1, doubt = true where supplier_id = ?", supplier);
        writes.set(this::written);
        tells.set(new Trace.Untold("can not be asked"));

        worker.start();
        await("a", DeliveryState.DELIVERED);
    }

    private static DeliveryResult unknown() {
        return new DeliveryResult.Unknown("no answer", Optional.empty());
    }

    @Test
    void asksATargetWhetherItHasWhatWasSentAndDoesNotSendItAgain() throws Exception {
        add(target, "order:1", "a");
        delivers.set(delivery -> unknown());
        tells.set(new Trace.Arrived("it has it"));

        worker.start();
        await("a", DeliveryState.DELIVERED);

        assertThat(sent).hasSize(1);
        assertThat(outcomes("a")).containsExactly("unknown", "found");
    }

    @Test
    void asksAgainLaterWhereTheTargetDoesNotTell() throws Exception {
        add(target, "order:1", "a");
        delivers.set(delivery -> unknown());
        tells.set(new Trace.AskLater("busy", Optional.empty()));
        worker.start();
        Awaitility.await().atMost(LONG).until(() -> {
            database.update("update outbox set due = current_timestamp where supplier_id = ?", supplier);
            return outcomes("a").size() >= 2;
        });
        delivers.set(delivery -> new DeliveryResult.Delivered("ok"));
        tells.set(new Trace.SendAgain());
        await("a", DeliveryState.DELIVERED);

        assertThat(sent).hasSize(2).allMatch(each -> each.equals("a-" + supplier + "/a"));
        assertThat(outcomes("a")).startsWith("unknown", "asked").endsWith("delivered");
    }

    @Test
    void asksAPersonWhereNobodyElseKnowsAndSendsNothingMeanwhile() throws Exception {
        add(target, "order:1", "a");
        add(target, "order:1", "a-changed");
        delivers.set(delivery -> unknown());
        tells.set(new Trace.Untold("look there"));
        worker.start();
        await("a", DeliveryState.VERIFY);

        assertThat(outcomes("a")).containsExactly("unknown", "verify");
        assertThat(sent).hasSize(1);
        assertThat(audited()).containsExactly("delivery.verify");
        delivers.set(delivery -> new DeliveryResult.Delivered("ok"));
        assertThat(settle.settle(view("a").id(), decision())).isEqualTo(DecisionOutcome.DONE);
        await("a-changed", DeliveryState.DELIVERED);

        assertThat(view("a").state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(view("a").note()).isEqualTo("has arrived, says user:eve: looked there");
        assertThat(sent).hasSize(2);
        assertThat(audited()).containsExactly("delivery.verify", "delivery.settled");
    }

    @Test
    void sendsAgainUnderTheSameKeyWhatAPersonHasNotFound() throws Exception {
        add(target, "order:1", "a");
        delivers.set(delivery -> unknown());
        tells.set(new Trace.Untold("look there"));
        worker.start();
        await("a", DeliveryState.VERIFY);
        delivers.set(delivery -> new DeliveryResult.Delivered("ok"));

        assertThat(replay.replay(view("a").id(), false, decision())).isEqualTo(DecisionOutcome.DONE);
        await("a", DeliveryState.DELIVERED);

        assertThat(sent).hasSize(2).allMatch(each -> each.equals("a-" + supplier + "/a"));
        assertThat(outcomes("a")).containsExactly("unknown", "verify", "delivered");
    }

    @Test
    void asksFirstWhereAWorkerDiedAndNobodyKnowsWhatItDid() throws Exception {
        add(target, "order:1", "a");
        ledger.claim(new OutboxEntries.Claim(target, "dead/1", 1, false, Duration.ofSeconds(1)));
        tells.set(new Trace.Untold("look there"));
        Awaitility.await().until(() -> ledger.reap() > 0 || view("a").note().contains("did not come back"));

        worker.start();
        await("a", DeliveryState.VERIFY);

        assertThat(sent).isEmpty();
        assertThat(outcomes("a")).containsExactly("lease-expired", "verify");
    }

    @Test
    void holdsNoLostClaimAndNoLostEndAgainstEntriesThatDidNothingWrong() throws Exception {
        add(target, "order:1", "a");
        add(target, "order:2", "b");
        line.claimsUnheard.set(3);
        line.endsUndone.set(2);
        line.endsUnheard.set(1);

        worker.start();
        await("a", DeliveryState.DELIVERED);
        await("b", DeliveryState.DELIVERED);

        assertThat(outcomes("a")).containsExactly("delivered");
        assertThat(outcomes("b")).containsExactly("delivered");
        assertThat(sent).containsExactlyInAnyOrder("a-" + supplier + "/a", "b-" + supplier + "/b");
        assertThat(database.query(
                        "select attempt, faults from outbox where supplier_id = ?",
                        row -> row.integer("attempt") + "/" + row.integer("faults"),
                        supplier))
                .containsExactly("1/0", "1/0");
    }

    @Test
    void takesAnOutageOfTheDatabaseForNoFaultOfADocumentOrItsDelivery() throws Exception {
        add(target, "order:1", "a", AHandler.DRAFT);
        AtomicInteger writings = new AtomicInteger();
        writes.set(draft -> {
            if (writings.incrementAndGet() <= 4) {
                throw new IllegalStateException(new SQLException("connection reset", "08006"));
            }
            return written(draft);
        });
        AtomicInteger sendings = new AtomicInteger();
        delivers.set(delivery -> {
            if (sendings.incrementAndGet() <= 4) {
                throw new IllegalStateException(new SQLException("no connection can be had"));
            }
            return new DeliveryResult.Delivered("ok");
        });

        worker.start();
        await("a", DeliveryState.DELIVERED);

        assertThat(outcomes("a"))
                .containsExactly(
                        "unwritten",
                        "unwritten",
                        "unwritten",
                        "unwritten",
                        "broken",
                        "broken",
                        "broken",
                        "broken",
                        "delivered");
    }

    @Test
    void sendsEntriesThatOnceLostTheirWorkerOneAfterAnotherWithoutAPause() throws Exception {
        for (int i = 0; i < 40; i++) {
            add(target, "order:" + i, "suspect" + i);
        }
        database.update("update outbox set faults = 1 where supplier_id = ?", supplier);

        worker = worker(new DeliverySettings(
                BRISK.lease(), BRISK.startWithin(), 4, 8, Duration.ofMinutes(1), BRISK.settle(), BRISK.reapEvery()));
        worker.start();
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(search.count(supplier, DeliveryState.DELIVERED))
                        .isEqualTo(40));

        assertThat(sent).hasSize(40);
    }

    @Test
    void hasDeadLettersSentAgainAndCountsTheirAttemptsFromOne() throws Exception {
        add(target, "order:1", "a");
        add(target, "order:2", "b");
        delivers.set(delivery -> new DeliveryResult.Refused("no"));
        worker.start();
        await("a", DeliveryState.DEAD);
        await("b", DeliveryState.DEAD);
        database.update("update outbox set attempt = 26 where supplier_id = ?", supplier);
        delivers.set(delivery -> new DeliveryResult.TryAgain("busy", Optional.empty()));

        assertThat(replay.replayDead(Optional.of("another"), decision())).isZero();
        assertThat(replay.replayDead(Optional.of(target), decision())).isEqualTo(2);
        Awaitility.await().atMost(LONG).until(() -> outcomes("a").contains("try-again"));
        delivers.set(delivery -> new DeliveryResult.Delivered("ok"));
        await("a", DeliveryState.DELIVERED);
        await("b", DeliveryState.DELIVERED);

        assertThat(sent).allMatch(each -> each.matches("[ab]-" + supplier + "/[ab]"));
        assertThat(audited())
                .containsExactlyInAnyOrder("delivery.dead", "delivery.dead", "delivery.replayed", "delivery.replayed");
    }

    @Test
    void takesNoDecisionOnWhatIsUnderWayDeliveredOrAnothersOwn() throws Exception {
        add(target, "order:1", "a");
        CountDownLatch goOn = new CountDownLatch(1);
        delivers.set(delivery -> {
            await(goOn);
            return new DeliveryResult.Delivered("ok");
        });
        worker.start();
        Awaitility.await().atMost(LONG).until(() -> !sent.isEmpty());
        long id = view("a").id();

        assertThat(replay.replay(id, false, decision())).isEqualTo(DecisionOutcome.UNDER_WAY);
        assertThat(settle.settle(id, decision())).isEqualTo(DecisionOutcome.UNDER_WAY);
        goOn.countDown();
        await("a", DeliveryState.DELIVERED);

        assertThat(replay.replay(id, false, decision())).isEqualTo(DecisionOutcome.DELIVERED);
        assertThat(replay.replay(id, false, new Decision(supplier + 1_000_000, "user:eve", "not mine")))
                .isEqualTo(DecisionOutcome.UNKNOWN);
        tells.set(new Trace.Arrived("it has it"));
        assertThat(replay.replay(id, true, decision())).isEqualTo(DecisionOutcome.DONE);
        await("a", DeliveryState.DELIVERED);
        assertThat(sent).as("asked first").hasSize(1);
    }

    @Test
    void letsNoSlowTargetKeepAnotherWaiting() throws Exception {
        for (int i = 0; i < 12; i++) {
            add(target, "order:" + i, "slow" + i);
        }
        CountDownLatch goOn = new CountDownLatch(1);
        delivers.set(delivery -> {
            if (delivery.entry().target().equals(target)) {
                await(goOn);
            }
            return new DeliveryResult.Delivered("ok");
        });
        worker.start();
        Awaitility.await().atMost(LONG).until(() -> sent.size() >= BRISK.lanes());

        add(target + "-b", "order:b", "quick");
        await("quick", DeliveryState.DELIVERED);

        assertThat(search.count(supplier, DeliveryState.DELIVERED)).isEqualTo(1);
        goOn.countDown();
        await("slow11", DeliveryState.DELIVERED);
    }

    @Test
    void buriesWhatIsTooDeepForItsHandlerAndGoesOnWithTheOthers() throws Exception {
        add(target, "order:1", "deep");
        delivers.set(delivery -> {
            if (delivery.entry().fileName().equals("deep")) {
                throw new StackOverflowError("too deep");
            }
            return new DeliveryResult.Delivered("ok");
        });
        worker.start();
        await("deep", DeliveryState.DEAD);

        for (int i = 0; i < 20; i++) {
            add(target, "order:2" + i, "fine" + i);
        }
        await("fine19", DeliveryState.DELIVERED);

        assertThat(outcomes("deep")).containsExactly("broken", "broken", "broken");
    }

    @Test
    void tellsOnceOfWhatTakesAQuarterOfAnHour() throws Exception {
        add("nobody-" + supplier, "order:1", "a");
        add("nobody-" + supplier, "order:2", "fresh");
        database.update(
                "update outbox set created_at = created_at - interval '16' minute where supplier_id = ? and file_name = 'a'",
                supplier);

        Awaitility.await().atMost(LONG).until(() -> {
            ledger.tellLate();
            return !audited().isEmpty();
        });
        ledger.tellLate();

        assertThat(audited()).containsExactly("delivery.late");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
