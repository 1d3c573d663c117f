package org.comptoir.cxml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field of a binding class and the attribute or element it stands for. */
final class BoundProperty {

    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    /** Local name; {@code lang} stands for {@code xml:lang}. */
    final String name;
    /** Name as written, in bytes. */
    final byte[] tag;
    /** Type of the value, or of one item of a list. */
    final Class<?> type;

    final boolean repeated;
    final boolean text;
    private final Field field;
    /** Names as written by the class of the item, where one list holds elements of several names; else empty. */
    private final Map<Class<?>, byte[]> tags = new HashMap<>(0);

    private BoundProperty(Field field, String name, String written) {
        this(field, name, written, field.getType());
    }

    private BoundProperty(Field field, String name, String written, Class<?> type) {
        this.field = field;
        this.name = name;
        this.tag = ascii(written);
        this.repeated = List.class.isAssignableFrom(field.getType());
        this.type = type == List.class ? BoundType.itemType(field) : type;
        this.text = this.type == String.class;
        field.setAccessible(true);
    }

    static BoundProperty attribute(Field field, XmlAttribute annotation) {
        String name = annotation.name().startsWith("##") ? field.getName() : annotation.name();
        boolean xml = annotation.namespace().equals(XML_NAMESPACE);
        return new BoundProperty(field, name, xml ? "xml:" + name : name);
    }

    static BoundProperty element(Field field, XmlElement annotation) {
        return new BoundProperty(field, annotation.name(), annotation.name());
    }

    /** A list that keeps elements of several names in the order of the document; for writing. */
    static BoundProperty choice(Field field, XmlElements annotation) {
        BoundProperty property = plain(field);
        for (XmlElement alternative : annotation.value()) {
            property.tags.put(alternative.type(), ascii(alternative.name()));
        }
        return property;
    }

    /** One of the names in a {@link #choice}; for reading. */
    static BoundProperty alternative(Field field, XmlElement annotation) {
        return new BoundProperty(field, annotation.name(), annotation.name(), annotation.type());
    }

    /** {@return the name an item of this property is written with} */
    byte[] tag(Object item) {
        return tags.isEmpty()
                ? tag
                : Objects.requireNonNull(tags.get(item.getClass()), () -> item.getClass() + " does not belong here");
    }

    static BoundProperty plain(Field field) {
        return new BoundProperty(field, field.getName(), field.getName());
    }

    static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    @Nullable
    Object get(Object bean) {
        try {
            return field.get(bean);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }

    void set(Object bean, Object value) {
        try {
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot write " + field, e);
        }
    }

    @SuppressWarnings("unchecked") // a repeated property is a List of its type
    List<Object> list(Object bean) {
        try {
            return (List<Object>) field.get(bean);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }
}
