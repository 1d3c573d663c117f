package org.comptoir.cxml;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.cxml.binding.XmlFragment;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.jspecify.annotations.Nullable;

/** Elements under the cursor to binding objects. By name and not by position; of a repeated single element the first stays. */
final class Binder {

    private final XmlCursor cursor;

    Binder(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** Binds the element just entered, up to its end. */
    <T> T bind(Class<T> type) throws CxmlException {
        return type.cast(bind(BoundType.of(type)));
    }

    private Object bind(BoundType type) throws CxmlException {
        Object bean = begin(type);
        content(bean, type);
        return bean;
    }

    /** A new object with the attributes of the element just entered. */
    <T> T begin(Class<T> type) throws CxmlException {
        return type.cast(begin(BoundType.of(type)));
    }

    private Object begin(BoundType type) {
        Object bean = type.newInstance();
        XMLStreamReader xml = cursor.xml();
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            BoundProperty attribute = type.attribute(xml.getAttributeLocalName(i));
            Map<QName, String> any = attribute == null ? type.anyAttributes(bean) : null;
            if (any != null) {
                any.put(xml.getAttributeName(i), xml.getAttributeValue(i));
            } else if (attribute == null) {
                cursor.note("has an attribute %s that is not known".formatted(xml.getAttributeLocalName(i)));
            } else {
                attribute.set(bean, value(attribute, xml.getAttributeValue(i)));
            }
        }
        return bean;
    }

    private static Object value(BoundProperty property, String text) {
        return property.text ? text : valueObject(property.bound(), text);
    }

    private static Object valueObject(BoundType type, String text) {
        Object bean = type.newInstance();
        if (type.value != null) {
            type.value.set(bean, text);
        }
        return bean;
    }

    private void content(Object bean, BoundType type) throws CxmlException {
        if (type.value != null) {
            type.value.set(bean, cursor.elementText());
        } else if (type.mixed != null) {
            mixed(type.mixed.list(bean), type);
        } else {
            children(bean, type, cursor.next());
        }
    }

    /** Binds the children of an element, from an event inside it up to its end. */
    void children(Object bean, BoundType type, int first) throws CxmlException {
        for (int event = first; event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(bean, type);
            } else if (!cursor.textIsBlank()) {
                cursor.note("has text between its elements that was left out");
            }
        }
    }

    /** Binds the element just entered as a child of another. */
    void child(Object bean, BoundType type) throws CxmlException {
        BoundProperty property = type.element(cursor.name());
        BoundProperty fragments = property == null ? type.fragments(cursor.name()) : null;
        if (fragments != null) {
            fragments.list(bean).add(new XmlFragment(new FragmentCopy(cursor).copy()));
        } else if (property == null) {
            cursor.note("is not known here and was left out");
            cursor.skipElement();
        } else if (property.repeated) {
            property.list(bean).add(element(property));
        } else if (property.get(bean) != null) {
            cursor.note("stands here a second time; the first one counts");
            cursor.skipElement();
        } else {
            property.set(bean, element(property));
        }
    }

    private Object element(BoundProperty property) throws CxmlException {
        return property.text ? cursor.elementText() : bind(property.bound());
    }

    private void mixed(List<Object> content, BoundType type) throws CxmlException {
        StringBuilder text = null;
        String only = null;
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.CHARACTERS) {
                String piece = cursor.xml().getText();
                if (text != null) {
                    text.append(piece);
                    cursor.requireTextLength(text);
                } else if (only == null) {
                    only = piece;
                } else {
                    text = new StringBuilder(only).append(piece);
                    cursor.requireTextLength(text);
                }
                continue;
            }
            addText(content, only, text);
            only = null;
            text = null;
            mixedElement(content, type);
        }
        addText(content, only, text);
    }

    private static void addText(List<Object> content, @Nullable String only, @Nullable StringBuilder text) {
        if (text != null) {
            content.add(text.toString());
        } else if (only != null) {
            content.add(only);
        }
    }

    private void mixedElement(List<Object> content, BoundType type) throws CxmlException {
        if (type.open) {
            content.add(new XmlFragment(new FragmentCopy(cursor).copy()));
        } else if (type.mixedType != null && cursor.name().equals(type.mixedName)) {
            content.add(bind(type.mixedType));
        } else {
            cursor.note("is not known here and was left out");
            cursor.skipElement();
        }
    }
}
