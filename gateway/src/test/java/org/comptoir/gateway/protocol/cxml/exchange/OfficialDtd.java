package org.comptoir.gateway.protocol.cxml.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The DTD of cXML 1.2.071 in its files, where they lie beside the project. */
public final class OfficialDtd extends DefaultHandler {

    private static final Path FILE = Path.of("..", "..", "shared", "dtd", "1.2.071", "cXML.dtd");

    private final List<String> errors = new ArrayList<>();

    private OfficialDtd() {}

    public static boolean isHere() {
        return Files.exists(FILE);
    }

    /** What the DTD has against the document; skips the test where the DTD is not on this machine. */
    public static List<String> errors(byte[] document) throws IOException, SAXException, ParserConfigurationException {
        Assumptions.assumeTrue(isHere(), FILE + " is not on this machine");
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setValidating(true);
        // the official DTD has more parameter entities than strangers may have
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        OfficialDtd handler = new OfficialDtd();
        reader.setEntityResolver(handler);
        reader.setErrorHandler(handler);
        reader.parse(new InputSource(new ByteArrayInputStream(document)));
        return handler.errors;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws IOException {
        Path named = FILE.resolveSibling(systemId.substring(systemId.lastIndexOf('/') + 1));
        return new InputSource(new ByteArrayInputStream(Files.readAllBytes(named)));
    }

    @Override
    public void error(SAXParseException e) {
        errors.add("Line %d, column %d: %s".formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
    }
}
