package org.comptoir.cxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Validates a document against an official DTD with the JDK's parser, which shares nothing with ours. */
final class DtdCheck {

    private DtdCheck() {}

    /** What the DTD has against the document; skips the test where the DTD is not on this machine. */
    static List<String> errors(byte[] document, String dtdFile) {
        Path dtd = Shared.path("dtd", "1.2.071", dtdFile);
        List<String> errors = new ArrayList<>();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setValidating(true);
            // the official DTD has more parameter entities than strangers may have
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            DefaultHandler handler = new DefaultHandler() {
                @Override
                public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
                    try {
                        return new InputSource(new ByteArrayInputStream(Files.readAllBytes(dtd)));
                    } catch (IOException e) {
                        throw new SAXException(e);
                    }
                }

                @Override
                public void error(SAXParseException e) {
                    errors.add(
                            "Line %d, column %d: %s".formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
                }
            };
            reader.setEntityResolver(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The DTD check itself failed", e);
        }
        return errors;
    }
}
