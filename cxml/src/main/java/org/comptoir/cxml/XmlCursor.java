package org.comptoir.cxml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.cxml.CxmlException.Reason;
import org.comptoir.cxml.digest.CanonicalDigest;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document event by event and lets nothing pass that no cXML document needs. Knows the path to where it stands,
 * takes notes of what was tolerated and feeds the digest of what it walks over.
 */
final class XmlCursor {

    private static final int MOST_NOTES = 50;
    private static final int LONGEST_NAME = 200;

    private final XMLStreamReader xml;
    private final CxmlLimits limits;
    private final @Nullable Intake intake;
    private final List<String> notes = new ArrayList<>(0);
    private String[] path = new String[16];
    private int depth;
    private int lines;
    private @Nullable CanonicalDigest digest;

    /**
     * @param notes taken before the first element
     * @param intake what counts the bytes of a document that is read as it comes
     */
    XmlCursor(XMLStreamReader xml, CxmlLimits limits, List<String> notes, @Nullable Intake intake) {
        this.xml = xml;
        this.limits = limits;
        this.intake = intake;
        this.notes.addAll(notes);
    }

    CxmlLimits limits() {
        return limits;
    }

    /** The next item begins, as far as the document is read as it comes. */
    void beginPart() {
        if (intake != null) {
            intake.beginPart();
        }
    }

    /** The rest is read in one piece. */
    void takeWhole() {
        if (intake != null) {
            intake.takeWhole();
        }
    }

    /**
     * Moves to the next start of an element, end of an element, text or end of the document.
     *
     * @return one of {@link XMLStreamConstants}; CDATA and white space count as CHARACTERS
     */
    int next() throws CxmlException {
        while (true) {
            int event = advance();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (digest != null) {
                        digest.end();
                    }
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 0) {
                        acceptText();
                        return XMLStreamConstants.CHARACTERS;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw problem(
                            Reason.FORBIDDEN,
                            "The entity &%s; is not declared. Write the character or its number"
                                    .formatted(xml.getLocalName()));
                default -> {} // comments, processing instructions and the DOCTYPE say nothing to us
            }
        }
    }

    /** Moves on to the start or end of an element and notes text on the way. */
    int nextElement() throws CxmlException {
        int event = next();
        while (event == XMLStreamConstants.CHARACTERS) {
            if (!textIsBlank()) {
                note("has text between its elements that was left out");
            }
            event = next();
        }
        return event;
    }

    private int advance() throws CxmlException {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw unreadable(e, xml.getLocation());
        }
    }

    private void enter() throws CxmlException {
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        String name = xml.getLocalName();
        path[depth++] = name;
        if (name.length() > LONGEST_NAME) {
            throw problem(Reason.LIMIT, "An element name has more than %d characters".formatted(LONGEST_NAME));
        }
        if (digest != null) {
            digest.start(xml);
        }
        if ((name.equals("ItemOut") || name.equals("ItemIn")) && ++lines > limits.lines()) {
            throw problem(Reason.LIMIT, "More than %d lines. Split the document".formatted(limits.lines()));
        }
    }

    private void acceptText() throws CxmlException {
        if (xml.getTextLength() > limits.text()) {
            throw problem(Reason.LIMIT, "The text of %s has more than %d characters".formatted(path(), limits.text()));
        }
        if (digest != null) {
            digest.text(xml);
        }
    }

    String name() {
        return xml.getLocalName();
    }

    XMLStreamReader xml() {
        return xml;
    }

    boolean textIsBlank() {
        return xml.isWhiteSpace();
    }

    /** The text of the element just entered, up to its end; elements inside it are left out and noted. */
    String elementText() throws CxmlException {
        int event = next();
        if (event == XMLStreamConstants.END_ELEMENT) {
            return "";
        }
        String first = event == XMLStreamConstants.CHARACTERS ? xml.getText() : "";
        if (event == XMLStreamConstants.CHARACTERS) {
            event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return first;
            }
        }
        return restOfText(new StringBuilder(first), event);
    }

    private String restOfText(StringBuilder text, int event) throws CxmlException {
        for (int now = event; now != XMLStreamConstants.END_ELEMENT; now = next()) {
            if (now == XMLStreamConstants.START_ELEMENT) {
                note("is not expected here and was left out");
                skipElement();
            } else {
                text.append(xml.getText());
                requireTextLength(text);
            }
        }
        return text.toString();
    }

    void requireTextLength(StringBuilder text) throws CxmlException {
        if (text.length() > limits.text()) {
            throw problem(Reason.LIMIT, "The text of %s has more than %d characters".formatted(path(), limits.text()));
        }
    }

    /** Moves to the end of the element just entered. */
    void skipElement() throws CxmlException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Reads on to the end of the document, so that all of it is known to be well-formed. */
    void readToTheEnd() throws CxmlException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {}
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw unreadable(e, null);
        }
    }

    /** Names of the elements around the cursor: {@code cXML/Request/OrderRequest}. */
    String path() {
        return String.join("/", Arrays.asList(path).subList(0, depth));
    }

    void note(String remark) {
        if (notes.size() < MOST_NOTES) {
            notes.add("%s (line %d) %s".formatted(path(), xml.getLocation().getLineNumber(), remark));
        }
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Digests the element just entered and all that follows, until {@link #endDigest()}. */
    void beginDigest() {
        digest = new CanonicalDigest();
        digest.start(xml);
    }

    boolean isDigesting() {
        return digest != null;
    }

    String endDigest() {
        CanonicalDigest done = digest;
        if (done == null) {
            throw new IllegalStateException("No digest was begun");
        }
        digest = null;
        return done.hex();
    }

    CxmlException problem(Reason reason, String message) {
        Location location = xml.getLocation();
        return new CxmlException(reason, message, location.getLineNumber(), location.getColumnNumber());
    }

    static CxmlException unreadable(XMLStreamException e, @Nullable Location otherwise) {
        if (e.getNestedException() instanceof IOException broken) {
            return brokenOff(broken, otherwise);
        }
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf("\n at [");
        String problem = (place < 0 ? message : message.substring(0, place)).strip();
        Location location = e.getLocation() == null ? otherwise : e.getLocation();
        return location == null
                ? new CxmlException(reason(problem), problem, 0, 0, e)
                : new CxmlException(reason(problem), problem, location.getLineNumber(), location.getColumnNumber(), e);
    }

    /** The bytes of a document that is read as it comes gave out. */
    static CxmlException brokenOff(IOException e, @Nullable Location place) {
        int line = place == null ? 0 : place.getLineNumber();
        int column = place == null ? 0 : place.getColumnNumber();
        if (e instanceof Intake.TooLong) {
            return new CxmlException(Reason.LIMIT, String.valueOf(e.getMessage()), line, column, e);
        }
        return e instanceof CharacterCodingException
                ? new CxmlException(
                        Reason.ENCODING,
                        "The document holds bytes that are not of its encoding. Declare the encoding it really has",
                        line,
                        column,
                        e)
                : new CxmlException(Reason.MALFORMED, "The document broke off: " + e.getMessage(), line, column, e);
    }

    private static Reason reason(String problem) {
        if (problem.contains("imit (") || problem.contains("limit exceeded")) {
            return Reason.LIMIT;
        }
        return problem.startsWith("Undeclared general entity") ? Reason.FORBIDDEN : Reason.MALFORMED;
    }
}
