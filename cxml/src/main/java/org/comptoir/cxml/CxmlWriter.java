package org.comptoir.cxml;

import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.XmlFragment;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.comptoir.cxml.bound.Tag;
import org.comptoir.cxml.text.XmlOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents: elements and attributes in the order of the DTD, nothing between them, the same bytes for the same
 * document.
 *
 * <p>What it writes is valid against DTD 1.2.071, with two exceptions that a program vouches for: {@link XmlFragment} is
 * written as it stands, and so is what {@link #asItStands()} writes.
 */
public final class CxmlWriter {

    /** The DTD that is named unless the caller chooses another version. */
    public static final String DTD_VERSION = "1.2.071";

    private static final String PLACE = "http://xml.cxml.org/schemas/cXML/";

    /** How characters beyond ASCII are written. */
    public enum Encoding {
        /** As they are. */
        UTF_8("UTF-8"),
        /** As character references: for {@code cxml-urlencoded}, where the declaration is ignored. */
        US_ASCII("US-ASCII");

        private final String declaration;

        Encoding(String name) {
            declaration = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>\n";
        }
    }

    private static final byte[] GREATER = {'>'};
    private static final BoundType ENVELOPE = BoundType.of(CXML.class);
    private static final Tag ROOT = BoundType.rootTag(CXML.class);

    private final Encoding encoding;
    private final String version;
    private final boolean valid;
    private final Map<DtdFile, byte[]> prologs = new EnumMap<>(DtdFile.class);

    /** Names the DTD 1.2.071, and the file of it that knows the document. */
    public CxmlWriter(Encoding encoding) {
        this(encoding, DTD_VERSION, true);
    }

    private CxmlWriter(Encoding encoding, String version, boolean valid) {
        this.encoding = encoding;
        this.version = version;
        this.valid = valid;
        for (DtdFile file : DtdFile.values()) {
            prologs.put(file, Tag.ascii(prolog("cXML", file)));
        }
    }

    /** {@return a writer that names the DTD of another version, such as {@code 1.2.020}, and writes the same elements} */
    public CxmlWriter withDtdVersion(String other) {
        if (!other.matches("1\\.[0-9]{1,2}\\.[0-9]{1,3}")) {
            throw new IllegalArgumentException("\"%s\" is no version of cXML. Give one like 1.2.071".formatted(other));
        }
        return new CxmlWriter(encoding, other, valid);
    }

    /** {@return a writer that does not ask whether a document is valid: for what others sent} */
    public CxmlWriter asItStands() {
        return new CxmlWriter(encoding, version, false);
    }

    /** @throws InvalidDocumentException when the document lacks what the DTD requires or holds what it does not allow */
    public byte[] write(CxmlDocument document) {
        return write(document, DtdFile.of(document.documentName().orElse(null)));
    }

    /**
     * Names a file of the DTD other than the one that knows the document.
     *
     * @throws InvalidDocumentException when the document lacks what the DTD requires or holds what it does not allow
     */
    public byte[] write(CxmlDocument document, DtdFile file) {
        XmlOutput out = new XmlOutput(encoding == Encoding.US_ASCII);
        out.markup(Objects.requireNonNull(prologs.get(file)));
        element(out, ROOT, ENVELOPE, document.content());
        return finish(out, document.content());
    }

    /**
     * Writes a document without an envelope, such as an {@code Index}.
     *
     * @param root an object of a class with a root element
     * @throws InvalidDocumentException when the document lacks what the DTD requires or holds what it does not allow
     */
    public byte[] writeRoot(Object root) {
        String name = BoundType.rootName(root.getClass());
        XmlOutput out = new XmlOutput(encoding == Encoding.US_ASCII);
        out.markup(prolog(name, DtdFile.of(name)));
        element(out, BoundType.rootTag(root.getClass()), BoundType.of(root.getClass()), root);
        return finish(out, root);
    }

    /**
     * Begins a long document, up to its first item.
     *
     * @param root the envelope, or an {@code Index}, with all but the items
     * @throws InvalidDocumentException when what stands before the items lacks what the DTD requires
     */
    public <I> ItemWriter<I> items(ItemKind<?, I> kind, Object root, OutputStream sink) {
        XmlOutput out = new XmlOutput(encoding == Encoding.US_ASCII);
        out.markup(prolog(BoundType.rootName(root.getClass()), DtdFile.of(kind.bodyName)));
        return new ItemWriter<>(out, sink, valid, kind, root);
    }

    private String prolog(String root, DtdFile file) {
        return encoding.declaration + "<!DOCTYPE " + root + " SYSTEM \"" + PLACE + version + "/" + file.fileName()
                + "\">\n";
    }

    private byte[] finish(XmlOutput out, Object root) {
        if (valid && out.invalid) {
            throw new InvalidDocumentException(ValidityProblems.of(root));
        }
        out.markup('\n');
        return out.toBytes();
    }

    static void element(XmlOutput out, Tag tag, BoundType type, Object bean) {
        out.markup(tag.open);
        attributes(out, bean, type);
        if (type.value != null) {
            Object text = type.value.get(bean);
            if (text == null || ((String) text).isEmpty()) {
                closeEmpty(out);
            } else {
                out.text(GREATER, (String) text, tag.end);
            }
        } else if (type.mixed != null) {
            out.markup('>');
            mixed(out, type.mixed.list(bean));
            out.markup(tag.end);
        } else {
            children(out, tag, bean, type);
        }
    }

    static void attributes(XmlOutput out, Object bean, BoundType type) {
        for (BoundProperty attribute : type.attributeRow) {
            Object value = attribute.get(bean);
            if (value != null) {
                String text = attribute.text ? (String) value : valueOf(value);
                out.attribute(attribute.tag.attribute, text);
                if (!attribute.allows(text)) {
                    out.invalid = true;
                }
            } else if (attribute.least > 0) {
                out.invalid = true;
            }
        }
        Map<QName, String> others = type.anyAttributes(bean);
        if (others != null) {
            others.forEach((name, value) -> anyAttribute(out, name, value));
        }
    }

    private static void anyAttribute(XmlOutput out, QName name, String value) {
        String prefix = name.getPrefix();
        if (!prefix.isEmpty() && !prefix.equals(XMLConstants.XML_NS_PREFIX)) {
            anyAttribute(out, new QName("xmlns:" + prefix), name.getNamespaceURI());
        }
        out.markup(' ');
        out.markup(prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart());
        out.markup("=\"");
        out.attributeValue(value);
        out.markup('"');
    }

    static String valueOf(Object simple) {
        BoundProperty value = BoundType.of(simple.getClass()).value;
        Object text = value == null ? null : value.get(simple);
        return text == null ? "" : (String) text;
    }

    private static void children(XmlOutput out, Tag tag, Object bean, BoundType type) {
        boolean empty = true;
        long present = 0;
        BoundProperty[] elements = type.elementRow;
        for (int i = 0; i < elements.length; i++) {
            BoundProperty property = elements[i];
            Object value = property.get(bean);
            int size = value == null ? 0 : value instanceof List<?> list ? list.size() : 1;
            if (size < property.least) {
                out.invalid = true;
            }
            if (value == null || size == 0) {
                continue;
            }
            present |= 1L << i;
            if (empty) {
                out.markup('>');
                empty = false;
            }
            child(out, property, value);
        }
        out.invalid |= type.model != null && !type.model.accepts(present);
        if (empty) {
            closeEmpty(out);
        } else {
            out.markup(tag.end);
        }
    }

    static void child(XmlOutput out, BoundProperty property, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                child(out, property, list.get(i));
            }
        } else if (value instanceof String text) {
            out.text(property.tag.start, text, property.tag.end);
        } else if (value instanceof XmlFragment fragment) {
            out.fragment(fragment.xml());
        } else if (value != null) {
            element(out, property.tag(value), property.bound(value), value);
        }
    }

    private static void mixed(XmlOutput out, List<Object> content) {
        for (Object part : content) {
            if (part instanceof String text) {
                out.text(text);
            } else if (part instanceof XmlFragment fragment) {
                out.fragment(fragment.xml());
            } else {
                BoundType type = BoundType.of(part.getClass());
                element(out, type.rootTag(), type, part);
            }
        }
    }

    private static void closeEmpty(XmlOutput out) {
        out.markup('/');
        out.markup('>');
    }
}
