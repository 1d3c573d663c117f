package org.comptoir.gateway.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.PunchOutOrderMessage;
import org.comptoir.cxml.binding.Request;
import org.comptoir.kernel.Money;
import org.junit.jupiter.api.Test;

class OrderDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final BuyerCall CALL = new BuyerCall(
            URI.create("http://127.0.0.1/cxml"),
            new BuyerCall.Name("NetworkID", "AN42"),
            new BuyerCall.Name("DUNS", "900000017"),
            new BuyerCall.Name("DUNS", "1"),
            "a-secret-of-two-minutes",
            URI.create("https://gateway.example.com/try-out/"),
            "en");

    private static final String CART = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.045/cXML.dtd">
            <cXML payloadID="1@gateway" timestamp="2026-11-29T08:59:00+00:00" xml:lang="en">
              <Header>
                <From><Credential domain="DUNS"><Identity>900000017</Identity></Credential></From>
                <To><Credential domain="NetworkID"><Identity>AN42</Identity></Credential></To>
                <Sender><Credential domain="DUNS"><Identity>900000017</Identity></Credential><UserAgent>x</UserAgent></Sender>
              </Header>
              <Message>
                <PunchOutOrderMessage>
                  <BuyerCookie>c</BuyerCookie>
                  <PunchOutOrderMessageHeader operationAllowed="edit"><Total><Money currency="EUR">38.00</Money></Total></PunchOutOrderMessageHeader>
                  <ItemIn quantity="4">
                    <ItemID><SupplierPartID>AN-1001</SupplierPartID><SupplierPartAuxiliaryID>a-promise</SupplierPartAuxiliaryID></ItemID>
                    <ItemDetail>
                      <UnitPrice><Money currency="EUR">9.50</Money></UnitPrice>
                      <Description xml:lang="en">Bolt</Description>
                      <UnitOfMeasure>EA</UnitOfMeasure>
                      <Classification domain="UNSPSC">31161504</Classification>
                    </ItemDetail>
                  </ItemIn>
                </PunchOutOrderMessage>
              </Message>
            </cXML>
            """;

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);

    private PunchOutOrderMessage cart() throws CxmlException {
        return reader.read(CART.getBytes(UTF_8), null).content().message.punchOutOrderMessage;
    }

    @Test
    void ordersEachLineWithItsPromiseAsATest() throws CxmlException {
        byte[] written = new OrderDocument().write(CALL, cart(), "TRY-1", NOW);

        Request request = reader.read(written, null).content().request;
        assertThat(request.deploymentMode).isEqualTo("test");
        assertThat(request.orderRequest.orderRequestHeader.orderId).isEqualTo("TRY-1");
        assertThat(request.orderRequest.orderRequestHeader.total.money.value).isEqualTo("38.00");
        ItemOut line = request.orderRequest.itemOut.get(0);
        assertThat(line.lineNumber).isEqualTo("1");
        assertThat(line.quantity).isEqualTo("4");
        assertThat(line.itemId.supplierPartAuxiliaryId.text()).isEqualTo("a-promise");
        assertThat(line.itemDetail.unitPrice.money.value).isEqualTo("9.50");
    }

    @Test
    void aReturnedCartIsReadAsPeopleDo() {
        ReadableCart cart = ReadableCart.in(CART.getBytes(UTF_8)).orElseThrow();

        assertThat(cart.total()).contains(Money.of("38.00", "EUR"));
        assertThat(cart.operationAllowed()).isEqualTo("edit");
        assertThat(cart.lines()).singleElement().satisfies(line -> {
            assertThat(line.part()).isEqualTo("AN-1001");
            assertThat(line.promise()).isEqualTo("a-promise");
            assertThat(line.description()).isEqualTo("Bolt");
            assertThat(line.quantity()).hasToString("4");
            assertThat(line.unit()).isEqualTo("EA");
            assertThat(line.price()).hasToString("EUR 9.50");
            assertThat(line.total()).isEqualTo(Money.of("38.00", "EUR"));
        });
    }

    @Test
    void aCartWhoseAmountsCanNotBeReadIsShownAsItCame() {
        assertThat(ReadableCart.in(CART.replace(">9.50<", ">9,50<").getBytes(UTF_8)))
                .isEmpty();
        assertThat(ReadableCart.in("no document".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aPriceForSeveralUnitsIsReadWithItsBasis() {
        String basis = CART.replace(
                "<UnitOfMeasure>EA</UnitOfMeasure>",
                "<UnitOfMeasure>EA</UnitOfMeasure><PriceBasisQuantity quantity=\"100\" conversionFactor=\"1\">"
                        + "<UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity>");

        assertThat(ReadableCart.in(basis.getBytes(UTF_8)).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.price()).hasToString("EUR 9.50 per 100");
                    assertThat(line.total()).isEqualTo(Money.of("0.38", "EUR"));
                });
    }

    @Test
    void peopleDoNotSeeTheSecret() throws CxmlException {
        String shown = new String(new OrderDocument().blanked(CALL, cart(), "TRY-1", NOW), UTF_8);

        assertThat(shown).doesNotContain(CALL.secret()).contains("***");
    }
}
