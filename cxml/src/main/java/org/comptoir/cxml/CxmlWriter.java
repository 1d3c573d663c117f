package org.comptoir.cxml;

import java.util.List;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.XmlFragment;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents: elements and attributes in the order of the DTD, nothing between them, the same bytes for the same
 * document.
 */
public final class CxmlWriter {

    /** The DTD every document names and keeps to. */
    public static final String SYSTEM_ID = "http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd";

    /** How characters beyond ASCII are written. */
    public enum Encoding {
        /** As they are. */
        UTF_8("UTF-8"),
        /** As character references: for {@code cxml-urlencoded}, where the declaration is ignored. */
        US_ASCII("US-ASCII");

        private final String prolog;

        Encoding(String name) {
            prolog =
                    "<?xml version=\"1.0\" encoding=\"" + name + "\"?>\n<!DOCTYPE cXML SYSTEM \"" + SYSTEM_ID + "\">\n";
        }
    }

    private static final byte[] ROOT = BoundType.rootTag(CXML.class);

    private final Encoding encoding;

    public CxmlWriter(Encoding encoding) {
        this.encoding = encoding;
    }

    public byte[] write(CxmlDocument document) {
        XmlOutput out = new XmlOutput(encoding);
        out.markup(encoding.prolog);
        element(out, ROOT, document.content());
        out.markup('\n');
        return out.toBytes();
    }

    private static void element(XmlOutput out, byte[] tag, Object bean) {
        BoundType type = BoundType.of(bean.getClass());
        out.markup('<');
        out.markup(tag);
        attributes(out, bean, type);
        if (type.value != null) {
            Object text = type.value.get(bean);
            if (text == null || ((String) text).isEmpty()) {
                out.markup('/');
                open(out);
            } else {
                open(out);
                out.text((String) text);
                close(out, tag);
            }
        } else if (type.mixed != null) {
            open(out);
            mixed(out, type.mixed.list(bean));
            close(out, tag);
        } else {
            children(out, tag, bean, type);
        }
    }

    private static void attributes(XmlOutput out, Object bean, BoundType type) {
        List<BoundProperty> attributes = type.attributes;
        for (int i = 0; i < attributes.size(); i++) {
            BoundProperty attribute = attributes.get(i);
            Object value = attribute.get(bean);
            if (value != null) {
                out.markup(' ');
                out.markup(attribute.tag);
                out.markup('=');
                out.markup('"');
                out.attributeValue(attribute.text ? (String) value : valueOf(value));
                out.markup('"');
            }
        }
    }

    private static String valueOf(Object simple) {
        BoundProperty value = BoundType.of(simple.getClass()).value;
        Object text = value == null ? null : value.get(simple);
        return text == null ? "" : (String) text;
    }

    private static void children(XmlOutput out, byte[] tag, Object bean, BoundType type) {
        boolean empty = true;
        List<BoundProperty> elements = type.elements;
        for (int i = 0; i < elements.size(); i++) {
            BoundProperty property = elements.get(i);
            Object value = property.get(bean);
            if (value == null || (property.repeated && ((List<?>) value).isEmpty())) {
                continue;
            }
            if (empty) {
                open(out);
                empty = false;
            }
            child(out, property, value);
        }
        if (empty) {
            out.markup('/');
            open(out);
        } else {
            close(out, tag);
        }
    }

    private static void child(XmlOutput out, BoundProperty property, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                child(out, property, list.get(i));
            }
        } else if (value instanceof String text) {
            out.markup('<');
            out.markup(property.tag);
            open(out);
            out.text(text);
            close(out, property.tag);
        } else if (value != null) {
            element(out, property.tag(value), value);
        }
    }

    private static void mixed(XmlOutput out, List<Object> content) {
        for (Object part : content) {
            if (part instanceof String text) {
                out.text(text);
            } else if (part instanceof XmlFragment fragment) {
                out.fragment(fragment.xml());
            } else {
                element(out, BoundType.rootTag(part.getClass()), part);
            }
        }
    }

    private static void open(XmlOutput out) {
        out.markup('>');
    }

    private static void close(XmlOutput out, byte[] tag) {
        out.markup('<');
        out.markup('/');
        out.markup(tag);
        out.markup('>');
    }
}
