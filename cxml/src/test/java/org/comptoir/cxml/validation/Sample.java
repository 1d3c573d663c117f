package org.comptoir.cxml.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.cxml.CxmlLimits;

/** Documents with nothing against them, one element a line, until a test changes something. */
record Sample(String text) {

    private static final Validator VALIDATOR = new Validator(CxmlLimits.DEFAULT);

    private static final String HEADER = """
            <Header>
            <From><Credential domain="DUNS"><Identity>111</Identity></Credential></From>
            <To><Credential domain="DUNS"><Identity>222</Identity></Credential></To>
            <Sender><Credential domain="DUNS"><Identity>111</Identity><SharedSecret>s3cret</SharedSecret></Credential>
            <UserAgent>Test 1.0</UserAgent></Sender>
            </Header>
            """;

    private static Sample document(String dtd, String version, String body) {
        return new Sample("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/%s/%s">
                <cXML payloadID="1.2.3@buyer.example" timestamp="2026-11-21T09:30:00+01:00" xml:lang="en-US">
                """.formatted(version, dtd) + body + "</cXML>\n");
    }

    static Sample request(String dtd, String content) {
        return document(dtd, "1.2.071", HEADER + "<Request>\n" + content + "</Request>\n");
    }

    static Sample order() {
        return request("cXML.dtd", """
                <OrderRequest>
                <OrderRequestHeader orderID="4711" orderDate="2026-11-21T09:30:00+01:00" type="new">
                <Total><Money currency="EUR">25.50</Money></Total>
                <ShipTo><Address isoCountryCode="FR"><Name xml:lang="fr">Usine</Name></Address></ShipTo>
                <BillTo><Address><Name xml:lang="fr">Usine</Name></Address></BillTo>
                </OrderRequestHeader>
                """ + line(1, "10", "2.50") + line(2, "1", "0.50") + "</OrderRequest>\n");
    }

    static String line(int number, String quantity, String price) {
        return """
                <ItemOut quantity="%s" lineNumber="%d">
                <ItemID><SupplierPartID>AN-%d</SupplierPartID></ItemID>
                %s</ItemOut>
                """.formatted(quantity, number, number, detail(price));
    }

    private static String detail(String price) {
        return """
                <ItemDetail>
                <UnitPrice><Money currency="EUR">%s</Money></UnitPrice>
                <Description xml:lang="en"><ShortName>Screw</ShortName>Screw M4</Description>
                <UnitOfMeasure>EA</UnitOfMeasure>
                <Classification domain="UNSPSC">31161500</Classification>
                </ItemDetail>
                """.formatted(price);
    }

    static Sample setup() {
        return request("cXML.dtd", """
                <PunchOutSetupRequest operation="create">
                <BuyerCookie>c0ffee</BuyerCookie>
                <BrowserFormPost><URL>https://buyer.example/cart?a=1</URL></BrowserFormPost>
                <Contact><Name xml:lang="en">Ann</Name></Contact>
                </PunchOutSetupRequest>
                """);
    }

    static Sample cart() {
        return document(
                "cXML.dtd",
                "1.2.071",
                HEADER.replace("<SharedSecret>s3cret</SharedSecret>", "") + """
                        <Message>
                        <PunchOutOrderMessage>
                        <BuyerCookie>c0ffee</BuyerCookie>
                        <PunchOutOrderMessageHeader operationAllowed="edit">
                        <Total><Money currency="EUR">25.00</Money></Total>
                        </PunchOutOrderMessageHeader>
                        <ItemIn quantity="10">
                        <ItemID><SupplierPartID>AN-1</SupplierPartID></ItemID>
                        %s</ItemIn>
                        </PunchOutOrderMessage>
                        </Message>
                        """.formatted(detail("2.50")));
    }

    static Sample confirmation() {
        return request("Fulfill.dtd", """
                <ConfirmationRequest>
                <ConfirmationHeader type="detail" noticeDate="2026-11-21T09:30:00+01:00"/>
                <OrderReference orderID="4711"><DocumentReference payloadID="1.2.3@buyer.example"/></OrderReference>
                <ConfirmationItem lineNumber="1" quantity="10">
                <UnitOfMeasure>EA</UnitOfMeasure>
                <ConfirmationStatus type="accept" quantity="6"><UnitOfMeasure>EA</UnitOfMeasure></ConfirmationStatus>
                <ConfirmationStatus type="backordered" quantity="4"><UnitOfMeasure>EA</UnitOfMeasure></ConfirmationStatus>
                </ConfirmationItem>
                </ConfirmationRequest>
                """);
    }

    static Sample answer() {
        return document("cXML.dtd", "1.2.071", """
                <Response>
                <Status code="200" text="OK"/>
                <PunchOutSetupResponse><StartPage><URL>https://shop.example/s/1</URL></StartPage></PunchOutSetupResponse>
                </Response>
                """);
    }

    /** The same document with the first place of a text replaced; fails where there is none. */
    Sample with(String before, String after) {
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException("The document holds no " + before);
        }
        return new Sample(text.substring(0, at) + after + text.substring(at + before.length()));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    List<Finding> findings() {
        return VALIDATOR.judge(bytes(), null).findings();
    }
}
