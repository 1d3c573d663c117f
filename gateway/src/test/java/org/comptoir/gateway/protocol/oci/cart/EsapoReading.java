package org.comptoir.gateway.protocol.oci.cart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.comptoir.gateway.cart.ReturnForm.Field;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A buyer's system that reads the XML variant. */
final class EsapoReading {

    record Line(
            String type,
            String description,
            String text,
            String vendorPart,
            String quantity,
            String unit,
            String price,
            String priceUnit,
            String quote) {}

    private EsapoReading() {}

    static List<Line> of(List<Field> fields) {
        if (!value(fields, "~xml_type").equals("ESAPO")) {
            throw new AssertionError("~xml_type is not ESAPO");
        }
        byte[] document = Base64.getDecoder().decode(value(fields, "~xmlDocument"));
        try {
            XPath path = XPathFactory.newInstance().newXPath();
            NodeList products = (NodeList) path.evaluate(
                    "/BusinessDocument/Catalog/Product",
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(document)),
                    XPathConstants.NODESET);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < products.getLength(); i++) {
                lines.add(line(path, products.item(i)));
            }
            return lines;
        } catch (SAXException | IOException | ParserConfigurationException | XPathExpressionException broken) {
            throw new AssertionError("This is no document", broken);
        }
    }

    private static Line line(XPath path, Object product) throws XPathExpressionException {
        return new Line(
                path.evaluate("@ProductType", product),
                path.evaluate("Description", product),
                path.evaluate("ShoppingBasketItem/ItemText", product),
                path.evaluate("VendorDescription[@ID='0']/PartnerProductID", product),
                path.evaluate("ShoppingBasketItem/Quantity", product),
                path.evaluate("ShoppingBasketItem/Quantity/@UoM", product),
                path.evaluate("ShoppingBasketItem/NetPrice/Price", product),
                path.evaluate("ShoppingBasketItem/NetPrice/PriceUnit", product),
                path.evaluate("ShoppingBasketItem/Quote/QuoteID", product));
    }

    private static String value(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name));
    }
}
