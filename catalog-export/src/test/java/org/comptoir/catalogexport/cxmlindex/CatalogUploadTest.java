package org.comptoir.catalogexport.cxmlindex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class CatalogUploadTest {

    private static final Path DTD = Path.of("../cxml/src/main/resources/org/comptoir/cxml/dtd/1.2.071/cXML.dtd");
    private static final CatalogUpload UPLOAD = new CatalogUpload(
            "publication-run-7@comptoir",
            Instant.parse("2026-11-29T08:00:00Z"),
            new CatalogUpload.Party("DUNS", "942888711"),
            new CatalogUpload.Party("NetworkID", "AN02"),
            "open & sesame",
            "update",
            new CatalogUpload.Catalog("Bolts <all>", "en", "bolts.cif", "text/plain", "catalog@example.com"));

    @Test
    void isValidAgainstTheDtd() {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setValidating(true);

        assertThatCode(() -> factory.newSAXParser()
                        .parse(new ByteArrayInputStream(UPLOAD.request()), new DefaultHandler() {
                            @Override
                            public InputSource resolveEntity(String publicId, String systemId) throws IOException {
                                return new InputSource(Files.newInputStream(DTD));
                            }

                            @Override
                            public void error(SAXParseException invalid) throws SAXException {
                                throw invalid;
                            }
                        }))
                .doesNotThrowAnyException();
    }

    @Test
    void carriesTheFileUnderTheIdItsUrlNames() {
        String message = new String(UPLOAD.message("CIF_I_V3.0\n".getBytes(UTF_8)), UTF_8);

        assertThat(message)
                .contains("<URL>cid:catalog@comptoir</URL>", "timestamp=\"2026-11-29T08:00:00+00:00\"")
                .contains(
                        "Content-ID: <catalog@comptoir>\r\n",
                        "\r\n\r\nCIF_I_V3.0\n\r\n--catalog-publication-run-7-comptoir--\r\n");
    }
}
