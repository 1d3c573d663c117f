package org.comptoir.gateway.journal.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditSealer;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.AuditVerifier;
import org.comptoir.gateway.journal.ChainCheck;
import org.comptoir.gateway.journal.erasure.WantedPerson.Kind;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderOutcome.AlreadyReceived;
import org.comptoir.gateway.order.OrderOutcome.Conflicting;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.GatewaySettings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T-37: a person who was erased is found in no table and no file, and everything that was promised still holds. */
@ExtendWith(ArquillianExtension.class)
class ErasePersonIT {

    private static final WantedPerson JO = WantedPerson.of(Map.of(
            Kind.MAILS, List.of("jo@buyer.example"),
            Kind.NAMES, List.of("Jo Doe"),
            Kind.USER_IDS, List.of("jdoe-77")));

    /** Whatever is left of the person, in small letters. */
    private static final List<String> TRACES = List.of("jo doe", "doe, jo", "jo@buyer.example", "jdoe-77");

    private static final String DOCUMENT =
            "<cXML payloadID=\"1@buyer\"><Contact><Name>JO DOE</Name><Email>jo@buyer.example</Email></Contact>"
                    + "<Extrinsic name=\"UserId\">jdoe-77</Extrinsic><Comments>für Jo Doe, nicht Bob</Comments><Money>94.90</Money></cXML>";

    @Inject
    PlaceOrder placeOrder;

    @Inject
    OrderSearch orders;

    @Inject
    SmallSupplier suppliers;

    @Inject
    ATrade trade;

    @Inject
    ErasePerson erase;

    @Inject
    TakeErasureStep step;

    @Inject
    AuditTrail trail;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerifier verifier;

    @Inject
    Database database;

    @Inject
    GatewaySettings settings;

    @Inject
    Clock clock;

    private Connection connection;
    private long supplier;

    @BeforeEach
    void newSupplier() {
        connection = suppliers.known();
        supplier = connection.supplier().value();
    }

    @AfterEach
    void failNoMore() {
        TracesThatFail.SUPPLIER.set(0);
    }

    private static Accepted accepted(Object outcome) {
        return (Accepted) outcome;
    }

    /** An order at its end, with Jo in everything that belongs to it. */
    private Accepted ended(Connection on, String number) {
        Accepted order = accepted(placeOrder.place(anOrder()
                .on(on)
                .number(number)
                .document(number + "@buyer")
                .attached("Drawing for Jo Doe, hall 3")
                .attached("%PDF-1.4 nobody can search this")
                .build()));
        long of = on.supplier().value();
        database.update(
                "update outbox set state = 'DELIVERED', finished_at = ?, note = 'taken by Jo Doe' where supplier_id = ?",
                clock.instant(),
                of);
        database.update(
                "update purchase_order set comments = 'ask DOE, JO or Bob', extrinsics = ?, details = ? where id = ?",
                "{\"UserEmail\":\"jo@buyer.example\",\"CostCenter\":\"4100\"}",
                "{\"contacts\":[{\"name\":\"J. D.\",\"email\":\"jo@buyer.example\"}],\"taxes\":1.50}",
                order.orderId());
        database.update(
                "update document_journal set content = ?, content_type = 'text/xml; charset=ISO-8859-1', notes = 'Jo Doe has no street'"
                        + " where supplier_id = ? and id = (select journal_id from purchase_order where id = ?)",
                DOCUMENT.getBytes(ISO_8859_1),
                of,
                order.orderId());
        database.insert(
                "insert into order_decision (supplier_id, order_id, kind, state, reason, proposed_by, proposed_at)"
                        + " values (?, ?, 'RELEASE', 'DONE', 'Jo Doe called', 'user:clerk', ?)",
                of,
                order.orderId(),
                clock.instant());
        database.update(
                "insert into order_finding (order_id, number, supplier_id, line, rule, expected, got, sentence)"
                        + " values (?, 99, ?, 0, 'PRICE', 'x', 'Jo Doe', 'Jo Doe asked for it')",
                order.orderId(),
                of);
        database.insert(
                "insert into order_confirmation (supplier_id, order_id, idempotency_key, digest, verdict, core_number, reason, lines,"
                        + " actor, received_at) values (?, ?, ?, 'd', 'ACCEPTED', '1', 'Jo Doe', '[]', 'api-token:erp', ?)",
                of,
                order.orderId(),
                number,
                clock.instant());
        database.insert(
                "insert into ship_notice (supplier_id, first_order_id, order_id, idempotency_key, digest, stage, number, content,"
                        + " actor, received_at) values (?, ?, ?, ?, 'd', 'ACTUAL', ?, ?, 'api-token:erp', ?)",
                of,
                order.orderId(),
                order.orderId(),
                number,
                "DN-" + number,
                "{\"lines\":[],\"comment\":\"for Jo Doe, hall 3\"}",
                clock.instant());
        database.insert(
                "insert into invoice (supplier_id, first_order_id, order_id, idempotency_key, digest, purpose, number, credit_for,"
                        + " content, actor, received_at) values (?, ?, ?, ?, 'd', 'STANDARD', ?, '', ?, 'api-token:erp', ?)",
                of,
                order.orderId(),
                order.orderId(),
                number,
                "RE-" + number,
                "{\"currency\":\"EUR\",\"lines\":[],\"comment\":\"ordered by jo@buyer.example\"}",
                clock.instant());
        return order;
    }

