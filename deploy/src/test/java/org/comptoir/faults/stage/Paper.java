package org.comptoir.faults.stage;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One OrderRequest of the demo's buyers. Equal papers are equal documents, byte for byte.
 *
 * @param version empty where the document has none
 * @param type {@code new}, {@code update} or {@code delete}
 * @param quantities of the lines, each 1 to 99 of AN-1001 so that one price holds
 * @param mark in every line's description: tells contents apart
 */
public record Paper(
        Buyer buyer,
        String payloadId,
        String number,
        String version,
        String type,
        List<Integer> quantities,
        String mark) {

    private static final String TAIL = "@faults.example";

    public Paper {
        quantities = List.copyOf(quantities);
    }

    /** A new order under a payloadID of its own. */
    public static Paper of(Buyer buyer, String number, int quantity) {
        return new Paper(buyer, number + TAIL, number, "", "new", List.of(quantity), "mark of " + number);
    }

    /** The same order in a document of another name, as after a manual resend. */
    public Paper underAnotherId(String name) {
        return new Paper(buyer, name + TAIL, number, version, type, quantities, mark);
    }

    /** Another content under the same payloadID and number. */
    public Paper withMark(String other) {
        return new Paper(buyer, payloadId, number, version, type, quantities, other);
    }

    /** The same document for an order of another number. */
    public Paper forNumber(String other) {
        return new Paper(buyer, payloadId, other, version, type, quantities, mark);
    }

    public Paper withLines(int lines) {
        return new Paper(
                buyer, payloadId, number, version, type, java.util.Collections.nCopies(lines, quantities.get(0)), mark);
    }

    /** What is later than this of the same order. */
    public Paper change(String newVersion, String newType, int quantity) {
        return new Paper(
                buyer,
                number + "." + newVersion + TAIL,
                number,
                newVersion,
                newType,
                List.of(quantity),
                "mark of " + number + " in " + newVersion);
    }

    public Paper withVersion(String newVersion) {
        return new Paper(buyer, payloadId, number, newVersion, type, quantities, mark);
    }

    /** Which order version it is: two papers of one key are the same order to everybody. */
    public String key() {
        return buyer.connection() + "|" + number + "|" + version;
    }

    /** What a core system must have been told, as {@link Effect} says it. */
    public String content() {
        return type.equals("delete")
                ? Effect.CANCELLED
                : Effect.content(quantities.stream().map(Object::toString).toList(), mark);
    }

    public byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        int pieces = 0;
        for (int i = 0; i < quantities.size(); i++) {
            pieces += quantities.get(i);
            lines.append("""
                    <ItemOut quantity="%d" lineNumber="%d"><ItemID><SupplierPartID>AN-1001</SupplierPartID></ItemID>
                    <ItemDetail><UnitPrice><Money currency="EUR">%s</Money></UnitPrice>
                    <Description xml:lang="en">%s</Description><UnitOfMeasure>EA</UnitOfMeasure>
                    <Classification domain="UNSPSC">31161504</Classification></ItemDetail></ItemOut>
                    """.formatted(quantities.get(i), i + 1, buyer.price(), mark));
        }
        String total = new java.math.BigDecimal(buyer.price())
                .multiply(java.math.BigDecimal.valueOf(pieces))
                .toPlainString();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.045/cXML.dtd">
                <cXML payloadID="%s" timestamp="2026-11-21T10:00:00+01:00" xml:lang="en-US">
                %s<Request deploymentMode="test"><OrderRequest>
                <OrderRequestHeader orderID="%s"%s orderDate="2026-11-21T10:00:00+01:00" type="%s">
                <Total><Money currency="EUR">%s</Money></Total>
                <ShipTo><Address addressID="LYON-2" isoCountryCode="FR"><Name xml:lang="en">Usine de Lyon</Name></Address></ShipTo>
                <BillTo><Address addressID="PARIS" isoCountryCode="FR"><Name xml:lang="en">Grand Compte SA</Name></Address></BillTo>
                </OrderRequestHeader>
                %s</OrderRequest></Request></cXML>
                """.formatted(
                        payloadId,
                        buyer.header(),
                        number,
                        version.isEmpty() ? "" : " orderVersion=\"" + version + "\"",
                        type,
                        total,
                        lines)
                .getBytes(StandardCharsets.UTF_8);
    }
}
