package org.comptoir.catalogexport.cxmlindex;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.comptoir.catalogexport.text.TextOut;
import org.comptoir.catalogexport.xml.XmlOut;

/**
 * A cXML CatalogUploadRequest with its catalog, an Index or a CIF, attached: multipart/related, valid against cXML.dtd 1.2.071.
 *
 * @param id the document's, the same on each attempt
 * @param sent when it was made; the same on each attempt
 * @param operation {@code new} or {@code update}
 */
public record CatalogUpload(
        String id, Instant sent, Party from, Party to, String secret, String operation, Catalog catalog) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");
    private static final String DOCTYPE =
            "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd\">\n";
    private static final int LONGEST_BOUNDARY = 70; // RFC 2046, 5.1.1
    private static final String LINE = "\r\n";
    private static final String CATALOG = "catalog@comptoir";

    /** A credential. */
    public record Party(String domain, String identity) {}

    /**
     * What is attached.
     *
     * @param email who hears of what became of it, blank for nobody
     */
    public record Catalog(String name, String language, String fileName, String mediaType, String email) {}

    /** Of the whole message. */
    public String contentType() {
        return "multipart/related; boundary=\"" + boundary() + "\"; type=\"text/xml\"; start=\"<request@comptoir>\"";
    }

    /** Made of the id, so that no text of an article can say it. */
    private String boundary() {
        String said = "catalog-" + id.replaceAll("[^A-Za-z0-9]", "-");
        return said.length() > LONGEST_BOUNDARY ? said.substring(0, LONGEST_BOUNDARY) : said;
    }

    /** The message with the file in it. */
    public byte[] message(byte[] file) {
        var bytes = new ByteArrayOutputStream(file.length + 4_096);
        part(bytes, "text/xml; charset=UTF-8", "request@comptoir", "");
        bytes.writeBytes(request());
        bytes.writeBytes(LINE.getBytes(UTF_8));
        String name = "Content-Disposition: attachment; filename=\"%s\"".formatted(catalog.fileName());
        part(bytes, catalog.mediaType(), CATALOG, name + LINE);
        bytes.writeBytes(file);
        bytes.writeBytes(("\r\n--" + boundary() + "--\r\n").getBytes(UTF_8));
        return bytes.toByteArray();
    }

    private void part(ByteArrayOutputStream bytes, String mediaType, String id, String more) {
        String head = String.join(
                LINE,
                "--" + boundary(),
                "Content-Type: " + mediaType,
                "Content-ID: <" + id + ">",
                "Content-Transfer-Encoding: binary",
                more);
        bytes.writeBytes((head + LINE).getBytes(UTF_8));
    }

    /** The cXML document alone. */
    byte[] request() {
        var bytes = new ByteArrayOutputStream();
        var out = new TextOut(bytes, UTF_8);
        var xml = new XmlOut(out);
        try {
            out.begin("catalog");
            xml.prologue(DOCTYPE).start("cXML").attribute("payloadID", id);
            xml.attribute("timestamp", TIME.format(sent.atOffset(ZoneOffset.UTC)))
                    .attribute("xml:lang", catalog.language());
            xml.start("Header");
            party(xml, "From", from).end("From");
            party(xml, "To", to).end("To");
            xml.start("Sender").start("Credential").attribute("domain", from.domain());
            xml.element("Identity", from.identity())
                    .element("SharedSecret", secret)
                    .end("Credential");
            xml.element("UserAgent", "Comptoir").end("Sender").end("Header");
            xml.start("Request").start("CatalogUploadRequest").attribute("operation", operation);
            xml.element("CatalogName", "xml:lang", catalog.language(), catalog.name());
            xml.element("Description", "xml:lang", catalog.language(), catalog.name());
            xml.start("Attachment").element("URL", "cid:" + CATALOG).end("Attachment");
            xml.start("Notification").optional("Email", catalog.email()).end("Notification");
            xml.end("CatalogUploadRequest").end("Request").end("cXML").line();
            out.end();
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static XmlOut party(XmlOut xml, String name, Party party) {
        xml.start(name).start("Credential").attribute("domain", party.domain());
        return xml.element("Identity", party.identity()).end("Credential");
    }

    @Override
    public String toString() {
        return "CatalogUpload[%s]".formatted(id);
    }
}
