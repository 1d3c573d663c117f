package org.comptoir.gateway.api.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalQuery;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.Revision;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.look.DressShop;
import org.comptoir.gateway.partner.look.WantedLook;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.kernel.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a core system says of an order reaches the buyer's suite, at the address and under the secret of its connection. */
@ExtendWith(ArquillianExtension.class)
class DocumentsBackIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ACCEPTED = "{\"verdict\": \"accepted\", \"coreNumber\": \"4500012\"}";
    private static final String SELLER = "\"seller\": {\"name\": \"Atelier Nord\", \"street\": \"1 rue du Port\", "
            + "\"postalCode\": \"59000\", \"city\": \"Lille\", \"country\": \"FR\"}";
    private static final String FOUR = "\"lines\": [{\"number\": 1, \"quantity\": \"4\"}]}";
    private static final String TAKEN = "<cXML><Response><Status code=\"200\" text=\"OK\"/></Response></cXML>";

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
    DeliverySearch deliveries;

    @Inject
    DressShop looks;

    @Inject
    JournalSearch documents;

    @Inject
    Database database;

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private HttpServer suite;
    private Connection connection;
    private long supplier;
    private String token;

    @BeforeEach
    void aBuyersSuite() throws IOException {
        connection = suppliers.known();
        supplier = connection.supplier().value();
        token = tokens.next();
        apiTokens.issue(supplier, "erp", token, ApiScope.all());
        suite = HttpServer.create(new InetSocketAddress("127.0.0.9", 0), 0);
        suite.createContext("/", call -> {
            arrived.add(call.getRequestURI() + "\n"
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = next().getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
            call.close();
        });
        suite.start();
    }

    @AfterEach
    void suiteGoes() {
        suite.stop(0);
    }

    private synchronized String next() {
        return answers.isEmpty() ? TAKEN : answers.removeFirst();
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

    private String door() {
        return "/connections/" + connection.name() + "/documents-back";
    }

    private String address(String path) {
        return "http://127.0.0.9:%d%s".formatted(suite.getAddress().getPort(), path);
    }

    private void open() throws IOException, InterruptedException {
        HttpResponse<String> opened = send(
                "PUT",
                door(),
                "",
                ("{\"addresses\": {\"confirmation\": \"%s\"}, \"from\": {\"domain\": \"DUNS\", \"identity\": \"123456789\"}, "
                                + "\"secrets\": {\"shared-secret\": \"s3cret & <more>\"}}")
                        .formatted(address("/confirmations")));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).contains("\"secrets\":[\"shared-secret\"]").doesNotContain("s3cret");
    }

    private long order() {
        return order("9.50");
    }

    private long order(String price) {
        return ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .with(line(1, "AN-1001", "10", price))
                        .build()))
                .orderId();
    }

    private void confirm(long order, String key, String body) throws IOException, InterruptedException {
        HttpResponse<String> confirmed = send("POST", "/orders/" + order + "/confirmations", key, body);
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(201);
    }

    private List<DeliveryView> back(long order) {
        return deliveries.about(supplier, "back:" + order);
    }

    private void ends(long order, DeliveryState state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        !back(order).isEmpty() && back(order).stream().allMatch(delivery -> delivery.state() == state));
    }

    @Test
    void tellsTheBuyerWhatTheCoreSystemSaidAndKeepsItWithoutItsSecret() throws Exception {
        open();
        long order = order();

        confirm(order, "k-1", ACCEPTED);
        ends(order, DeliveryState.DELIVERED);

        assertThat(arrived)
                .singleElement()
                .asString()
                .startsWith("/confirmations\n")
                .contains(
                        "Fulfill.dtd",
                        "<From><Credential domain=\"DUNS\"><Identity>123456789</Identity></Credential></From>",
                        "<SharedSecret>s3cret &amp; &lt;more&gt;</SharedSecret>",
                        "type=\"accept\"",
                        "orderID=\"PO-4711\"",
                        "payloadID=\"1763716500.1@buyer.example\"",
                        "identifier=\"4500012\"");
        DeliveryView delivery = back(order).get(0);
        assertThat(new String(deliveries.payload(supplier, delivery.id()).orElseThrow(), StandardCharsets.UTF_8))
                .contains("type=\"accept\"")
                .doesNotContain("s3cret", "SharedSecret");
        assertThat(database.query(
                        "select content from document_journal where supplier_id = ? and kind = 'ConfirmationRequest'",
                        row -> new String(row.bytes("content"), StandardCharsets.UTF_8),
                        supplier))
                .singleElement()
                .asString()
                .contains("type=\"accept\"")
                .doesNotContain("s3cret");
        assertThat(send("GET", "/orders/" + order, "", "").body())
                .contains(
                        "\"documentsBack\":[{", "buyer/%d/%s".formatted(supplier, connection.name()), "\"DELIVERED\"");
    }

    @Test
    void sendsOneWordAfterAnotherAndARefusedOneWaitsForAPerson() throws Exception {
        open();
        long order = order();
        answers.add(
                "<cXML><Response><Status code=\"406\" text=\"Not Acceptable\">no such line</Status></Response></cXML>");

        confirm(order, "k-1", ACCEPTED);
        ends(order, DeliveryState.DEAD);
        confirm(
                order,
                "k-2",
                "{\"verdict\": \"changed\", \"lines\": [{\"number\": 1, \"verdict\": \"accepted\", \"quantity\": \"4\", "
                        + "\"deliveryDate\": \"2026-12-24\"}]}");

        assertThat(back(order).get(0).note()).contains("the cXML status 406", "no such line");
        long stuck = back(order).get(0).id();
        String waits = "\"waitsFor\":{";
        assertThat(send("GET", "/orders/" + order, "", "").body())
                .containsOnlyOnce(waits)
                .contains(
                        "\"kind\":\"confirmation\"",
                        "\"number\":\"4500012\"",
                        "/deliveries/%d/replay once its cause is mended, or POST ".formatted(stuck));
        assertThat(send("GET", "/deliveries/" + back(order).get(1).id(), "", "").body())
                .contains(waits);
        assertThat(send("GET", "/deliveries?subject=back:" + order, "", "").body())
                .containsOnlyOnce(waits);
        HttpResponse<String> again =
                send("POST", "/deliveries/%d/replay".formatted(stuck), "", "{\"reason\": \"the buyer mended it\"}");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        ends(order, DeliveryState.DELIVERED);
        assertThat(arrived).hasSize(3);
        assertThat(arrived.get(1)).isEqualTo(arrived.get(0));
        assertThat(arrived.get(2))
                .contains(
                        "type=\"detail\"",
                        "<ConfirmationStatus quantity=\"4\" type=\"accept\" deliveryDate=\"2026-12-24T12:00:00+00:00\">",
                        "<ConfirmationStatus quantity=\"6\" type=\"unknown\">");
    }

    private void keep(long order, String kind, String key, String body) throws IOException, InterruptedException {
        HttpResponse<String> kept = send("POST", "/orders/%d/%s".formatted(order, kind), key, body);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    }

    private static String payloadId(String document) {
        int at = document.indexOf(" payloadID=\"") + " payloadID=\"".length();
        return document.substring(at, document.indexOf('"', at));
    }

    @Test
    void shipNoticesAndInvoicesGoToTheirAddressesAndReferToWhatTheBuyerWasTold() throws Exception {
        HttpResponse<String> opened = send(
                "PUT",
                door(),
                "",
                ("{\"addresses\": {\"ship-notice\": \"%s\", \"invoice\": \"%s\"}, "
                                + "\"secrets\": {\"shared-secret\": \"s3cret\"}}")
                        .formatted(address("/ship"), address("/bill")));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        looks.dress(
                connection.supplier(),
                new WantedLook("", "", List.of(Language.values()), Optional.of(Language.DE)),
                "user:admin");
        long order = order();
        String now = now();

        confirm(order, "k-1", ACCEPTED);
        keep(order, "ship-notices", "k-2", notice("planned", now));
        keep(order, "ship-notices", "k-3", notice("actual", now));
        keep(order, "invoices", "k-4", bill("RE-1", now, "\"shipNotices\": [\"DN-1\"], \"language\": \"FR-ca\""));
        keep(order, "invoices", "k-5", bill("CN-1", now, "\"purpose\": \"creditNote\", \"creditFor\": \"RE-1\""));
        ends(order, DeliveryState.DELIVERED);

        assertThat(arrived).hasSize(4);
        assertThat(arrived.get(0)).startsWith("/ship\n").contains("operation=\"new\"", "shipmentType=\"planned\"");
        assertThat(arrived.get(1))
                .startsWith("/ship\n")
                .contains(
                        "operation=\"update\"",
                        "<DocumentReference payloadID=\"%s\"/>".formatted(payloadId(arrived.get(0))));
        assertThat(arrived.get(2))
                .startsWith("/bill\n")
                .contains(
                        "InvoiceDetail.dtd",
                        "<Name xml:lang=\"fr-CA\">Atelier Nord</Name>",
                        "<ShipNoticeReference shipNoticeID=\"DN-1\">",
                        "<DocumentReference payloadID=\"%s\"/>".formatted(payloadId(arrived.get(1))));
        assertThat(arrived.get(3))
                .contains(
                        "lineLevelCreditMemo",
                        "<Name xml:lang=\"de\">Atelier Nord</Name>",
                        "<DocumentReference payloadID=\"%s\"/>".formatted(payloadId(arrived.get(2))),
                        "<SharedSecret>s3cret</SharedSecret>");
    }

    @Test
    void whatWasEnteredByHandBeforeItWasWrittenIsReferredToByNobody() throws Exception {
        openForShipNotices();
        long order = order();
        String now = now();
        answers.add("<cXML><Response><Status code=\"406\" text=\"Not Acceptable\"/></Response></cXML>");

        keep(
                order,
                "ship-notices",
                "k-1",
                notice("planned", now).replace("DN-1", "DN-0").replace("}}", "}, " + FOUR));
        ends(order, DeliveryState.DEAD);
        keep(order, "ship-notices", "k-2", notice("planned", now).replace("}}", "}, " + FOUR));
        byHand(back(order).get(1).id());
        byHand(back(order).get(0).id());
        keep(order, "ship-notices", "k-3", notice("actual", now).replace("}}", "}, " + FOUR));
        ends(order, DeliveryState.DELIVERED);

        assertThat(deliveries.payload(supplier, back(order).get(1).id())).isEmpty();
        assertThat(arrived).hasSize(2);
        assertThat(arrived.get(1)).contains("shipmentID=\"DN-1\"", "operation=\"new\"", "shipmentType=\"actual\"");
    }

    private void byHand(long delivery) throws IOException, InterruptedException {
        HttpResponse<String> settled = send(
                "POST", "/deliveries/%d/arrived".formatted(delivery), "", "{\"reason\": \"typed into the portal\"}");
        assertThat(settled.statusCode()).as(settled.body()).isEqualTo(200);
    }

    private void openForShipNotices() throws IOException, InterruptedException {
        HttpResponse<String> opened = send(
                "PUT",
                door(),
                "",
                "{\"addresses\": {\"ship-notice\": \"%s\"}, \"secrets\": {\"shared-secret\": \"s3cret\"}}"
                        .formatted(address("/ship")));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
    }

    private static String now() {
        return OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    @Test
    void takesBackWhatTheBuyerWasToldOfThoughItNeverHeardThatItLeft() throws Exception {
        openForShipNotices();
        long order = order();
        String now = now();

        keep(order, "ship-notices", "k-1", notice("planned", now));
        ends(order, DeliveryState.DELIVERED);
        assertThat(send("DELETE", door(), "", "").statusCode()).isEqualTo(204);
        keep(order, "ship-notices", "k-2", notice("actual", now));
        openForShipNotices();
        keep(order, "ship-notices", "k-3", "{\"number\": \"DN-1\", \"operation\": \"delete\"}");
        await().atMost(Duration.ofSeconds(20)).until(() -> arrived.size() == 2);

        assertThat(arrived.get(1))
                .contains(
                        "operation=\"delete\"",
                        "<DocumentReference payloadID=\"%s\"/>".formatted(payloadId(arrived.get(0))));
    }

    private static String notice(String type, String now) {
        return ("{\"number\": \"DN-1\", \"type\": \"%s\", \"shippedAt\": \"%s\", \"deliveryDate\": \"%s\", "
                        + "\"carrier\": {\"name\": \"DHL Express\"}}")
                .formatted(type, now, LocalDate.parse(now.substring(0, 10)).plusDays(2));
    }

    private static String bill(String number, String day, String more) {
        return ("{\"number\": \"%s\", \"date\": \"%s\", \"currency\": \"EUR\", \"lines\": [{\"number\": 1, "
                        + "\"quantity\": \"10\", \"unitPrice\": \"9.50\", \"net\": \"95.00\"}], \"totals\": {\"net\": \"95.00\", "
                        + "\"tax\": \"0\", \"gross\": \"95.00\"}, %s, %s}")
                .formatted(number, day.substring(0, 10), SELLER, more);
    }

    private List<String> journal() {
        return listed(Optional.empty());
    }

    /** First to last. */
    private List<String> listed(Optional<JournalQuery.Outcome> outcome) {
        var filter = new JournalQuery.Filter(
                Optional.empty(),
                Optional.of(JournalEntry.Direction.OUT),
                Optional.of("ConfirmationRequest"),
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<String> listed =
                documents.list(new JournalQuery(supplier, filter, OptionalLong.empty(), 100)).documents().stream()
                        .map(document ->
                                document.status() + " " + document.reason().orElse("-"))
                        .collect(Collectors.toList());
        Collections.reverse(listed);
        return listed;
    }

    @Test
    void theJournalHasTheStatusThatReallyCameAndNothingThatNeverLeft() throws Exception {
        open();
        long order = order();
        answers.add("<cXML><Response><Status code=\"201\" text=\"Accepted\"/></Response></cXML>");
        confirm(order, "k-1", ACCEPTED);
        ends(order, DeliveryState.DELIVERED);
        answers.add("<html>Please sign in</html>");
        confirm(order, "k-2", "{\"verdict\": \"refused\", \"reason\": \"sold out\"}");
        await().atMost(Duration.ofSeconds(20)).until(() -> back(order).get(1).state() == DeliveryState.DEAD);

        assertThat(journal()).hasSize(2);
        assertThat(journal().get(0)).isEqualTo("201 -");
        assertThat(journal().get(1)).startsWith("200 the destination answered 200 without a cXML Status");
        assertThat(listed(Optional.of(JournalQuery.Outcome.NOT_TAKEN)))
                .isEqualTo(listed(Optional.of(JournalQuery.Outcome.REFUSED)))
                .containsExactly(journal().get(1));
        assertThat(listed(Optional.of(JournalQuery.Outcome.TAKEN)))
                .containsExactly(journal().get(0));
        assertThat(listed(Optional.of(JournalQuery.Outcome.FAULT))).isEmpty();

        database.update(
                "update buyer_door set version = version + 1, addresses = ? where connection_id = ?",
                "{\"confirmation\": \"https://127.0.0.1:8443/\"}",
                connection.id().value());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> send("GET", door(), "", "").body().contains("127.0.0.1:8443"));
        send("POST", "/deliveries/%d/replay".formatted(back(order).get(1).id()), "", "{\"reason\": \"once more\"}");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> back(order).get(1).state() == DeliveryState.DEAD
                        && back(order).get(1).note().startsWith("nothing was sent"));
        assertThat(journal()).hasSize(2);
    }

    @Test
    void takes409ToARepetitionForArrived() throws Exception {
        open();
        long order = order();
        answers.add("<cXML><Response><Status code=\"503\" text=\"later\"/></Response></cXML>");
        answers.add("<cXML><Response><Status code=\"409\" text=\"Conflict\">is here</Status></Response></cXML>");

        confirm(order, "k-1", ACCEPTED);
        ends(order, DeliveryState.DELIVERED);

        assertThat(arrived).hasSize(2);
        assertThat(back(order).get(0).note()).startsWith("the buyer has it already");
        assertThat(journal()).singleElement().asString().startsWith("409 the buyer has it already");
        assertThat(listed(Optional.of(JournalQuery.Outcome.TAKEN))).isEqualTo(journal());
        assertThat(listed(Optional.of(JournalQuery.Outcome.NOT_TAKEN))).isEmpty();
        assertThat(listed(Optional.of(JournalQuery.Outcome.REFUSED))).isEmpty();
    }

    /** Ten become twelve. */
    private long changed() {
        return ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .document("2@buyer.example")
                        .digest("2".repeat(64))
                        .revision(Revision.Kind.UPDATE)
                        .with(line(1, "AN-1001", "12", "9.50"))
                        .build()))
                .orderId();
    }

    @Test
    void aConfirmationThatStillWaitsWhenItsVersionIsReplacedIsWithdrawnAndTheNextGoesOut() throws Exception {
        open();
        long order = order();
        answers.add("<cXML><Response><Status code=\"503\" text=\"later\"/></Response></cXML>");
        confirm(order, "k-1", ACCEPTED);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> back(order).get(0).note().contains("503"));

        long second = changed();
        confirm(second, "k-2", ACCEPTED);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> back(order).stream()
                        .allMatch(delivery -> delivery.state().isOver()));

        assertThat(back(order))
                .extracting(DeliveryView::state)
                .containsExactly(DeliveryState.WITHDRAWN, DeliveryState.DELIVERED);
        assertThat(back(order).get(0).note())
                .isEqualTo(
                        ("nothing more is sent: order PO-4711 (%d) was replaced by the buyer meanwhile, and its system "
                                        + "refuses a word on what was before. Confirm the version that counts, %d")
                                .formatted(order, second));
        assertThat(arrived).hasSize(2);
        assertThat(arrived.get(1)).contains("payloadID=\"2@buyer.example\"");
        assertThat(send("GET", "/orders/" + order, "", "").body()).contains("\"state\":\"WITHDRAWN\"");
        long withdrawn = back(order).get(0).id();
        assertThat(send(
                                "POST",
                                "/deliveries/%d/replay".formatted(withdrawn),
                                "",
                                "{\"reason\": \"once more\", \"evenDelivered\": true}")
                        .body())
                .contains("Withdrawn");
        assertThat(send("POST", "/deliveries/%d/arrived".formatted(withdrawn), "", "{\"reason\": \"by hand\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aRefusedConfirmationIsNotSentAgainOnceItsOrderIsCancelled() throws Exception {
        open();
        long order = order();
        answers.add("<cXML><Response><Status code=\"406\" text=\"Not Acceptable\"/></Response></cXML>");
        confirm(order, "k-1", ACCEPTED);
        ends(order, DeliveryState.DEAD);
        long cancelled = ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .document("2@buyer.example")
                        .digest("2".repeat(64))
                        .revision(Revision.Kind.DELETE)
                        .with(line(1, "AN-1001", "10", "9.50"))
                        .build()))
                .orderId();

        send("POST", "/deliveries/%d/replay".formatted(back(order).get(0).id()), "", "{\"reason\": \"once more\"}");
        ends(order, DeliveryState.WITHDRAWN);

        assertThat(arrived).hasSize(1);
        assertThat(back(order).get(0).note())
                .contains("was cancelled by the buyer meanwhile", "Say what becomes of the cancellation, " + cancelled);
        assertThat(database.query(
                        "select detail from audit_event where supplier_id = ? and action = 'delivery.withdrawn'",
                        row -> row.text("detail"),
                        supplier))
                .singleElement()
                .asString()
                .endsWith("was withdrawn: " + back(order).get(0).note());
    }

    @Test
    void takes409ForARefusalHoweverOftenWhereTheBuyerNeverCanHaveTakenIt() throws Exception {
        open();
        long order = order();
        String conflict =
                "<cXML><Response><Status code=\"409\" text=\"Conflict\">another order</Status></Response></cXML>";
        answers.add(conflict);
        answers.add(conflict);
        confirm(order, "k-1", ACCEPTED);
        ends(order, DeliveryState.DEAD);

        send("POST", "/deliveries/%d/replay".formatted(back(order).get(0).id()), "", "{\"reason\": \"once more\"}");
        await().atMost(Duration.ofSeconds(20)).until(() -> arrived.size() == 2);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> back(order).get(0).finishedAt().isPresent());
        assertThat(back(order).get(0).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(back(order).get(0).note()).contains("the cXML status 409", "another order");
    }

    @Test
    void sendsNothingWhereTheBuyerTakesNothingAndSaysSoOfWhatWaits() throws Exception {
        long before = order();
        confirm(before, "k-1", ACCEPTED);
        assertThat(back(before)).isEmpty();

        open();
        suite.stop(0);
        confirm(before, "k-2", "{\"verdict\": \"refused\", \"reason\": \"sold out\"}");
        await().atMost(Duration.ofSeconds(20)).until(() -> back(before).get(0).attempts() > 0);
        assertThat(send("DELETE", door(), "", "").statusCode()).isEqualTo(204);
        assertThat(send("GET", door(), "", "").body()).contains("\"addresses\":{}", "\"secrets\":[]");
        database.update("update outbox set due = current_timestamp where supplier_id = ?", supplier);
        ends(before, DeliveryState.DEAD);
        assertThat(back(before).get(0).note()).contains("has no address for a document of this kind");
    }

    @Test
    void tellsTheBuyerThatAPersonRefusedItsOrder() throws Exception {
        open();
        long order = order("1.00");
        HttpResponse<String> early = send("POST", "/orders/" + order + "/confirmations", "k-1", ACCEPTED);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("is on hold and was not handed on: somebody decides on it first");

        HttpResponse<String> refused =
                send("POST", "/orders/" + order + "/refuse", "", "{\"reason\": \"the price is of 2019\"}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(200);
        ends(order, DeliveryState.DELIVERED);

        assertThat(arrived)
                .singleElement()
                .asString()
                .contains("type=\"reject\"", "<Comments>the price is of 2019</Comments>")
                .doesNotContain("ConfirmationItem");
        assertThat(send("GET", "/orders/" + order, "", "").body())
                .contains("\"verdict\":\"refused\"", "\"key\":\"decision\"");
    }

    @Test
    void tellsTheBuyerNothingOfAnOrderThatAPersonOfTheSupplierTried() throws Exception {
        open();
        long refused = tried("TRY-1", "1@try");
        long released = tried("TRY-2", "2@try");

        assertThat(send("POST", "/orders/" + refused + "/refuse", "", "{\"reason\": \"was a trial\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/orders/" + released + "/release", "", "{\"reason\": \"let us see\"}")
                        .statusCode())
                .isEqualTo(200);
        confirm(released, "k-1", ACCEPTED);

        assertThat(back(refused)).extracting(DeliveryView::target).containsExactly("try-out");
        assertThat(back(released)).extracting(DeliveryView::target).containsExactly("try-out");
    }

    @Test
    void whatWasSaidOfATriedOrderBeforeItsReleaseStandsInTheWayOfNoWordThatIsMeant() throws Exception {
        open();
        String now = now();
        long tried = tried("TRY-3", "3@try");
        confirm(tried, "k", "{\"verdict\": \"refused\", \"reason\": \"to see\"}");
        confirm(tried, "k-1", ACCEPTED);
        keep(tried, "ship-notices", "k", notice("actual", now));
        keep(tried, "invoices", "k", bill("RE-1", now, "\"shipNotices\": [\"DN-1\"]"));
        assertThat(send(
                                "POST",
                                "/orders/" + tried + "/ship-notices",
                                "k-2",
                                notice("actual", now).replace("DN-1", "DN-2"))
                        .body())
                .as("a trial is held against itself")
                .contains("other notices ship 10, so at most 0 can ship");

        long another = order();
        keep(another, "ship-notices", "k", notice("actual", now));
        assertThat(send("POST", "/orders/" + tried + "/release", "", "{\"reason\": \"let us see\"}")
                        .statusCode())
                .isEqualTo(200);

        confirm(tried, "k", ACCEPTED);
        keep(tried, "ship-notices", "k", notice("actual", now).replace("DN-1", "DN-2"));
        keep(tried, "invoices", "k", bill("RE-1", now, "\"shipNotices\": [\"DN-2\"]"));
        assertThat(send("POST", "/orders/" + tried + "/ship-notices", "k-3", notice("actual", now))
                        .body())
                .as("the number of another order, which the trial did not have before it")
                .contains("Number taken");
        assertThat(send("GET", "/orders/" + tried + "/ship-notices", "", "").body())
                .containsPattern("\"number\":\"DN-1\".*\"tried\":true.*\"number\":\"DN-2\"")
                .doesNotContainPattern("\"number\":\"DN-2\".*\"tried\"");
        assertThat(send("GET", "/orders/" + another + "/ship-notices", "", "").body())
                .doesNotContain("tried");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> back(tried).size() == 7
                        && back(tried).stream().allMatch(delivery -> delivery.state() == DeliveryState.DELIVERED));
        assertThat(back(tried)).extracting(DeliveryView::target).containsOnly("try-out");
    }

    private long tried(String number, String document) {
        Connection tried = new Connection(
                connection.id(),
                connection.supplier(),
                connection.client(),
                connection.name(),
                connection.protocol(),
                true,
                connection.supplierCredential(),
                connection.buyerCredentials(),
                connection.currency(),
                connection.dialect(),
                connection.returnOrigins(),
                connection.returnToLoopback(),
                connection.frameOrigins(),
                true);
        return ((Accepted) placeOrder.place(anOrder()
                        .on(tried)
                        .number(number)
                        .document(document)
                        .digest(number.substring(4).repeat(64))
                        .with(line(1, "AN-1001", "10", "9.50"))
                        .build()))
                .orderId();
    }

    @Test
    void refusesADoorThatCanNotBe() throws Exception {
        HttpResponse<String> wrong = send(
                "PUT",
                door(),
                "",
                "{\"addresses\": {\"confirmation\": \"https://127.0.0.1/\", \"invoice\": \"ftp://buyer\", \"receipt\": \"x\"}}");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("addresses.receipt");
        assertThat(send("PUT", door(), "", "{\"addresses\": {\"confirmation\": \"https://127.0.0.1/\"}}")
                        .body())
                .contains("addresses.confirmation", "a private address", "shared-secret is missing");
        assertThat(send(
                                "PUT",
                                door(),
                                "",
                                "{\"addresses\": {}, \"from\": {\"domain\": \"DUNS\", \"identity\": \"1\\u0000\"}}")
                        .body())
                .contains("from needs a domain of at most 100 and an identity of at most 255 printable characters");
        assertThat(send("GET", "/connections/unknown/documents-back", "", "").statusCode())
                .isEqualTo(404);
        token = tokens.next();
        apiTokens.issue(supplier, "reader", token, Set.of(ApiScope.TARGETS_READ));
        assertThat(send("PUT", door(), "", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void forgetsTheSecretWhereSomebodyElseWouldHearIt() throws Exception {
        open();
        String moved = "{\"addresses\": {\"confirmation\": \"%s\"}}".formatted(address("/elsewhere"));
        assertThat(send("PUT", door(), "", moved).body()).contains("\"secrets\":[\"shared-secret\"]");

        HttpResponse<String> stranger = send(
                "PUT", door(), "", "{\"addresses\": {\"confirmation\": \"https://127.0.0.9:8443/confirmations\"}}");

        assertThat(stranger.statusCode()).isEqualTo(400);
        assertThat(stranger.body()).contains("shared-secret is missing");
    }
}
