package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;

/** Bytes of a plain document to binding objects, as the parser and its binder would make them. */
final class PlainBinder {

    private final PlainCursor cursor;
    private final PlainLimits limits;
    private int depth;
    private int lines;

    PlainBinder(PlainCursor cursor, PlainLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    /** Binds an element, from behind its name in the start tag to behind its end tag. */
    Object element(PlainElement element) throws NotPlain {
        Object bean = element.type().bound.newInstance();
        boolean open = attributes(bean, element.type());
        content(bean, element, open);
        return bean;
    }

    /** {@return whether the element has an end tag of its own} */
    boolean attributes(Object bean, PlainType type) throws NotPlain {
        if (++depth > limits.depth()) {
            throw new NotPlain();
        }
        int tag = cursor.at;
        long seen = 0;
        while (cursor.here() != '>' && cursor.here() != '/') {
            int blanks = cursor.at;
            cursor.skipBlanks();
            if (cursor.here() == '>' || cursor.here() == '/') {
                break;
            }
            int place = attribute(bean, type, blanks);
            if ((seen & (1L << place)) != 0) {
                throw new NotPlain();
            }
            seen |= 1L << place;
        }
        if (cursor.at - tag > limits.text() || Long.bitCount(seen) > limits.attributes()) {
            throw new NotPlain();
        }
        return cursor.skipEndOfStart();
    }

    private int attribute(Object bean, PlainType type, int blanks) throws NotPlain {
        int from = cursor.at;
        cursor.skipName();
        int place = type.attributeNames.find(cursor.bytes, from, cursor.at);
        if (place < 0 || from == blanks) {
            throw new NotPlain();
        }
        BoundProperty property = type.attributes[place];
        cursor.skipEquals();
        String value = cursor.value();
        property.set(bean, property.text ? value : simple(property.bound(), value));
        return place;
    }

    private static Object simple(BoundType type, String text) {
        Object bean = type.newInstance();
        if (type.value != null) {
            type.value.set(bean, text);
        }
        return bean;
    }

    private void content(Object bean, PlainElement element, boolean open) throws NotPlain {
        BoundType bound = element.type().bound;
        if (bound.value != null) {
            bound.value.set(bean, open ? cursor.text() : "");
        } else if (open && bound.mixed != null) {
            mixed(bound.mixed.list(bean), element.type());
        } else if (open) {
            children(bean, element.type());
        }
        if (open) {
            cursor.skipEnd(element.end);
        }
        depth--;
    }

    /** Binds the children of an element, up to its end tag. */
    void children(Object bean, PlainType type) throws NotPlain {
        boolean bare = true;
        boolean comment = false;
        while (true) {
            cursor.skipBlanks();
            if (cursor.here() != '<') {
                throw new NotPlain();
            }
            if (cursor.next() == '/') {
                break;
            }
            if (cursor.next() == '!') {
                cursor.skipComment();
                comment = true;
            } else {
                child(bean, type);
                bare = false;
            }
        }
        if (bare && comment) { // blanks on both sides of it would be one text
            throw new NotPlain();
        }
    }

    private void child(Object bean, PlainType type) throws NotPlain {
        PlainElement child = enter(type);
        BoundProperty property = child.property;
        if (property == null || (child.line && ++lines > limits.lines())) {
            throw new NotPlain();
        }
        if (property.repeated) {
            property.list(bean).add(value(child));
        } else if (property.get(bean) == null) {
            property.set(bean, value(child));
        } else {
            throw new NotPlain();
        }
    }

    /** {@return the element whose start tag is here; moves behind its name} */
    private PlainElement enter(PlainType type) throws NotPlain {
        if (cursor.here() != '<') {
            throw new NotPlain();
        }
        int from = ++cursor.at;
        cursor.skipName();
        int place = type.elementNames.find(cursor.bytes, from, cursor.at);
        if (place < 0) {
            throw new NotPlain();
        }
        return type.elements[place];
    }

    /** {@return the name of the element whose start tag is here; does not move} */
    String peek(PlainType type) throws NotPlain {
        int from = cursor.at;
        enter(type);
        String name = new String(cursor.bytes, from + 1, cursor.at - from - 1, StandardCharsets.US_ASCII);
        cursor.at = from;
        return name;
    }

    private Object value(PlainElement element) throws NotPlain {
        if (!element.text) {
            return element(element);
        }
        if (depth >= limits.depth()) {
            throw new NotPlain();
        }
        if (cursor.here() != '>') {
            cursor.skipBlanks();
        }
        if (!cursor.skipEndOfStart()) {
            return "";
        }
        String text = cursor.text();
        cursor.skipEnd(element.end);
        return text;
    }

    private void mixed(List<Object> content, PlainType type) throws NotPlain {
        while (true) {
            if (cursor.here() != '<') {
                content.add(cursor.text());
            }
            if (cursor.next() == '/') {
                return;
            }
            content.add(element(enter(type)));
        }
    }
}
