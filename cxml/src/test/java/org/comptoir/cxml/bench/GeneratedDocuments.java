package org.comptoir.cxml.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Documents of any length, the same on every run: indented as suites send them, with an accent in every fourth line.
 * Whole in memory, or as a stream that never is.
 */
public final class GeneratedDocuments {

    private static final String PROLOG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd">
            """;
    private static final String HEADER = """
            <cXML payloadID="1763744400123.4711.7@suite.example" timestamp="2026-11-21T10:00:00+01:00" xml:lang="fr-FR">
              <Header>
                <From><Credential domain="NetworkID"><Identity>AN01000000042-T</Identity></Credential></From>
                <To><Credential domain="DUNS"><Identity>900000017</Identity></Credential></To>
                <Sender><Credential domain="NetworkID"><Identity>AN01000000001</Identity></Credential><UserAgent>Suite 9</UserAgent></Sender>
              </Header>
            """;
    private static final String[] TEXTS = {
        "Hexagon head screw M8 x 40, zinc plated, box of one hundred",
        "Gants de manutention, paume enduite, taille 9 \u00E0 10, la paire",
        "Safety shoe S3, steel cap & midsole, black",
        "Cable drum 25 m, 3 x 1.5 mm\u00B2, IP44"
    };

    private final String head;
    private final IntFunction<String> line;
    private final String tail;
    private final int lines;

    private GeneratedDocuments(String head, IntFunction<String> line, String tail, int lines) {
        this.head = head;
        this.line = line;
        this.tail = tail;
        this.lines = lines;
    }

    /** An {@code OrderRequest} of so many lines. */
    public static GeneratedDocuments order(int lines) {
        String head = PROLOG + HEADER + """
                  <Request deploymentMode="test">
                    <OrderRequest>
                      <OrderRequestHeader orderID="4500012345" orderDate="2026-11-21T10:00:00+01:00" type="new">
                        <Total><Money currency="EUR">%d.00</Money></Total>
                        <ShipTo><Address addressID="HH-1"><Name xml:lang="de">Werk Hamburg</Name></Address></ShipTo>
                        <BillTo><Address><Name xml:lang="de">Nordwerk GmbH</Name></Address></BillTo>
                      </OrderRequestHeader>
                """.formatted(lines * 95L);
        return new GeneratedDocuments(
                head, GeneratedDocuments::itemOut, "    </OrderRequest>\n  </Request>\n</cXML>\n", lines);
    }

    /** A {@code PunchOutOrderMessage} of so many lines. */
    public static GeneratedDocuments cart(int lines) {
        String head = PROLOG + HEADER + """
                  <Message deploymentMode="test">
                    <PunchOutOrderMessage>
                      <BuyerCookie>1CX3L4843PPZO</BuyerCookie>
                      <PunchOutOrderMessageHeader operationAllowed="edit">
                        <Total><Money currency="EUR">%d.00</Money></Total>
                      </PunchOutOrderMessageHeader>
                """.formatted(lines * 95L);
        return new GeneratedDocuments(
                head, GeneratedDocuments::itemIn, "    </PunchOutOrderMessage>\n  </Message>\n</cXML>\n", lines);
    }

    /** An {@code Index} document of so many articles. */
    public static GeneratedDocuments index(int items) {
        String head = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE Index SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd">
                <Index loadmode="Full">
                  <SupplierID domain="DUNS">900000017</SupplierID>
                """;
        return new GeneratedDocuments(head, GeneratedDocuments::indexItem, "</Index>\n", items);
    }

    private static String itemOut(int number) {
        return """
                      <ItemOut quantity="10" lineNumber="%d" requestedDeliveryDate="2026-11-28">
                        <ItemID><SupplierPartID>AN-%d</SupplierPartID><SupplierPartAuxiliaryID>Kx%x</SupplierPartAuxiliaryID></ItemID>
                %s        <Distribution>
                          <Accounting name="Kostenstelle">
                            <AccountingSegment id="4711"><Name xml:lang="de">KST</Name><Description xml:lang="de">Montage</Description></AccountingSegment>
                          </Accounting>
                          <Charge><Money currency="EUR">95.00</Money></Charge>
                        </Distribution>
                        <Comments xml:lang="fr">Ligne %d</Comments>
                      </ItemOut>
                """.formatted(number, 1000 + number % 2000, number * 2654435761L, itemDetail(number), number);
    }

    private static String itemIn(int number) {
        return """
                      <ItemIn quantity="10" lineNumber="%d">
                        <ItemID><SupplierPartID>AN-%d</SupplierPartID><SupplierPartAuxiliaryID>Kx%x</SupplierPartAuxiliaryID></ItemID>
                %s      </ItemIn>
                """.formatted(number, 1000 + number % 2000, number * 2654435761L, itemDetail(number));
    }

    private static String itemDetail(int number) {
        return """
                        <ItemDetail>
                          <UnitPrice><Money currency="EUR">9.50</Money></UnitPrice>
                          <Description xml:lang="fr">%s<ShortName>Article %d</ShortName></Description>
                          <UnitOfMeasure>EA</UnitOfMeasure>
                          <Classification domain="UNSPSC">31161504</Classification>
                          <ManufacturerPartID>S-%d</ManufacturerPartID>
                          <ManufacturerName>Nordwerk</ManufacturerName>
                          <Extrinsic name="promise">%x</Extrinsic>
                        </ItemDetail>
                """.formatted(TEXTS[number % TEXTS.length].replace("&", "&amp;"), number, number % 500, number * 40503L);
    }

    private static String indexItem(int number) {
        return String.format(Locale.ROOT, """
                  <IndexItem>
                    <IndexItemAdd>
                      <ItemID><SupplierPartID>AN-%d</SupplierPartID></ItemID>
                %s      <IndexItemDetail><LeadTime>3</LeadTime></IndexItemDetail>
                    </IndexItemAdd>
                  </IndexItem>
                """, number, itemDetail(number));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int part = 0; part <= lines + 1; part++) {
            bytes.writeBytes(part(part));
        }
        return bytes.toByteArray();
    }

    /** The same bytes, made when they are asked for. */
    public InputStream stream() {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next <= lines + 1;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(part(next++));
            }
        });
    }

    private byte[] part(int number) {
        String part = number == 0 ? head : number > lines ? tail : line.apply(number);
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
