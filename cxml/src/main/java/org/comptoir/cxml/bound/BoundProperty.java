package org.comptoir.cxml.bound;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlSchemaType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.cxml.binding.Allowed;
import org.comptoir.cxml.binding.AtLeast;
import org.comptoir.cxml.binding.Takes;
import org.jspecify.annotations.Nullable;

/** One field of a binding class and the attribute or element it stands for. */
public final class BoundProperty {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    /** Local name; {@code lang} stands for {@code xml:lang}. */
    public final String name;
    /** Name as written. */
    public final Tag tag;
    /** Type of the value, or of one item of a list. */
    public final Class<?> type;

    public final boolean repeated;
    public final boolean text;
    /** How often it must stand by the DTD: 0 when it may be absent. */
    public final int least;
    /** The values the DTD allows; empty when it allows any. */
    public final Set<String> allowed;

    private final boolean limited;
    /** Whether the value must be one word of name characters. */
    public final boolean nameToken;
    /** Local names of the elements a list of fragments keeps; else empty. */
    public final Set<String> takes;

    private final Field field;
    private final MethodHandle getter;
    /** Null for a list, which is filled and never set. */
    private final @Nullable MethodHandle setter;

    private @Nullable BoundType bound;
    /** Names as written by the class of the item, where one list holds elements of several names; else empty. */
    private final Map<Class<?>, Tag> tags = new HashMap<>(0);

    private boolean choice;

    private BoundProperty(Field field, String name, String written, boolean required) {
        this(field, name, written, required, field.getType());
    }

    private BoundProperty(Field field, String name, String written, boolean required, Class<?> type) {
        AtLeast atLeast = field.getAnnotation(AtLeast.class);
        Allowed values = field.getAnnotation(Allowed.class);
        this.least = atLeast != null ? atLeast.value() : required ? 1 : 0;
        this.allowed = values == null ? Set.of() : Set.of(values.value());
        this.limited = !allowed.isEmpty();
        this.takes = takes(field);
        this.nameToken = field.isAnnotationPresent(XmlSchemaType.class);
        this.field = field;
        this.name = name;
        this.tag = new Tag(written);
        this.repeated = List.class.isAssignableFrom(field.getType());
        this.type = type == List.class ? BoundType.itemType(field) : type;
        this.text = this.type == String.class;
        field.setAccessible(true);
        try {
            getter = LOOKUP.unreflectGetter(field).asType(MethodType.methodType(Object.class, Object.class));
            setter = Modifier.isFinal(field.getModifiers())
                    ? null
                    : LOOKUP.unreflectSetter(field)
                            .asType(MethodType.methodType(void.class, Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be reached", e);
        }
    }

    public static BoundProperty attribute(Field field, XmlAttribute annotation) {
        String name = annotation.name().startsWith("##") ? field.getName() : annotation.name();
        boolean xml = annotation.namespace().equals(XML_NAMESPACE);
        return new BoundProperty(field, name, xml ? "xml:" + name : name, annotation.required());
    }

    public static BoundProperty element(Field field, XmlElement annotation) {
        return new BoundProperty(field, annotation.name(), annotation.name(), annotation.required());
    }

    /** A list that keeps elements of several names in the order of the document; for writing. */
    public static BoundProperty choice(Field field, XmlElements annotation) {
        String first = annotation.value()[0].name();
        BoundProperty property = new BoundProperty(field, first, first, false);
        property.choice = true;
        for (XmlElement alternative : annotation.value()) {
            property.tags.put(alternative.type(), new Tag(alternative.name()));
        }
        return property;
    }

    /** One of the names in a {@link #choice}; for reading. */
    public static BoundProperty alternative(Field field, XmlElement annotation) {
        return new BoundProperty(field, annotation.name(), annotation.name(), false, annotation.type());
    }

    /** {@return the name an item of this property is written with} */
    public Tag tag(Object item) {
        return !choice
                ? tag
                : Objects.requireNonNull(tags.get(item.getClass()), () -> item.getClass() + " does not belong here");
    }

    /** A list of elements that are kept as they come; it goes by the first of their names. */
    public static BoundProperty fragments(Field field) {
        String first = Objects.requireNonNull(field.getAnnotation(Takes.class), () -> field + " takes nothing")
                .value()[0];
        return new BoundProperty(field, first, first, false);
    }

    private static Set<String> takes(Field field) {
        Takes names = field.getAnnotation(Takes.class);
        return names == null
                ? Set.of()
                : Arrays.stream(names.value())
                        .map(name -> name.substring(name.indexOf(':') + 1))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Name as written. */
    public String written() {
        return tag.name;
    }

    /** Name an item is written with. */
    public String written(Object item) {
        return tag(item).name;
    }

    public static BoundProperty plain(Field field) {
        return new BoundProperty(field, field.getName(), field.getName(), false);
    }

    /** What the binding class of a value or item says. */
    public BoundType bound() {
        BoundType known = bound;
        if (known == null) {
            known = BoundType.of(type);
            bound = known;
        }
        return known;
    }

    /** The same for an item that may be of another class, as in a {@link #choice}. */
    public BoundType bound(Object item) {
        return item.getClass() == type ? bound() : BoundType.of(item.getClass());
    }

    /** Whether the DTD allows the value of an attribute. */
    public boolean allows(String value) {
        return (!limited || allowed.contains(value)) && (!nameToken || isNameToken(value));
    }

    private static boolean isNameToken(String value) {
        return !value.isEmpty() && value.codePoints().allMatch(BoundProperty::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == ':';
    }

    @Nullable
    public Object get(Object bean) {
        try {
            return getter.invokeExact(bean);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }

    public void set(Object bean, Object value) {
        try {
            if (setter == null) {
                throw new IllegalStateException(field + " is final");
            }
            setter.invokeExact(bean, value);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot write " + field, e);
        }
    }

    @SuppressWarnings("unchecked") // a repeated property is a List of its type
    public List<Object> list(Object bean) {
        return (List<Object>) Objects.requireNonNull(get(bean));
    }
}
