package org.comptoir.gateway.protocol.oci.cart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.comptoir.gateway.cart.ReturnForm;

/** The cart as one XML document in a field, for the few buyers who ask for it: type ESAPO. */
final class Esapo {

    static final String DOCUMENT = "~xmlDocument";
    static final String TYPE = "~xml_type";

    private static final String ESAPO = "ESAPO";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private Esapo() {}

    static List<ReturnForm.Field> fields(List<OciLine> lines) {
        return List.of(
                new ReturnForm.Field(DOCUMENT, Base64.getEncoder().encodeToString(document(lines))),
                new ReturnForm.Field(TYPE, ESAPO));
    }

    /** In UTF-8, as its prolog says. */
    private static byte[] document(List<OciLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048 * (lines.size() + 1));
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("BusinessDocument");
            xml.writeStartElement("Catalog");
            for (OciLine line : lines) {
                product(xml, line);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The cart could not be written as XML", broken);
        }
        return bytes.toByteArray();
    }

    private static void product(XMLStreamWriter xml, OciLine line) throws XMLStreamException {
        boolean service = line.get(OciField.SERVICE).equals("X");
        start(xml, "Product", "ProductType", service ? "Service" : "Product");
        element(xml, "ProductID", "Code", "Buyer", line.get(OciField.MATNR));
        element(xml, "CatalogKey", line.get(OciField.EXT_PRODUCT_ID));
        element(xml, "ParentCategoryID", line.get(OciField.EXT_CATEGORY_ID));
        element(xml, "Description", line.get(OciField.DESCRIPTION));
        item(xml, line);
        start(xml, "ManufacturerDescription", "ID", "1");
        element(xml, "PartnerProductID", "Code", "Other", line.get(OciField.MANUFACTMAT));
        element(xml, "PartnerID", "Code", "Other", line.get(OciField.MANUFACTCODE));
        xml.writeEndElement();
        start(xml, "VendorDescription", "ID", "0");
        element(xml, "PartnerProductID", "Code", "Other", line.get(OciField.VENDORMAT));
        element(xml, "PartnerID", "Code", "Other", line.get(OciField.VENDOR));
        xml.writeStartElement("BuyerContract");
        element(xml, "ContractID", line.get(OciField.CONTRACT));
        element(xml, "ContractItemID", line.get(OciField.CONTRACT_ITEM));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void item(XMLStreamWriter xml, OciLine line) throws XMLStreamException {
        start(xml, "ShoppingBasketItem", "RefVendorDescription", "0");
        xml.writeAttribute("RefManufacturerDescription", "1");
        element(xml, "Quantity", "UoM", line.get(OciField.UNIT), line.get(OciField.QUANTITY));
        xml.writeStartElement("NetPrice");
        element(xml, "Price", "Currency", line.get(OciField.CURRENCY), line.get(OciField.PRICE));
        element(xml, "PriceUnit", line.get(OciField.PRICEUNIT));
        xml.writeEndElement();
        element(xml, "LeadTime", line.get(OciField.LEADTIME));
        xml.writeStartElement("Quote");
        element(xml, "QuoteID", line.get(OciField.EXT_QUOTE_ID));
        element(xml, "QuoteItemID", line.get(OciField.EXT_QUOTE_ITEM));
        xml.writeEndElement();
        element(xml, "ItemText", line.get(OciField.LONGTEXT));
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String name, String attribute, String value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, value);
    }

    private static void element(XMLStreamWriter xml, String name, String attribute, String value, String text)
            throws XMLStreamException {
        start(xml, name, attribute, value);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
