package org.comptoir.gateway.protocol.cxml.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.gateway.fixtures.AnOrder;

/** Documents as they come over the wire, of the demo's buyer; a test changes only what it is about. */
public final class Wire {

    public static final String SECRET = "comptoir-demo-ariba";

    public static final String SETUP = """
            <PunchOutSetupRequest operation="create">
              <BuyerCookie>c &amp; <x>1</x></BuyerCookie>
              <Extrinsic name="CostCenter">4100</Extrinsic>
              <Extrinsic name="Money"><Money currency="EUR">1</Money></Extrinsic>
              <BrowserFormPost><URL>http://localhost:9999/cart?a=1&amp;b=2</URL></BrowserFormPost>
              <Contact role="endUser"><Name xml:lang="fr">Jeanne Dupont</Name><Email>jeanne@buyer.example</Email></Contact>
              <ShipTo><Address addressID="LYON-2"><Name xml:lang="fr">Lyon</Name></Address></ShipTo>
              <SelectedItem><ItemID><SupplierPartID>AN-1001</SupplierPartID></ItemID></SelectedItem>
            </PunchOutSetupRequest>""";

    public static final String ORDER = """
            <OrderRequest>
              <OrderRequestHeader orderID="PO-1" orderDate="2026-11-21T10:00:00+01:00">
                <Total><Money currency="EUR">95.00</Money></Total>
                <ShipTo><Address addressID="LYON-2"><Name xml:lang="fr">Lyon</Name><PostalAddress>
                  <DeliverTo>Quai 4</DeliverTo><Street>12 quai Perrache</Street><City>Lyon</City>
                  <PostalCode>69002</PostalCode><Country isoCountryCode="FR">France</Country></PostalAddress>
                  <Phone><TelephoneNumber><CountryCode isoCountryCode="FR">33</CountryCode><AreaOrCityCode>4</AreaOrCityCode>
                  <Number>7800</Number></TelephoneNumber></Phone></Address></ShipTo>
                <BillTo><Address><Name xml:lang="fr">Grand Compte SA</Name></Address></BillTo>
                <Payment><PCard number="4111111111111111" expiration="2027-12-31"/></Payment>
                <Comments>Door 3</Comments>
                <Extrinsic name="CostCenter">4100</Extrinsic>
              </OrderRequestHeader>
              <ItemOut quantity="10" lineNumber="1" requestedDeliveryDate="2026-11-28">
                <ItemID><SupplierPartID>AN-1001</SupplierPartID><SupplierPartAuxiliaryID> p1 </SupplierPartAuxiliaryID>
                  <BuyerPartID>M-77</BuyerPartID></ItemID>
                <ItemDetail><UnitPrice><Money currency="EUR">9.50</Money></UnitPrice>
                  <Description xml:lang="en">Bolt</Description><UnitOfMeasure>EA</UnitOfMeasure>
                  <Classification domain="UNSPSC">31161504</Classification></ItemDetail>
              </ItemOut>
            </OrderRequest>""";

    private Wire() {}

    public static String document(String payloadId, String request) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.045/cXML.dtd">
        <cXML payloadID="%s" timestamp="2026-11-21T10:00:00+01:00" xml:lang="fr-FR"><Header>
          <From><Credential domain="NetworkID"><Identity>AN01000000042-T</Identity></Credential></From>
          <To><Credential domain="DUNS"><Identity>900000017</Identity></Credential></To>
          <Sender><Credential domain="AribaNetworkUserId"><Identity>sysadmin@ariba.com</Identity>
            <SharedSecret>%s</SharedSecret></Credential><UserAgent>Suite</UserAgent></Sender>
        </Header><Request>%s</Request></cXML>""".formatted(payloadId, SECRET, request);
    }

    public static CxmlCall call(String document) {
        return new CxmlCall(document.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8");
    }

    public static Received received(String request) {
        return received("1@test", request);
    }

    public static Received received(String payloadId, String request) {
        try {
            CxmlCall call = call(document(payloadId, request));
            CxmlDocument document = new CxmlReader(CxmlLimits.DEFAULT).read(call.body(), call.charset());
            var connection = AnOrder.connection(1, 1);
            return new Received(
                    connection, document, JournalEntries.in(connection, "Request", Optional.of(payloadId), call, 200));
        } catch (CxmlException e) {
            throw new IllegalArgumentException("The test's document cannot be read", e);
        }
    }
}
