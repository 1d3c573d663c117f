package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.jspecify.annotations.Nullable;

/** Bytes of a plain document to binding objects, as the parser and its binder would make them. */
final class PlainBinder {

    private final PlainCursor cursor;
    private final PlainLimits limits;
    /** Where an attribute value stands, by its place in the digest; to is negative when it is not what the bytes say. */
    private final int[] from = new int[Long.SIZE];

    private final int[] to = new int[Long.SIZE];
    private final String[] values = new String[Long.SIZE];
    private @Nullable DigestForm form;
    private int depth;
    private int lines;

    PlainBinder(PlainCursor cursor, PlainLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    /** What is bound from here on goes into a digest too. */
    void gather(DigestForm into) {
        form = into;
    }

    /** Binds an element, from behind its name in the start tag to behind its end tag. */
    Object element(PlainElement element) throws NotPlain {
        Object bean = element.type().bound.newInstance();
        boolean open = attributes(bean, element);
        content(bean, element, open);
        return bean;
    }

    /** {@return whether the element has an end tag of its own} */
    boolean attributes(Object bean, PlainElement element) throws NotPlain {
        if (++depth > limits.depth() || element.cut) {
            throw new NotPlain();
        }
        int tag = cursor.at;
        PlainType type = element.type();
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
        if (form != null) {
            gatherStart(form, element, seen);
        }
        return cursor.skipEndOfStart();
    }

    private void gatherStart(DigestForm into, PlainElement element, long seen) {
        into.begin(element);
        byte[][] forms = element.type().attributeForms;
        DefaultValues defaults = element.defaults();
        long all = seen | defaults.all;
        for (long rest = all; rest != 0; rest &= rest - 1) {
            int place = Long.numberOfTrailingZeros(rest);
            if ((seen & (1L << place)) == 0) {
                into.attribute(forms[place], defaults.of(place));
            } else if (to[place] < 0) {
                into.attribute(forms[place], values[place]);
            } else {
                into.attribute(forms[place], cursor.bytes, from[place], to[place]);
            }
        }
    }

    private int attribute(Object bean, PlainType type, int blanks) throws NotPlain {
        int name = cursor.at;
        cursor.skipName();
        int place = type.attributeNames.find(cursor.bytes, name, cursor.at);
        if (place < 0 || name == blanks) {
            throw new NotPlain();
        }
        BoundProperty property = type.attributes[place];
        cursor.skipEquals();
        String value = cursor.value();
        from[place] = cursor.from;
        to[place] = cursor.to;
        values[place] = value;
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
            bound.value.set(bean, open ? text() : "");
        } else if (open && bound.mixed != null) {
            mixed(bound.mixed.list(bean), element.type());
        } else if (open) {
            children(bean, element.type());
        }
        if (open) {
            cursor.skipEnd(element.end);
        }
        if (form != null) {
            form.end();
        }
        depth--;
    }

    /** Text of an element that holds nothing else. */
    private String text() throws NotPlain {
        String text = cursor.text();
        if (form != null && !text.isEmpty()) {
            gather(form, text);
        }
        return text;
    }

    private void gather(DigestForm into, String text) {
        if (cursor.to < 0) {
            into.text(text);
        } else {
            into.text(cursor.bytes, cursor.from, cursor.to);
        }
    }

    /** Binds the children of an element, up to its end tag. */
    void children(Object bean, PlainType type) throws NotPlain {
        long seen = 0;
        boolean comment = false;
        while (true) {
            int blanks = cursor.at;
            cursor.skipBlanks();
            if (cursor.here() != '<') {
                throw new NotPlain();
            }
            if (cursor.next() == '/') {
                if (seen == 0) {
                    cursor.at = blanks;
                    text();
                }
                break;
            }
            if (cursor.next() == '!') {
                cursor.skipComment();
                comment = true;
            } else {
                seen = child(bean, type, seen);
            }
        }
        if (seen == 0 && comment) { // blanks on both sides of it would be one text
            throw new NotPlain();
        }
    }

    /** {@return the children seen so far, by their place in the type} */
    private long child(Object bean, PlainType type, long seen) throws NotPlain {
        int place = enter(type);
        PlainElement child = type.elements[place];
        BoundProperty property = child.property;
        if (property == null || (child.line && ++lines > limits.lines())) {
            throw new NotPlain();
        }
        if (property.repeated) {
            property.list(bean).add(value(child));
        } else if ((seen & (1L << place)) == 0) {
            property.set(bean, value(child));
        } else {
            throw new NotPlain();
        }
        return seen | (1L << place);
    }

    /** {@return the place in the type of the element whose start tag is here; moves behind its name} */
    private int enter(PlainType type) throws NotPlain {
        if (cursor.here() != '<') {
            throw new NotPlain();
        }
        int from = ++cursor.at;
        cursor.skipName();
        int place = type.elementNames.find(cursor.bytes, from, cursor.at);
        if (place < 0) {
            throw new NotPlain();
        }
        return place;
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
        if (form != null) {
            form.begin(element);
        }
        boolean open = cursor.skipEndOfStart();
        String text = open ? text() : "";
        if (open) {
            cursor.skipEnd(element.end);
        }
        if (form != null) {
            form.end();
        }
        return text;
    }

    private void mixed(List<Object> content, PlainType type) throws NotPlain {
        for (boolean leaf = true; ; leaf = false) {
            if (cursor.here() != '<') {
                String text = cursor.text();
                content.add(text);
                if (form != null && ((leaf && cursor.next() == '/') || !isBlank(text))) {
                    gather(form, text);
                }
            }
            if (cursor.next() == '/') {
                return;
            }
            content.add(element(type.elements[enter(type)]));
        }
    }

    private static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at == text.length();
    }
}