    private void shopped(Connection on) {
        trade.session(on);
        database.update(
                "update punchout_session set person_name = 'J. D.', person_email = 'JO@buyer.example', extrinsics = ?, expires_at = ?"
                        + " where connection_id = ?",
                "{\"User\":\"jdoe-77\"}",
                clock.instant().minusSeconds(5),
                on.id().value());
    }

    private void eventAbout(Connection on, String detail) {
        trail.append(new AuditEvent(
                on.supplier().value(), "connection:" + on.name(), "order.rejected", "document:1", detail));
        sealer.sealAll();
    }

    private ErasureView reaches(long id, ErasureState state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> erase.find(supplier, id, 100).orElseThrow().state() == state);
        return erase.find(supplier, id, 100).orElseThrow();
    }

    private ErasureView found(ErasureScope scope, boolean files) {
        return reaches(erase.find(supplier, JO, scope, files, "user:dpo"), ErasureState.FOUND);
    }

    /** Every text and every content of every table in which the person is still named. */
    private List<String> leftIn(long of) {
        List<String> tables = database.query(
                "select distinct table_name from information_schema.columns where lower(column_name) = 'supplier_id'"
                        + " and lower(table_schema) = 'public'",
                row -> row.text("table_name").toLowerCase(Locale.ROOT));
        assertThat(tables).contains("outbox", "audit_event", "document_attachment", "punchout_session");
        List<String> left = new ArrayList<>();
        for (String table : tables) {
            List<String> columns = database.query(
                    "select column_name from information_schema.columns where lower(table_name) = ? and lower(table_schema) = 'public'"
                            + " and (lower(data_type) like '%char%' or lower(data_type) in ('text', 'bytea')"
                            + " or lower(data_type) like '%binary%' or lower(data_type) like '%large object%')",
                    row -> row.text("column_name").toLowerCase(Locale.ROOT), table);
            for (String column : columns) {
                database
                        .query(
                                "select " + column + " as held from " + table + " where supplier_id = ? and " + column
                                        + " is not null",
                                row -> isBytes(table, column)
                                        ? new String(row.bytes("held"), ISO_8859_1)
                                        : row.text("held"),
                                of)
                        .stream()
                        .filter(held -> TRACES.stream().anyMatch(held.toLowerCase(Locale.ROOT)::contains))
                        .forEach(held -> left.add(table + "." + column + ": " + held));
            }
        }
        return left;
    }

    private static boolean isBytes(String table, String column) {
        return column.equals("content")
                || column.equals("payload")
                || column.equals("document")
                || column.equals("salt")
                || column.equals("mac");
    }

    /** Neither the database's own file, which is its own matter, nor what the core system was given. */
    private List<Path> filesWithTraces() {
        try (Stream<Path> files = Files.walk(settings.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".db")
                            && !file.toString().contains("core-system"))
                    .filter(ErasePersonIT::isNamedIn)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isNamedIn(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), ISO_8859_1).toLowerCase(Locale.ROOT);
            return TRACES.stream().anyMatch(text::contains);
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void afterErasingThePersonIsFoundNowhereAndEveryPromiseHolds() {
        Accepted order = ended(connection, "PO-1");
        Accepted open = accepted(placeOrder.place(anOrder()
                .on(connection)
                .number("PO-2")
                .document("2@buyer")
                .digest("2".repeat(64))
                .with(line(1, "AN-1001", "10", "9.13"))
                .build()));
        shopped(connection);
        eventAbout(connection, "order PO-9 has 1 problems, first Jo Doe has no street");
        Connection elsewhere = suppliers.known();
        ended(elsewhere, "PO-1");
        List<String> elsewhereBefore = leftIn(elsewhere.supplier().value());

        ErasureView found = found(ErasureScope.WHOLE, false);
        List<String> whileFound = leftIn(supplier);
        boolean wrongWord = erase.confirm(supplier, found.id(), found.id() + "-0", "user:dpo");
        boolean confirmed = erase.confirm(supplier, found.id(), found.confirmation(), "user:dpo");
        ErasureView waits = reaches(found.id(), ErasureState.WAITING);
        OrderView held = orders.find(supplier, open.orderId()).orElseThrow();
        database.update("update purchase_order set status = 'REFUSED' where id = ?", open.orderId());
        database.update("update erasure set next_at = ? where id = ?", clock.instant(), found.id());
        ErasureView done = reaches(found.id(), ErasureState.DONE);
        sealer.sealAll();

        assertThat(found.of(Thing.SESSIONS).found()).isEqualTo(1);
        assertThat(found.of(Thing.ORDERS)).isEqualTo(new ErasureView.Found(1, 1, 0));
        assertThat(found.of(Thing.DOCUMENTS).found()).isEqualTo(1);
        assertThat(found.of(Thing.FILES).found()).isEqualTo(1);
        assertThat(found.of(Thing.UNSEARCHED).found()).isEqualTo(1);
        assertThat(found.of(Thing.DELIVERIES).found()).isEqualTo(1);
        assertThat(found.of(Thing.CONFIRMATIONS).found()).isEqualTo(3);
        assertThat(found.of(Thing.AUDIT).found()).isEqualTo(1);
        assertThat(found.orders())
                .containsExactly(
                        new Traced.NamedOrder(open.orderId(), "PO-2", true),
                        new Traced.NamedOrder(order.orderId(), "PO-1", false));
        assertThat(whileFound).as("finding changes nothing").hasSizeGreaterThan(10);
        assertThat(wrongWord).isFalse();
        assertThat(confirmed).isTrue();
        assertThat(waits.of(Thing.ORDERS)).isEqualTo(new ErasureView.Found(1, 1, 1));
        assertThat(held.billTo().toString()).as("an open order is not touched").contains("Jo Doe");
        assertThat(done.of(Thing.ORDERS).erased()).isEqualTo(2);

        assertThat(leftIn(supplier)).isEmpty();
        assertThat(filesWithTraces()).isEmpty();
        assertThat(leftIn(elsewhere.supplier().value()))
                .as("another supplier's")
                .isEqualTo(elsewhereBefore);
        assertThat(erase.person(supplier, found.id())).isEmpty();

        OrderView left = orders.find(supplier, order.orderId()).orElseThrow();
        assertThat(left.head().total().amount()).isEqualByComparingTo("95.00");
        assertThat(left.lines()).hasSize(1);
        assertThat(left.billTo().toString()).contains("Head office", "rue", "Paris", "erased-person");
        assertThat(left.comments()).hasValue("ask erased-person or Bob");
        assertThat(left.extrinsics()).containsEntry("CostCenter", "4100").containsEntry("UserEmail", "erased-person");
        assertThat(orders.personErasedAt(supplier, order.orderId())).isPresent();
        assertThat(orders.attachment(supplier, order.orderId(), 1))
                .hasValueSatisfying(file -> assertThat(file.removedAt()).isPresent());
        assertThat(orders.attachment(supplier, order.orderId(), 2))
                .hasValueSatisfying(
                        file -> assertThat(new String(file.content(), UTF_8)).startsWith("%PDF"));
        assertThat(database.one(
                        "select content from document_journal where id = (select journal_id from purchase_order where id = ?)",
                        row -> new String(row.bytes("content"), ISO_8859_1),
                        order.orderId()))
                .hasValue(
                        "<cXML payloadID=\"1@buyer\"><Contact><Name>erased-person</Name><Email>erased-person</Email></Contact>"
                                + "<Extrinsic name=\"UserId\">erased-person</Extrinsic><Comments>für erased-person, nicht Bob</Comments>"
                                + "<Money>94.90</Money></cXML>");
        assertThat(placeOrder.place(anOrder()
                        .on(connection)
                        .number("PO-1")
                        .document("PO-1@buyer")
                        .build()))
                .isEqualTo(new AlreadyReceived(order.orderId(), order.text()));
        assertThat(placeOrder.place(anOrder()
                        .on(connection)
                        .number("PO-1")
                        .document("PO-1@buyer")
                        .digest("3".repeat(64))
                        .build()))
                .isInstanceOf(Conflicting.class);
        assertThat(verifier.verify(supplier)).isInstanceOf(ChainCheck.Intact.class);
        assertThat(database.query(
                        "select action from audit_event where supplier_id = ? and subject = ? order by id",
                        row -> row.text("action"),
                        supplier,
                        "erasure:" + found.id()))
                .containsExactly(
                        "erasure.asked",
                        "erasure.found",
                        "erasure.confirmed",
                        "audit.blanked",
                        "erasure.waits",
                        "erasure.done");
    }

    @Test
    void withinAConnectionTheOthersStayAsTheyAre() {
        Connection other = trade.connection(connection.supplier());
        Accepted here = ended(connection, "PO-1");
        Accepted there = ended(other, "PO-2");
        shopped(other);
        eventAbout(other, "first Jo Doe has no street");

        ErasureView found = found(
                new ErasureScope(
                        "connection:" + connection.name(),
                        Map.of(connection.id().value(), connection.name())),
                true);
        erase.confirm(supplier, found.id(), found.confirmation(), "user:dpo");
        ErasureView done = reaches(found.id(), ErasureState.DONE);

        assertThat(done.orders()).extracting(Traced.NamedOrder::id).containsExactly(here.orderId());
        assertThat(done.of(Thing.SESSIONS)).isEqualTo(ErasureView.Found.NONE);
        assertThat(done.of(Thing.AUDIT)).isEqualTo(ErasureView.Found.NONE);
        assertThat(done.of(Thing.FILES).erased())
                .as("the PDF, too, since that was asked for")
                .isEqualTo(2);
        assertThat(orders.find(supplier, here.orderId()).orElseThrow().comments())
                .hasValue("ask erased-person or Bob");
        assertThat(orders.find(supplier, there.orderId()).orElseThrow().comments())
                .hasValue("ask DOE, JO or Bob");
    }

    @Test
    void aStepThatFailsIsTakenAgainAndManyNodesEraseEachRecordOnce() throws Exception {
        for (int i = 0; i < 6; i++) {
            ended(connection, "PO-" + i);
        }
        ErasureView found = found(ErasureScope.WHOLE, false);
        TracesThatFail.SUPPLIER.set(supplier);
        erase.confirm(supplier, found.id(), found.confirmation(), "user:dpo");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> erase.find(supplier, found.id(), 0)
                                .orElseThrow()
                                .of(Thing.ORDERS)
                                .erased()
                        == 6);
        ErasureState whileFailing =
                erase.find(supplier, found.id(), 0).orElseThrow().state();
        TracesThatFail.SUPPLIER.set(0);

        AtOnce.all(6, () -> {
            boolean more = true;
            while (more) {
                more = step.take(found.id());
            }
            return true;
        });
        ErasureView done = reaches(found.id(), ErasureState.DONE);

        assertThat(whileFailing).isEqualTo(ErasureState.ERASING);
        for (Thing thing : Thing.values()) {
            if (thing.isErased()) {
                assertThat(done.of(thing).erased())
                        .as("%s", thing)
                        .isEqualTo(found.of(thing).found());
            }
        }
        assertThat(leftIn(supplier)).isEmpty();
    }

    @Test
    void aSearchThatIsGivenUpOrForgottenLeavesNoSpellingAndChangesNothing() {
        Accepted order = ended(connection, "PO-1");
        ErasureView dropped = found(ErasureScope.WHOLE, false);
        ErasureView late = found(ErasureScope.WHOLE, false);

        boolean given = erase.drop(supplier, dropped.id(), "user:dpo");
        database.update("update erasure set next_at = ? where id = ?", clock.instant(), late.id());
        reaches(late.id(), ErasureState.DROPPED);

        assertThat(given).isTrue();
        assertThat(erase.drop(supplier, dropped.id(), "user:dpo")).isFalse();
        assertThat(erase.confirm(supplier, dropped.id(), dropped.confirmation(), "user:dpo"))
                .isFalse();
        assertThat(erase.find(supplier + 1, dropped.id(), 0)).isEmpty();
        assertThat(erase.person(supplier, dropped.id())).isEmpty();
        assertThat(erase.person(supplier, late.id())).isEmpty();
        assertThat(orders.find(supplier, order.orderId()).orElseThrow().comments())
                .hasValue("ask DOE, JO or Bob");
    }
}
