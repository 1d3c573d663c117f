package org.comptoir.cxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** What an official DTD says of each element, as the JDK's parser reads it. */
final class OfficialModels {

    /** @param values what an enumeration lists, as in {@code (new|update)}; else the type, such as {@code CDATA} */
    record Attribute(
            String values, boolean required, @Nullable String standard) {}

    final Map<String, String> contents = new LinkedHashMap<>();
    final Map<String, Map<String, Attribute>> attributes = new LinkedHashMap<>();

    /** Skips the test where the DTD is not on this machine. */
    static OfficialModels of(String dtdFile) {
        Path dtd = Shared.path("dtd", "1.2.071", dtdFile);
        OfficialModels models = new OfficialModels();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            // the official DTD has more parameter entities than strangers may have
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            Declarations declarations = models.new Declarations(Files.readAllBytes(dtd));
            reader.setEntityResolver(declarations);
            reader.setContentHandler(declarations);
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", declarations);
            reader.parse(new InputSource(new StringReader("<!DOCTYPE cXML SYSTEM \"" + dtdFile + "\"><cXML/>")));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The DTD cannot be read", e);
        }
        return models;
    }

    private final class Declarations extends DefaultHandler2 {

        private final byte[] dtd;

        Declarations(byte[] dtd) {
            this.dtd = dtd;
        }

        @Override
        public InputSource resolveEntity(
                @Nullable String name, @Nullable String publicId, @Nullable String base, String systemId) {
            return new InputSource(new ByteArrayInputStream(dtd));
        }

        @Override
        public void elementDecl(String name, String model) {
            contents.put(name, model);
        }

        @Override
        public void attributeDecl(
                String element, String name, String type, @Nullable String mode, @Nullable String value) {
            attributes
                    .computeIfAbsent(element, any -> new LinkedHashMap<>())
                    .putIfAbsent(name, new Attribute(type, "#REQUIRED".equals(mode), value));
        }
    }
}
