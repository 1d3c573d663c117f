package org.comptoir.gateway.api.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.fulfilment.ConfirmOrder;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.KeepOutcome;
import org.comptoir.gateway.fulfilment.Verdict;
import org.comptoir.gateway.fulfilment.WantedConfirmation;
import org.comptoir.gateway.fulfilment.invoice.InvoiceSearch;
import org.comptoir.gateway.fulfilment.shipment.Carrier;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipNoticeSearch;
import org.comptoir.gateway.fulfilment.shipment.ShipOrder;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.Shipment;
import org.comptoir.gateway.fulfilment.shipment.WantedShipNotice;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a core system says over the API of what leaves and what it charges. */
@ExtendWith(ArquillianExtension.class)
class ShippedAndInvoicedIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String SELLER =
            "\"seller\": {\"name\": \"Atelier Nord SAS\", \"street\": \"12 quai du Halage\", \"postalCode\": \"59000\", "
                    + "\"city\": \"Lille\", \"country\": \"fr\", \"taxId\": \"FR40303265045\"}";

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    @Inject
    ShipNoticeSearch notices;

    @Inject
    InvoiceSearch invoices;

    @Inject
    ShipOrder shipOrder;

    @Inject
    ConfirmOrder confirmOrder;

    @Inject
    ConfirmationSearch confirmations;

    @Inject
    UserTransaction transaction;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private Connection connection;
    private long supplier;
    private String token;
    private long order;

    @BeforeEach
    void anOrderOfTen() {
        connection = suppliers.connection();
        supplier = connection.supplier().value();
        token = tokens.next();
        apiTokens.issue(supplier, "erp", token, ApiScope.all());
        order = placed(anOrder().on(connection).with(line(1, "AN-1001", "10", "9.50")));
    }

    private long placed(AnOrder ordered) {
        return ((Accepted) placeOrder.place(ordered.build())).orderId();
    }

    private HttpResponse<String> send(String method, String path, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(deployed.toString()).resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> ship(String key, String body) throws IOException, InterruptedException {
        return send("POST", "/orders/" + order + "/ship-notices", key, body);
    }

    private HttpResponse<String> invoice(String key, String body) throws IOException, InterruptedException {
        return send("POST", "/orders/" + order + "/invoices", key, body);
    }

    private HttpResponse<String> confirm(long version, String key) throws IOException, InterruptedException {
        return send(
                "POST",
                "/orders/" + version + "/confirmations",
                key,
                "{\"verdict\": \"accepted\", \"coreNumber\": \"4500012\"}");
    }

    private String notice(String number, String type, String lines) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(1));
        return ("{\"number\": \"%s\", \"type\": \"%s\", \"shippedAt\": \"%s\", \"deliveryDate\": \"%s\", \"carrier\": {\"name\": "
                        + "\"DHL Express\", \"id\": \"DHLE\"}, \"trackingNumbers\": [\"0034\"]%s}")
                .formatted(number, type, now, now.toLocalDate().plusDays(2), lines);
    }

    private String bill(String number, String more, String quantity, String price, String net) {
        return ("{\"number\": \"%s\", \"date\": \"%s\", \"currency\": \"EUR\", \"lines\": [{\"number\": 1, \"quantity\": \"%s\", "
                        + "\"unitPrice\": \"%s\", \"net\": \"%s\"}], \"totals\": {\"net\": \"%s\", \"tax\": \"0\", \"gross\": \"%s\"}, %s%s}")
                .formatted(
                        number,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        quantity,
                        price,
                        net,
                        net,
                        net,
                        SELLER,
                        more);
    }

    private List<String> details(String action) {
        return database.query(
                "select detail from audit_event where supplier_id = ? and action = ? order by id",
                row -> row.text("detail"),
                supplier,
                action);
    }

    @Test
    void keepsAShipNoticeOnceForEachKeyAndNumberAndShowsItOnTheOrder() throws Exception {
        String six =
                notice("DN-1", "actual", ", \"lines\": [{\"number\": 1, \"quantity\": \"6\", \"batch\": \"L-77\"}]");

        HttpResponse<String> kept = ship("k-1", six);
        HttpResponse<String> repeated = ship("k-1", six);
        HttpResponse<String> otherContent = ship("k-1", notice("DN-2", "actual", ""));
        HttpResponse<String> otherKey = ship("k-2", six);
        HttpResponse<String> tooMany = ship("k-3", notice("DN-2", "actual", ""));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(repeated.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(otherContent.statusCode()).isEqualTo(422);
        assertThat(otherContent.body()).contains("Key taken", "another ship notice of this order");
        assertThat(otherKey.statusCode()).isEqualTo(422);
        assertThat(otherKey.body()).contains("Number taken", "DN-1");
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("10 was ordered, other notices ship 6, so at most 4 can ship");
        assertThat(send("GET", "/orders/" + order, "", "").body())
                .containsOnlyOnce("\"number\":\"DN-1\"")
                .contains("\"batch\":\"L-77\"", "\"id\":\"DHLE\"", "\"operation\":\"new\"", "\"invoices\":[]");
        assertThat(send("GET", "/orders/" + order + "/ship-notices", "", "").body())
                .startsWith("{\"shipNotices\":[{")
                .contains("\"quantity\":\"6\"");
        assertThat(details("order.shipped")).containsExactly("shipment DN-1 of 1 line has left");
        ShipNotice row = notices.about(supplier, order).get(0);
        assertThat(notices.find(supplier, row.id())).contains(row);
        assertThat(notices.find(supplier + 1, row.id())).isEmpty();
    }

    @Test
    void aPlannedShipmentLeavesAndIsTakenBackUnderOneNumber() throws Exception {
        HttpResponse<String> planned = ship("k-1", notice("DN-1", "planned", ""));
        HttpResponse<String> left = ship("k-2", notice("DN-1", "actual", ""));
        HttpResponse<String> back = ship("k-3", "{\"number\": \"DN-1\", \"operation\": \"delete\"}");
        HttpResponse<String> again = ship("k-4", notice("DN-2", "actual", ""));

        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        assertThat(planned.body()).contains("\"type\":\"planned\"", "\"whole\":true", "\"quantity\":\"10\"");
        assertThat(left.body()).contains("\"operation\":\"update\"", "\"type\":\"actual\"");
        assertThat(back.body()).contains("\"operation\":\"delete\"");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(details("order.shipped"))
                .containsExactly(
                        "shipment DN-1 of 1 line is to leave",
                        "shipment DN-1 of 1 line has left",
                        "shipment DN-1 was taken back",
                        "shipment DN-2 of 1 line has left");
    }

    @Test
    void whatIsSaidAtOnceShipsNoMoreThanWasOrdered() throws Exception {
        AtomicInteger number = new AtomicInteger();

        List<Integer> answers = AtOnce.all(6, () -> {
            String mine = "DN-" + number.incrementAndGet();
            return ship(mine, notice(mine, "actual", ", \"lines\": [{\"number\": 1, \"quantity\": \"4\"}]"))
                    .statusCode();
        });

        assertThat(answers).filteredOn(status -> status == 201).hasSize(2);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(4);
    }

    @Test
    void whatIsChargedAtOnceIsNoMoreThanWasOrdered() throws Exception {
        AtomicInteger number = new AtomicInteger();

        List<Integer> answers = AtOnce.all(6, () -> {
            String mine = "RE-" + number.incrementAndGet();
            return invoice(mine, bill(mine, "", "4", "9.50", "38.00")).statusCode();
        });

        assertThat(answers).filteredOn(status -> status == 201).hasSize(2);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(4);
    }

    /** What somebody else got who asked while this was done and not committed. */
    private <T> T meanwhile(Callable<?> done, Callable<T> asked) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            done.call();
            Future<T> answer = other.submit(asked);
            assertThatThrownBy(() -> answer.get(1, TimeUnit.SECONDS))
                    .as("waits for the commit")
                    .isInstanceOf(TimeoutException.class);
            transaction.commit();
            return answer.get(20, TimeUnit.SECONDS);
        } finally {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.rollback();
            }
            other.shutdownNow();
        }
    }

    private KeepOutcome<ShipNotice> planned(String number) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return shipOrder.ship(new WantedShipNotice(
                supplier,
                order,
                "k-planned",
                ShipStage.PLANNED,
                number,
                new Shipment(
                        Optional.of(now),
                        Optional.of(now.toLocalDate()),
                        Optional.of(new Carrier("DHL Express", Optional.empty(), Optional.empty())),
                        List.of(),
                        true,
                        List.of(),
                        "",
                        Optional.empty()),
                "test"));
    }

    @Test
    void aNumberThatTwoOrdersTakeAtOnceIsOnesAloneWhateverTheStage() throws Exception {
        long another = placed(anOrder()
                .on(connection)
                .number("PO-2")
                .document("2@buyer")
                .digest("2".repeat(64))
                .with(line(1, "AN-1001", "10", "9.50")));
        String left = notice("DN-1", "actual", "");

        HttpResponse<String> second = meanwhile(
                () -> assertThat(planned("DN-1")).isInstanceOf(KeepOutcome.Kept.class),
                () -> send("POST", "/orders/" + another + "/ship-notices", "k-1", left));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Number taken", "DN-1");
        assertThat(notices.about(supplier, another)).isEmpty();
        assertThat(ship("k-1", left).statusCode()).isEqualTo(201);
    }

    @Test
    void nothingShipsOfAnOrderThatIsCancelledAtTheSameMoment() throws Exception {
        HttpResponse<String> shipped = meanwhile(
                () -> placed(anOrder()
                        .on(connection)
                        .document("2@buyer")
                        .digest("2".repeat(64))
                        .revision(Revision.Kind.DELETE)
                        .with(line(1, "AN-1001", "10", "9.50"))),
                () -> ship("k-1", notice("DN-1", "actual", "")));

        assertThat(shipped.statusCode()).as(shipped.body()).isEqualTo(409);
        assertThat(shipped.body()).contains("was cancelled by the buyer");
    }

    @Test
    void ofTwoWordsOnAnOrderTheSecondWaitsForTheFirstSoThatTheBuyerHearsThemInThatOrder() throws Exception {
        HttpResponse<String> second = meanwhile(
                () -> assertThat(confirmOrder.confirm(new WantedConfirmation(
                                supplier, order, "k-1", Verdict.ACCEPTED, "4500012", "", List.of(), "test")))
                        .isInstanceOf(KeepOutcome.Kept.class),
                () -> send(
                        "POST",
                        "/orders/" + order + "/confirmations",
                        "k-2",
                        "{\"verdict\": \"refused\", \"reason\": \"sold out\"}"));

        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        assertThat(confirmations.about(supplier, order))
                .extracting(Confirmation::key)
                .containsExactly("k-1", "k-2");
    }

    @Test
    void keepsAnInvoiceOnceAndRemarksAPriceAndCreditsAtMostWhatWasCharged() throws Exception {
        String six = bill("RE-1", "", "6", "9.60", "57.60");

        HttpResponse<String> kept = invoice("k-1", six);
        HttpResponse<String> repeated = invoice("k-1", six);
        HttpResponse<String> otherKey = invoice("k-2", six);
        HttpResponse<String> tooMany = invoice("k-3", bill("RE-2", "", "5", "9.50", "47.50"));
        String credit = ", \"purpose\": \"creditNote\", \"creditFor\": \"RE-1\"";
        HttpResponse<String> credited = invoice("k-4", bill("CN-1", credit, "2", "9.60", "19.20"));
        HttpResponse<String> overCredited = invoice("k-5", bill("CN-2", credit, "5", "9.60", "48.00"));
        HttpResponse<String> fits = invoice("k-6", bill("RE-2", "", "6", "9.50", "57.00"));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(kept.body())
                .contains(
                        "lines[0].unitPrice of line 1 is EUR 9.60: EUR 9.50 was ordered",
                        "\"due\":\"57.60\"",
                        "\"FR\"");
        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(repeated.body()).isEqualTo(kept.body());
        assertThat(otherKey.body()).contains("Number taken", "RE-1");
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("\"field\":\"lines\"", "at most 4 can be charged");
        assertThat(credited.statusCode()).as(credited.body()).isEqualTo(201);
        assertThat(credited.body()).contains("\"creditFor\":\"RE-1\"");
        assertThat(overCredited.statusCode()).isEqualTo(422);
        assertThat(overCredited.body()).contains("of invoice RE-1 4 is charged and not credited yet");
        assertThat(fits.statusCode()).as(fits.body()).isEqualTo(201);
        assertThat(send("GET", "/orders/" + order + "/invoices", "", "").body())
                .contains("\"number\":\"RE-1\"", "\"number\":\"CN-1\"", "\"number\":\"RE-2\"");
        assertThat(details("order.invoiced"))
                .containsExactly(
                        "invoice RE-1 over EUR 57.60",
                        "credit note CN-1 over EUR 19.20",
                        "invoice RE-2 over EUR 57.00");
        assertThat(invoices.find(
                        supplier, invoices.about(supplier, order).get(0).id()))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo("RE-1"));
    }

    @Test
    void anotherOrdersNumbersAreTakenToo() throws Exception {
        assertThat(ship("k-1", notice("DN-1", "planned", "")).statusCode()).isEqualTo(201);
        assertThat(invoice("k-1", bill("RE-1", "", "1", "9.50", "9.50")).statusCode())
                .isEqualTo(201);
        order = placed(anOrder()
                .on(connection)
                .number("PO-2")
                .document("2@buyer")
                .digest("2".repeat(64))
                .with(line(1, "AN-1001", "10", "9.50")));

        assertThat(ship("k-1", notice("DN-1", "actual", "")).body()).contains("Number taken");
        assertThat(invoice("k-1", bill("RE-1", "", "1", "9.50", "9.50")).body()).contains("Number taken");
    }

    @Test
    void anOrderThatWasNotHandedOnIsNeitherShippedNorInvoiced() throws Exception {
        database.update("update purchase_order set status = 'ON_HOLD' where id = ?", order);

        HttpResponse<String> shipped = ship("k-1", notice("DN-1", "actual", ""));
        HttpResponse<String> invoiced = invoice("k-1", bill("RE-1", "", "1", "9.50", "9.50"));

        assertThat(shipped.statusCode()).isEqualTo(409);
        assertThat(shipped.body()).contains("is on hold and was not handed on: somebody decides on it first");
        assertThat(invoiced.statusCode()).isEqualTo(409);
    }

    @Test
    void ofACancelledOrderNothingShipsAndWhatHadLeftIsCharged() throws Exception {
        String four = ", \"lines\": [{\"number\": 1, \"quantity\": \"4\"}]";
        String first = notice("DN-1", "actual", four);
        assertThat(ship("k-1", first).statusCode()).isEqualTo(201);
        placed(anOrder()
                .on(connection)
                .document("2@buyer")
                .digest("2".repeat(64))
                .revision(Revision.Kind.DELETE)
                .with(line(1, "AN-1001", "10", "9.50")));

        HttpResponse<String> repeated = ship("k-1", first);
        HttpResponse<String> shipped = ship("k-2", notice("DN-2", "actual", four));
        HttpResponse<String> tooMuch = invoice("k-1", bill("RE-1", "", "5", "9.50", "47.50"));
        HttpResponse<String> invoiced = invoice("k-2", bill("RE-1", "", "4", "9.50", "38.00"));

        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(shipped.statusCode()).isEqualTo(409);
        assertThat(shipped.body()).contains("was cancelled by the buyer");
        assertThat(tooMuch.body()).contains("the order is cancelled and 4 had left, so at most 4 can be charged");
        assertThat(invoiced.statusCode()).as(invoiced.body()).isEqualTo(201);
    }

    @Test
    void aVersionIsConfirmedNoMoreOnceALaterOneOrTheCancellationWasHandedOn() throws Exception {
        long first = order;
        assertThat(confirm(first, "c-1").statusCode()).isEqualTo(201);
        long second = placed(anOrder()
                .on(connection)
                .document("2@buyer")
                .digest("2".repeat(64))
                .revision(Revision.Kind.UPDATE)
                .with(line(1, "AN-1001", "12", "9.50")));

        HttpResponse<String> repeated = confirm(first, "c-1");
        HttpResponse<String> late = confirm(first, "c-2");
        HttpResponse<String> inTime = confirm(second, "c-1");

        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(
                        "was replaced after it was handed on: confirm the version that was handed on since, " + second);
        assertThat(inTime.statusCode()).as(inTime.body()).isEqualTo(201);

        long cancelled = placed(anOrder()
                .on(connection)
                .document("3@buyer")
                .digest("3".repeat(64))
                .revision(Revision.Kind.DELETE)
                .with(line(1, "AN-1001", "12", "9.50")));

        HttpResponse<String> tooLate = confirm(second, "c-2");

        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(tooLate.body())
                .contains("was cancelled by the buyer after it was handed on: say what becomes of the cancellation, "
                        + cancelled);
        assertThat(confirm(cancelled, "c-1").statusCode()).isEqualTo(201);
    }

    @Test
    void aChangeOnHoldLeavesTheVersionBeforeToBeConfirmed() throws Exception {
        long changed = placed(anOrder()
                .on(connection)
                .document("2@buyer")
                .digest("2".repeat(64))
                .revision(Revision.Kind.UPDATE)
                .with(line(1, "AN-1001", "12", "1.00")));
        assertThat(confirm(changed, "c-1").body()).contains("is on hold and was not handed on");

        assertThat(confirm(order, "c-1").statusCode()).isEqualTo(201);
    }

    @Test
    void refusesNumbersThatCanNotBePrinted() throws Exception {
        HttpResponse<String> notice = ship("k-1", notice("DN\\u0000", "actual", ""));
        HttpResponse<String> invoice = invoice("k-1", bill("RE\\u0000", "", "1", "9.50", "9.50"));
        HttpResponse<String> noCharacter = ship("k-2", notice("DN\\uFFFE", "actual", ""));

        assertThat(List.of(notice, invoice, noCharacter)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("\"field\":\"number\"", "is not at most 100 printable characters");
        });
    }

    @Test
    void tellsAllThatCanNotBeReadAndWantsAKeyAScopeAndOnesOwnOrder() throws Exception {
        HttpResponse<String> notice = ship(
                "",
                "{\"type\": \"gone\", \"lines\": [{\"number\": \"x\"}], \"colour\": \"red\", \"language\": \"de_AT\"}");
        HttpResponse<String> invoice = invoice(
                "k",
                "{\"currency\": \"Euro\", \"lines\": [{\"number\": 1, \"quantity\": \"0\"}], \"seller\": {\"tax\": 1}}");

        assertThat(notice.statusCode()).isEqualTo(400);
        assertThat(notice.body())
                .contains(
                        "Idempotency-Key",
                        "expected is actual or planned",
                        "lines[0].number",
                        "lines[0].quantity",
                        "is \\\"de_AT\\\": expected is a language by BCP 47",
                        "colour");
        assertThat(invoice.statusCode()).isEqualTo(400);
        assertThat(invoice.body())
                .contains(
                        "\"field\":\"currency\"",
                        "lines[0].quantity",
                        "lines[0].unitPrice",
                        "totals.net",
                        "seller.tax",
                        "seller.name");
        assertThat(send("POST", "/orders/999999999999/ship-notices", "k", notice("DN-1", "actual", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("GET", "/orders/999999999999/invoices", "", "").statusCode())
                .isEqualTo(404);
        token = tokens.next();
        apiTokens.issue(supplier, "reader", token, Set.of(ApiScope.ORDERS_READ, ApiScope.CONFIRMATIONS_WRITE));
        assertThat(ship("k", notice("DN-1", "actual", "")).statusCode()).isEqualTo(403);
        assertThat(invoice("k", "{}").statusCode()).isEqualTo(403);
        assertThat(send("GET", "/orders/" + order + "/ship-notices", "", "").statusCode())
                .isEqualTo(200);
    }
}
