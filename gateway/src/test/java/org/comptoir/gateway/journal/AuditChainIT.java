package org.comptoir.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.comptoir.gateway.journal.trail.CheckTrail;
import org.comptoir.gateway.journal.trail.DailyTrailCheck;
import org.comptoir.gateway.journal.trail.TrailPage;
import org.comptoir.gateway.journal.trail.TrailQuery;
import org.comptoir.gateway.journal.trail.TrailRow;
import org.comptoir.gateway.journal.trail.TrailSearch;
import org.comptoir.gateway.platform.Database;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditChainIT {

    private static final AtomicLong NEXT_SUPPLIER = new AtomicLong(System.nanoTime());
    private static final int ROWS = 5;

    @Inject
    AuditTrail trail;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerifier verifier;

    @Inject
    TrailSearch search;

    @Inject
    CheckTrail check;

    @Inject
    DailyTrailCheck daily;

    @Inject
    Clock clock;

    @Inject
    Database database;

    @Inject
    ChainHolder holder;

    @Inject
    ThreadFactory threads;

    @Inject
    ShortenAudit shorten;

    @Inject
    BlankAudit blank;

    @Inject
    UserTransaction transaction;

    private long supplier;

    @BeforeEach
    void fiveSealedEvents() {
        supplier = NEXT_SUPPLIER.incrementAndGet();
        for (int i = 1; i <= ROWS; i++) {
            trail.append(new AuditEvent(supplier, "system", "thing.happened", "thing:" + i, "nothing special"));
        }
        sealer.sealAll();
    }

    private long idAt(long place) {
        return database.one(
                        "select id from audit_event where supplier_id = ? and chain_no = ?",
                        row -> row.number("id"),
                        supplier,
                        place)
                .orElseThrow();
    }

    @Test
    void sealsEveryRowOnceAndInOrder() {
        sealer.sealAll();

        assertThat(database.query(
                        "select subject from audit_event where supplier_id = ? order by chain_no",
                        row -> row.text("subject"),
                        supplier))
                .containsExactly("thing:1", "thing:2", "thing:3", "thing:4", "thing:5");
        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class,
                        intact -> assertThat(intact.length()).isEqualTo(ROWS));
    }

    @Test
    void findsSealedEventsPageByPageAndByWhoWhatAndWhen() {
        trail.append(new AuditEvent(supplier, "user:ada", "thing.changed", "thing:2", "was a, is b"));
        trail.append(new AuditEvent(supplier, "user:ada", "other.changed", "thing:3", "was a, is b"));
        sealer.sealAll();
        TrailQuery all = TrailQuery.all(supplier);
        Instant now = clock.instant();

        TrailPage first = search.list(all, OptionalLong.empty(), 4);
        TrailPage second = search.list(all, first.next(), 4);

        assertThat(places(first)).containsExactly(7L, 6L, 5L, 4L);
        assertThat(places(second)).containsExactly(3L, 2L, 1L);
        assertThat(second.next()).isEmpty();
        assertThat(found("user:ada", null, null)).containsExactly(7L, 6L);
        assertThat(found(null, "thing.changed", null)).containsExactly(6L);
        assertThat(found(null, "thing", null)).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(found("user:ada", "thing", "thing:2")).containsExactly(6L);
        assertThat(found(null, null, "thing:2")).containsExactly(6L, 2L);
        assertThat(search.list(between(now.minusSeconds(600), now.plusSeconds(600)), OptionalLong.empty(), 9)
                        .rows())
                .hasSize(7);
        assertThat(search.list(between(now.plusSeconds(600), now.plusSeconds(900)), OptionalLong.empty(), 9)
                        .rows())
                .isEmpty();
        assertThat(search.after(all, 5, 10)).extracting(TrailRow::place).containsExactly(6L, 7L);
        assertThat(search.begin(supplier)).isPresent();
    }

    @Test
    void aChainIsCheckedByItselfADayAfterItWasLast() {
        assertThat(daily.checkDue()).doesNotContain(supplier);
        check.check(supplier, "user:ada");
        assertThat(daily.checkDue()).doesNotContain(supplier);
        database.update(
                "update audit_check set checked_at = ? where supplier_id = ?",
                clock.instant().minusSeconds(86_500),
                supplier);
        database.update("update audit_event set detail = 'another' where id = ?", idAt(3));

        assertThat(daily.checkDue()).contains(supplier);

        assertThat(check.last(supplier)).hasValueSatisfying(last -> {
            assertThat(last.isIntact()).isFalse();
            assertThat(last.by()).isEqualTo("system");
        });
        assertThat(daily.checkDue()).doesNotContain(supplier);
    }

    @Test
    void aChainWithoutItsBeginningIsCheckedAtOnce() {
        database.update("delete from audit_event where id = ?", idAt(1));

        assertThat(daily.checkDue()).contains(supplier);
        assertThat(check.last(supplier))
                .hasValueSatisfying(last -> assertThat(last.reason()).contains("row 1 of the chain is missing"));
    }

    @Test
    void keepsWhatACheckFound() {
        assertThat(check.last(supplier)).isEmpty();

        assertThat(check.check(supplier, "user:ada").isIntact()).isTrue();
        sealer.sealAll();
        database.update("update audit_event set detail = 'another' where id = ?", idAt(3));
        check.check(supplier, "user:ada");

        assertThat(check.last(supplier)).hasValueSatisfying(last -> {
            assertThat(last.isIntact()).isFalse();
            assertThat(last.length()).isEqualTo(2);
            assertThat(last.by()).isEqualTo("user:ada");
        });
    }

    @Test
    void aRowWhoseHashWasTakenIsNamedLikeAnyOtherThatWasChanged() {
        database.update("update audit_event set hash = null where id = ?", idAt(3));

        assertThat(check.check(supplier, "user:ada").reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("row 3"));
        assertThat(search.list(TrailQuery.all(supplier), OptionalLong.empty(), 9)
                        .rows())
                .hasSize(ROWS);
        assertThat(shorten.shorten(supplier, clock.instant().plusSeconds(60))).isEmpty();
    }

    @Test
    void aRowBehindTheEndOfTheChainIsNamedAndKeepsNoOtherSupplierFromItsSeals() {
        long other = NEXT_SUPPLIER.incrementAndGet();
        database.update(
                "insert into audit_event (supplier_id, at, actor, action, subject, detail, chain_no, hash)"
                        + " select supplier_id, at, actor, action, subject, detail, 6, hash from audit_event where id = ?",
                idAt(5));
        trail.append(new AuditEvent(supplier, "system", "thing.happened", "thing:6", "one more"));
        trail.append(new AuditEvent(other, "system", "thing.happened", "thing:1", "one more"));

        try {
            sealer.sealAll();

            assertThat(verifier.verify(other)).isInstanceOf(ChainCheck.Intact.class);
            assertThat(search.list(TrailQuery.all(other), OptionalLong.empty(), 9)
                            .rows())
                    .hasSize(1);
            assertThat(verifier.verify(supplier))
                    .isInstanceOfSatisfying(
                            ChainCheck.Broken.class,
                            broken -> assertThat(broken.reason())
                                    .contains("row 6")
                                    .contains("behind the end"));
        } finally {
            database.update(
                    "delete from audit_event where supplier_id = ? and chain_no = 6 and subject = 'thing:5'", supplier);
        }
    }

    @Test
    void aChainWhoseEndWasTakenIsCheckedAtItsTimeAndNamed() {
        check.check(supplier, "user:ada");
        sealer.sealAll();
        database.update(
                "update audit_check set checked_at = ? where supplier_id = ?",
                clock.instant().minusSeconds(86_500),
                supplier);
        database.update("delete from audit_chain where supplier_id = ?", supplier);

        assertThat(daily.checkDue()).contains(supplier);

        assertThat(check.last(supplier))
                .hasValueSatisfying(last -> assertThat(last.reason())
                        .hasValueSatisfying(
                                reason -> assertThat(reason).contains("row 1").contains("behind the end")));
        database.update("delete from audit_event where supplier_id = ?", supplier);
    }

    private List<Long> found(@Nullable String actor, @Nullable String action, @Nullable String subject) {
        return places(search.list(
                new TrailQuery(
                        supplier,
                        Optional.ofNullable(actor),
                        Optional.ofNullable(action),
                        Optional.ofNullable(subject),
                        Optional.empty(),
                        Optional.empty()),
                OptionalLong.empty(),
                9));
    }

    private TrailQuery between(Instant since, Instant until) {
        return new TrailQuery(
                supplier, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(since), Optional.of(until));
    }

    private static List<Long> places(TrailPage page) {
        return page.rows().stream().map(TrailRow::place).toList();
    }

    @Test
    void goesOnWhereTheChainEnds() {
        trail.append(new AuditEvent(supplier, "system", "thing.happened", "thing:6", "one more"));

        sealer.sealAll();

        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class,
                        intact -> assertThat(intact.length()).isEqualTo(ROWS + 1));
    }

    @Test
    void keepsTheEndOfAChainLockedUntilTheTransactionOfABackgroundThreadEnds() throws Exception {
        assertThat(freeWhileHeldIn(threads)).isEmpty();
        assertThat(freeEnd()).containsExactly(supplier);
    }

    /** By the sealer that began at boot: there the server's own threads would seal the rows and leave the chain's end behind. */
    @Test
    void sealsRowsTogetherWithTheEndOfTheirChainOrNotAtAll() {
        String constraint = "no_longer_chain_of_" + supplier;
        database.update("alter table audit_chain add constraint %s check (supplier_id <> %d or length <= %d)"
                .formatted(constraint, supplier, ROWS));
        try {
            trail.append(new AuditEvent(supplier, "system", "thing.happened", "thing:6", "one more"));
            Awaitility.await()
                    .during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(6))
                    .until(() -> sealedRows() == ROWS);
        } finally {
            database.update("alter table audit_chain drop constraint " + constraint);
        }

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> sealedRows() == ROWS + 1);
        assertThat(verifier.verify(supplier)).isInstanceOf(ChainCheck.Intact.class);
    }

    private long sealedRows() {
        return database.one(
                        "select count(*) as sealed from audit_event where supplier_id = ? and chain_no is not null",
                        row -> row.number("sealed"),
                        supplier)
                .orElseThrow();
    }

    private List<Long> freeWhileHeldIn(ThreadFactory factory) throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread sealing = factory.newThread(() -> holder.hold(supplier, () -> {
            locked.countDown();
            await(goOn);
        }));
        sealing.start();
        await(locked);
        List<Long> free = freeEnd();
        goOn.countDown();
        sealing.join();
        return free;
    }

    private List<Long> freeEnd() {
        return database.query(
                "select supplier_id from audit_chain where supplier_id = ? for update skip locked",
                row -> row.number("supplier_id"),
                supplier);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void findsTheRowThatWasChanged() {
        long id = idAt(3);
        database.update("update audit_event set detail = 'nothing at all' where id = ?", id);

        assertThat(verifier.verify(supplier))
                .isEqualTo(new ChainCheck.Broken(3, "row 3 (event %d) is not what was sealed".formatted(id)));
    }

    @Test
    void findsTheRowThatWasRemoved() {
        database.update("delete from audit_event where id = ?", idAt(2));

        assertThat(verifier.verify(supplier)).isEqualTo(new ChainCheck.Broken(2, "row 2 of the chain is missing"));
    }

    @Test
    void findsRowsCutOffAtTheEnd() {
        database.update("delete from audit_event where supplier_id = ? and chain_no > 3", supplier);

        assertThat(verifier.verify(supplier)).isEqualTo(new ChainCheck.Broken(4, "row 4 of the chain is missing"));
    }

    @Test
    void findsTwoRowsThatChangedPlaces() {
        Map<Long, Long> swapped = Map.of(idAt(2), 4L, idAt(4), 2L);
        database.update(
                "update audit_event set chain_no = -chain_no where supplier_id = ? and chain_no in (2, 4)", supplier);
        swapped.forEach((id, place) -> database.update("update audit_event set chain_no = ? where id = ?", place, id));

        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.place()).isEqualTo(2));
    }

    @Test
    void findsARowSlippedIn() {
        database.update(
                "update audit_event set chain_no = chain_no + 100 where supplier_id = ? and chain_no > 2", supplier);
        database.update(
                "update audit_event set chain_no = chain_no - 99 where supplier_id = ? and chain_no > 100", supplier);
        database.update("""
                insert into audit_event (supplier_id, at, actor, action, subject, detail, chain_no, hash)
                select supplier_id, at, actor, action, 'thing:x', detail, 3, hash from audit_event
                 where supplier_id = ? and chain_no = 2""", supplier);

        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.place()).isEqualTo(3));
    }

    @Test
    void keepsSuppliersApart() {
        long other = NEXT_SUPPLIER.incrementAndGet();
        database.update("update audit_event set detail = 'x' where supplier_id = ?", supplier);

        assertThat(List.of(verifier.verify(other)))
                .containsExactly(new ChainCheck.Intact(0, RecordedEvent.CHAIN_START));
    }

    @Test
    void aChainThatTheRetentionRuleShortenedCanStillBeCheckedAndSaysSoItself() {
        Instant cut = database.one("select at from audit_event where id = ?", row -> row.instant("at"), idAt(4))
                .orElseThrow();

        int removed = shorten.shorten(supplier, cut).orElseThrow();
        ChainCheck unsealed = verifier.verify(supplier);
        sealer.sealAll();

        assertThat(removed).isEqualTo(3);
        assertThat(unsealed).isInstanceOf(ChainCheck.Intact.class);
        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class,
                        intact -> assertThat(intact.length()).isEqualTo(ROWS + 1));
        assertThat(search.after(TrailQuery.all(supplier), 0, 10))
                .extracting(TrailRow::place)
                .containsExactly(4L, 5L, 6L);
        assertThat(search.begin(supplier)).contains(cut);
        assertThat(search.list(between(cut, cut.plusSeconds(600)), OptionalLong.empty(), 9)
                        .rows())
                .isNotEmpty();

        database.update("update audit_event set detail = 'another' where id = ?", idAt(5));
        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.place()).isEqualTo(5));
    }

    @Test
    void aBeginningThatSomebodyElseTookIsMissed() {
        database.update("delete from audit_event where supplier_id = ? and chain_no <= 2", supplier);
        database.update(
                "update audit_chain set removed = 2, removed_hash ="
                        + " (select hash from audit_event where supplier_id = ? and chain_no = 3) where supplier_id = ?",
                supplier,
                supplier);
        assertThat(verifier.verify(supplier)).isInstanceOf(ChainCheck.Broken.class);

        fiveSealedEvents();
        String second = database.one("select hash from audit_event where id = ?", row -> row.text("hash"), idAt(2))
                .orElseThrow();
        database.update("delete from audit_event where supplier_id = ? and chain_no <= 2", supplier);
        database.update("update audit_chain set removed = 2, removed_hash = ? where supplier_id = ?", second, supplier);

        assertThat(verifier.verify(supplier))
                .isEqualTo(new ChainCheck.Broken(
                        3, "events 1 to 2 are gone, and no event says that a retention rule took them"));
    }

    @Test
    void nothingIsTakenFromAChainThatIsNotWhatWasSealed() {
        database.update("update audit_event set detail = 'another' where id = ?", idAt(2));

        assertThat(shorten.shorten(supplier, clock.instant().plusSeconds(60))).isEmpty();
        assertThat(shorten.due(supplier, clock.instant().plusSeconds(60), 3)).isEqualTo(3);
        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.place()).isEqualTo(2));
    }

    /** Takes the third event's subject out of the chain; what else the test does joins the transaction. */
    private BlankAudit.Looked erase(String words, String why, Runnable more) throws Exception {
        transaction.begin();
        BlankAudit.Looked looked = blank.look(
                new BlankAudit.Part(supplier, 0, clock.instant().plusSeconds(60), 100),
                event -> true,
                text -> text.replace(words, "erased-person"),
                why);
        more.run();
        transaction.commit();
        return looked;
    }

    private String subjectAt(int place) {
        return database.one("select subject from audit_event where id = ?", row -> row.text("subject"), idAt(place))
                .orElseThrow();
    }

    @Test
    void aChainFromWhichAPersonWasErasedCanStillBeCheckedAndSaysSoItself() throws Exception {
        BlankAudit.Looked counted = erase("thing:3", "", () -> {});
        String meanwhile = subjectAt(3);
        BlankAudit.Looked erased = erase("thing:3", "erasure:7", () -> {});
        ChainCheck unsealed = verifier.verify(supplier);
        sealer.sealAll();

        assertThat(counted.found()).isEqualTo(1);
        assertThat(meanwhile).isEqualTo("thing:3");
        assertThat(erased.found()).isEqualTo(1);
        assertThat(subjectAt(3)).isEqualTo("erased-person");
        assertThat(unsealed).isInstanceOf(ChainCheck.Intact.class);
        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Intact.class,
                        intact -> assertThat(intact.length()).isEqualTo(ROWS + 1));
        assertThat(erase("thing:3", "erasure:7", () -> {}).found()).isZero();
        assertThat(shorten.shorten(supplier, clock.instant().plusSeconds(60))).hasValue(ROWS + 1);
        sealer.sealAll();
        assertThat(verifier.verify(supplier)).isInstanceOf(ChainCheck.Intact.class);
    }

    @Test
    void whatIsLeftOfAnEventIsSealedToo() throws Exception {
        erase("thing:3", "erasure:7", () -> {});
        sealer.sealAll();

        database.update("update audit_event set detail = 'nobody did anything' where id = ?", idAt(3));

        assertThat(verifier.verify(supplier))
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.place()).isEqualTo(3));
    }

    @Test
    void anEventThatSomebodyBlankedWithoutAWordIsFound() throws Exception {
        erase(
                "thing:3",
                "erasure:7",
                () -> database.update("delete from audit_event where supplier_id = ? and chain_no is null", supplier));

        assertThat(verifier.verify(supplier))
                .isEqualTo(new ChainCheck.Broken(
                        3, "row 3 is not what was sealed, and no event says that a person was erased from it"));
    }

    @Test
    void nobodyIsErasedFromAnEventThatIsNotWhatWasSealed() throws Exception {
        database.update("update audit_event set detail = 'Ada was here' where id = ?", idAt(2));

        BlankAudit.Looked looked = erase("Ada", "erasure:7", () -> {});

        assertThat(looked.found()).isZero();
        assertThat(looked.evidence()).isEqualTo(1);
        assertThat(database.one("select detail from audit_event where id = ?", row -> row.text("detail"), idAt(2)))
                .hasValue("Ada was here");
    }
}
