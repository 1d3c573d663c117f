package org.comptoir.cxml;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.comptoir.cxml.CxmlException.Reason;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.IndexItem;
import org.comptoir.cxml.bound.BoundType;
import org.comptoir.cxml.plain.PlainEnvelope;
import org.comptoir.cxml.plain.PlainLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads cXML documents of strangers. Opens no file and no connection whatever a document says, accepts a DOCTYPE and
 * refuses any declaration inside it, and stops at the {@link CxmlLimits limits}.
 *
 * <pre>{@code
 * CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);   // once, for all threads
 * CxmlIncoming incoming = reader.open(bytes, null);         // envelope and header
 * authenticate(incoming.header());
 * CxmlDocument document = incoming.body();                  // the rest
 * }</pre>
 */
public final class CxmlReader {

    private final HardenedXml hardened;
    private final CxmlLimits limits;
    private final PlainLimits plainLimits;

    public CxmlReader(CxmlLimits limits) {
        this.limits = limits;
        this.hardened = new HardenedXml(limits);
        this.plainLimits = new PlainLimits(limits.depth(), limits.attributes(), limits.text(), limits.lines());
    }

    /**
     * Reads as far as the sender can be known.
     *
     * @param document the whole document; not to be changed as long as it is read
     * @param httpCharset the charset of the Content-Type header; null when it named none
     */
    public CxmlIncoming open(byte[] document, @Nullable String httpCharset) throws CxmlException {
        Optional<PlainEnvelope> plain = document.length > limits.bytes()
                ? Optional.empty()
                : PlainEnvelope.open(document, httpCharset, plainLimits);
        return plain.isPresent()
                ? CxmlIncoming.of(plain.get(), () -> parse(document, httpCharset))
                : CxmlIncoming.of(parse(document, httpCharset));
    }

    /** The parser is the judge of all that is not plain: see {@link org.comptoir.cxml.plain}. */
    ParsedEnvelope parse(byte[] document, @Nullable String httpCharset) throws CxmlException {
        HardenedXml.Opened opened = hardened.open(document, httpCharset, "cXML"::equalsIgnoreCase);
        return ParsedEnvelope.open(cursor(opened, null), opened.systemId().orElse(null));
    }

    /**
     * Reads as far as the sender can be known, and no further than the parser looks ahead. For documents too long for
     * memory: see {@link ItemReader}.
     *
     * @param document not closed
     * @param httpCharset the charset of the Content-Type header; null when it named none
     */
    public CxmlIncoming open(InputStream document, @Nullable String httpCharset) throws CxmlException {
        Intake intake = new Intake(document, limits);
        HardenedXml.Opened opened = hardened.open(intake, httpCharset, "cXML"::equalsIgnoreCase);
        return CxmlIncoming.of(
                ParsedEnvelope.open(cursor(opened, intake), opened.systemId().orElse(null)));
    }

    /**
     * Begins to read a catalog article by article; it has no envelope and no sender.
     *
     * @param document not closed
     * @param httpCharset the charset of the Content-Type header; null when it named none
     */
    public ItemReader<Index, IndexItem> openIndex(InputStream document, @Nullable String httpCharset)
            throws CxmlException {
        Intake intake = new Intake(document, limits);
        XmlCursor cursor = cursor(hardened.open(intake, httpCharset, "Index"::equals), intake);
        if (cursor.next() != XMLStreamConstants.START_ELEMENT || !cursor.name().equals("Index")) {
            throw cursor.problem(
                    Reason.STRUCTURE, "The document is a %s. Only Index is read here".formatted(cursor.name()));
        }
        return new ItemReader<>(cursor, ItemKind.INDEX, null);
    }

    /** Reads a document whose sender need not be known first, such as the answer to a request of ours. */
    public CxmlDocument read(byte[] document, @Nullable String httpCharset) throws CxmlException {
        return open(document, httpCharset).body();
    }

    /**
     * Reads a document that has no envelope.
     *
     * @param document the whole document
     * @param httpCharset the charset of the Content-Type header; null when it named none
     * @param root the class of its root element, such as {@code Index.class}
     */
    public <T> RootDocument<T> readRoot(byte[] document, @Nullable String httpCharset, Class<T> root)
            throws CxmlException {
        String name = BoundType.rootName(root);
        XmlCursor cursor = cursor(hardened.open(document, httpCharset, name::equals), null);
        if (cursor.next() != XMLStreamConstants.START_ELEMENT || !cursor.name().equals(name)) {
            throw cursor.problem(
                    Reason.STRUCTURE, "The document is a %s. Only %s is read here".formatted(cursor.name(), name));
        }
        T content = new Binder(cursor).bind(root);
        cursor.readToTheEnd();
        return new RootDocument<>(content, cursor.notes());
    }

    private XmlCursor cursor(HardenedXml.Opened opened, @Nullable Intake intake) {
        return new XmlCursor(opened.xml(), limits, opened.notes(), intake);
    }
}
