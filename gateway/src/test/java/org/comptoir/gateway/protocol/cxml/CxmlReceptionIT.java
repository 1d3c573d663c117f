package org.comptoir.gateway.protocol.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.partner.AdjustConnection;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlCall;
import org.comptoir.gateway.protocol.cxml.exchange.Wire;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What suites hear, with the real directory, the real tables and the demo's partners. */
@ArquillianTest
class CxmlReceptionIT {

    @Inject
    CxmlReception reception;

    @Inject
    Database database;

    @Inject
    ATrade trade;

    @Inject
    AdjustConnection adjust;

    private Reply send(String document) {
        return reception.receive(Wire.call(document));
    }

    private static String text(Reply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private static String withoutIds(Reply reply) {
        return text(reply).replaceAll("payloadID=\"[^\"]*\" timestamp=\"[^\"]*\"", "");
    }

    private long journaled(String payloadId, int status) {
        return database.one(
                        "select count(*) as found from document_journal where document_id = ? and status = ?",
                        row -> row.integer("found"),
                        payloadId,
                        status)
                .orElse(0);
    }

    private String kept(String payloadId) {
        return database.one(
                        "select content from document_journal where document_id = ? and direction = 'IN'",
                        row -> new String(row.bytes("content"), StandardCharsets.UTF_8),
                        payloadId)
                .orElse("");
    }

    private String reason(String payloadId) {
        return database.one(
                        "select reason from document_journal where document_id = ? and direction = 'IN'",
                        row -> row.optionalText("reason").orElse("none"),
                        payloadId)
                .orElse("not kept");
    }

    @Test
    void startsASession() {
        Reply reply = send(Wire.document("setup-1@it", Wire.SETUP));

        assertThat(reply.http()).isEqualTo(200);
        assertThat(text(reply))
                .contains("<Status code=\"200\"")
                .containsPattern("<StartPage><URL>http[^<]*/start/[^<]{40,}");
        assertThat(reason("setup-1@it")).isEqualTo("none");
        assertThat(kept("setup-1@it"))
                .contains("<SharedSecret>***</SharedSecret>")
                .doesNotContain(Wire.SECRET);
    }

    @Test
    void tellsStrangersNothing() {
        Reply wrongSecret = send(Wire.document("stranger-1@it", Wire.SETUP).replace(Wire.SECRET, "guess"));
        Reply unknown = send(Wire.document("stranger-2@it", Wire.SETUP).replace("AN01000000042-T", "nobody"));

        assertThat(text(wrongSecret)).contains("<Status code=\"401\"");
        assertThat(withoutIds(wrongSecret)).isEqualTo(withoutIds(unknown));
        assertThat(journaled("stranger-1@it", 401)).isEqualTo(1);
        assertThat(kept("stranger-1@it")).doesNotContain("guess");
        assertThat(reason("stranger-1@it"))
                .contains("is known but the shared secret differs", "Connections › ariba-demo › Shared secrets")
                .doesNotContain("guess", Wire.SECRET);
        assertThat(reason("stranger-2@it")).contains("From [NetworkID nobody] names no buyer of ours");
    }

    @Test
    void answersRefusalsInTheHttpOfTheSuite() {
        Connection suite = trade.connection();
        adjust.overrule(suite.supplier(), suite.id(), "http.status", "as-status", "asked by the customer", "user:test");
        String document = of(suite, "dialect-1@it", "<Unheard/>");

        Reply refused = send(document);
        Reply toAriba = send(Wire.document("dialect-2@it", "<Unheard/>"));
        Reply toAStranger = send(document.replace(ATrade.SECRET, "guess"));

        assertThat(text(refused)).contains("<Status code=\"450\"");
        assertThat(refused.http()).isEqualTo(450);
        assertThat(text(toAriba)).contains("<Status code=\"450\"");
        assertThat(toAriba.http()).isEqualTo(200);
        assertThat(toAStranger.http()).isEqualTo(200);
    }

    @Test
    void keepsASetupOutWhileTheConnectionIsOffAndAsksForTheOrderAgain() {
        Connection suite = trade.connection();
        adjust.enable(suite.supplier(), suite.id(), false, "user:test");

        Reply setup = send(of(suite, "off-1@it", Wire.SETUP));
        Reply order = send(of(suite, "off-2@it", "<OrderRequest/>"));

        assertThat(text(setup)).contains("<Status code=\"403\"").contains("switched this connection off");
        assertThat(text(order)).contains("<Status code=\"560\"").contains("send the document again later");
        assertThat(order.http()).isEqualTo(503);
        assertThat(text(send(of(suite, "off-3@it", Wire.SETUP).replace(ATrade.SECRET, "guess"))))
                .contains("<Status code=\"401\"");
        assertThat(journaled("off-2@it", 560)).as("the order and its answer").isEqualTo(2);

        adjust.enable(suite.supplier(), suite.id(), true, "user:test");

        assertThat(text(send(of(suite, "off-2@it", "<OrderRequest/>")))).doesNotContain("<Status code=\"560\"");
    }

    @Test
    void answersGarbageAsUnreadable() {
        assertThat(text(send("<cXML><Header></Footer>")))
                .contains("<Status code=\"406\"")
                .contains("Line 1, column");
        assertThat(text(reception.receive(new CxmlCall("<cXML/>".getBytes(Charset.forName("IBM037")), "text/xml"))))
                .contains("<Status code=\"406\"");
    }

    @Test
    void namesARequestItDoesNotTake() {
        assertThat(text(send(Wire.document("copy-1@it", "<CopyRequest/>"))))
                .contains("<Status code=\"450\"")
                .contains("CopyRequest is not supported here");
        assertThat(text(send(Wire.document("source-1@it", Wire.SETUP.replace("\"create\"", "\"source\"")))))
                .contains("<Status code=\"450\"")
                .contains("operation=\"source\"");
    }

    @Test
    void anEditNeedsACart() {
        assertThat(text(send(Wire.document("edit-1@it", Wire.SETUP.replace("\"create\"", "\"edit\"")))))
                .contains("<Status code=\"412\" text=\"Precondition Failed\"")
                .contains("operation=\"edit\" needs the cart in PunchOutSetupRequest/ItemOut");
        assertThat(journaled("edit-1@it", 412)).isEqualTo(2);
        assertThat(reason("edit-1@it")).contains("needs the cart in PunchOutSetupRequest/ItemOut");
    }

    @Test
    void opensACartToEditOrInspect() {
        String line = "<ItemOut quantity='3'><ItemID><SupplierPartID>AN-1001</SupplierPartID></ItemID></ItemOut>";
        for (String operation : List.of("edit", "inspect")) {
            String setup = Wire.SETUP
                    .replace("create", operation)
                    .replace("</PunchOutSetupRequest>", line + "</PunchOutSetupRequest>");

            assertThat(text(send(Wire.document(operation + "-2@it", setup)))).contains("<StartPage>");
        }
        assertThat(text(send(Wire.document("profile-2@it", "<ProfileRequest/>"))))
                .contains("<Option name=\"operationAllowed\">edit</Option>");
    }

    @Test
    void saysWhatItTakes() {
        String profile = text(send(Wire.document("profile-1@it", "<ProfileRequest/>")));

        assertThat(profile).contains("<Transaction requestName=\"OrderRequest\"><URL>http");
        for (String accepted : List.of(
                "ProfileRequest",
                "PunchOutSetupRequest",
                "OrderRequest",
                "StatusUpdateRequest",
                "ReceiptRequest",
                "PaymentRemittanceRequest")) {
            assertThat(profile).containsOnlyOnce("requestName=\"%s\"".formatted(accepted));
            assertThat(text(send(Wire.document("offered-%s@it".formatted(accepted), "<" + accepted + "/>"))))
                    .doesNotContain("code=\"450\"");
        }
    }

    @Test
    void saysThatAMessageIsNotTaken() {
        String message = Wire.document("message-1@it", "<ProfileRequest/>")
                .replace("<Request><ProfileRequest/></Request>", "<Message><QuoteMessage/></Message>");

        assertThat(text(send(message)))
                .contains("<Status code=\"450\"")
                .contains("A Message is not taken here, only a Request");
        assertThat(journaled("message-1@it", 450)).isEqualTo(2);
    }

    @Test
    void storesAStatusOnceAndLinksItToItsOrder() {
        send(Wire.document("order-9@it", Wire.ORDER.replace("PO-1", "PO-IT-9")));
        String status = Wire.document(
                "status-9@it",
                "<StatusUpdateRequest><DocumentReference payloadID=\"order-9@it\"/><Status code=\"200\" text=\"OK\"/>"
                        + "</StatusUpdateRequest>");

        Reply first = send(status);
        Reply again = send(status);

        assertThat(text(first))
                .contains("<Status code=\"200\"")
                .contains("StatusUpdateRequest received; it is about OrderRequest order-9@it");
        assertThat(withoutIds(again)).isEqualTo(withoutIds(first));
        assertThat(text(send(status.replace("text=\"OK\"", "text=\"Paid\"")))).contains("<Status code=\"409\"");
        assertThat(database.one(
                        "select count(*) as found from received_document where document_id = 'status-9@it'",
                        row -> row.integer("found")))
                .hasValue(1);
    }

    @Test
    void keepsWhatItToleratedWithTheDocument() {
        send(Wire.document("tolerant-1@it", "<ProfileRequest colour=\"red\"/>"));

        assertThat(database.one(
                        "select notes from document_journal where document_id = 'tolerant-1@it'",
                        row -> row.text("notes")))
                .hasValue("cXML/Request/ProfileRequest (line 8) has an attribute colour that is not known");
    }

    @Test
    void takesAnOrderOnceAndAnswersTheResendTheSame() {
        String order = Wire.document("order-1@it", Wire.ORDER.replace("PO-1", "PO-IT-1"));

        Reply first = send(order);
        Reply again = send(order.replace("10:00:00+01:00\" xml:lang", "10:05:00+01:00\" xml:lang"));
        Reply changed = send(order.replace("quantity=\"10\"", "quantity=\"11\""));

        assertThat(text(first)).contains("<Status code=\"200\"");
        assertThat(withoutIds(again)).isEqualTo(withoutIds(first));
        assertThat(text(changed)).contains("<Status code=\"409\"");
        assertThat(database.one(
                        "select count(*) as found from purchase_order where order_number = 'PO-IT-1'",
                        row -> row.integer("found")))
                .hasValue(1);
        assertThat(kept("order-1@it")).doesNotContain(Wire.SECRET).doesNotContain("4111");
    }

    @Test
    void theNumberOfACardIsKeptNowhereWhateverIsDoneWithIt() {
        String canary = "4987654321098769";
        Connection suite = trade.connection();
        String order = Wire.ORDER.replace("4111111111111111", canary);

        String plain = text(send(of(suite, "card-1@it", order.replace("PO-1", "PO-CARD-1"))));
        adjust.overrule(suite.supplier(), suite.id(), "order.card", "token", "asked by the customer", "user:test");
        String token = text(send(of(suite, "card-2@it", order.replace("PO-1", "PO-CARD-2"))));
        adjust.overrule(suite.supplier(), suite.id(), "order.card", "refuse", "asked by the bank", "user:test");
        String refused = text(send(of(suite, "card-3@it", order.replace("PO-1", "PO-CARD-3"))));

        assertThat(plain + token).doesNotContain("<Status code=\"400\"");
        assertThat(refused)
                .contains("<Status code=\"400\"")
                .contains("send it again without Payment/PCard, to be paid by invoice");
        assertThat(details("PO-CARD-1")).contains("\"lastFour\":\"8769\"").doesNotContain("token");
        assertThat(details("PO-CARD-2")).containsPattern("\"lastFour\":\"8769\",\"token\":\"[A-Za-z0-9_-]{22}\"");
        for (String table : List.of(
                "select details as found from purchase_order",
                "select detail as found from audit_event",
                "select sentence as found from order_finding",
                "select answer as found from purchase_order")) {
            assertThat(database.query(table, row -> row.text("found"))).noneMatch(text -> text.contains(canary));
        }
        for (String table :
                List.of("select content as found from document_journal", "select payload as found from outbox")) {
            assertThat(database.query(table, row -> new String(row.bytes("found"), StandardCharsets.UTF_8)))
                    .noneMatch(text -> text.contains(canary));
        }
    }

    private String details(String order) {
        return database.one(
                        "select details from purchase_order where order_number = ?", row -> row.text("details"), order)
                .orElse("");
    }

    private static String of(Connection suite, String payloadId, String request) {
        return Wire.document(payloadId, request)
                .replace("900000017", "S" + suite.supplier().value())
                .replace("AN01000000042-T", "AN" + suite.client().id().value())
                .replace(Wire.SECRET, ATrade.SECRET);
    }

    @Test
    void reportsEveryProblemOfAnOrderAndKeepsTheAnswer() {
        String order = Wire.ORDER.replace("quantity=\"10\"", "quantity=\"ten\"").replace("orderID=\"PO-1\"", "");

        assertThat(text(send(Wire.document("bad-1@it", order))))
                .contains("<Status code=\"400\"")
                .contains("OrderRequest/OrderRequestHeader/@orderID: is missing; OrderRequest/ItemOut[1]/@quantity: ");
        assertThat(journaled("bad-1@it", 400)).isEqualTo(2);
        assertThat(reason("bad-1@it"))
                .contains("OrderRequest/OrderRequestHeader/@orderID: is missing; OrderRequest/ItemOut[1]/@quantity: ");
    }

    @Test
    void answersAPing() {
        assertThat(text(reception.receive(new CxmlCall(new byte[0], "")))).contains("<Status code=\"200\"");
    }
}
