package org.comptoir.cxml.bound;

import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.comptoir.cxml.binding.Content;
import org.jspecify.annotations.Nullable;

/**
 * What the JAXB annotations of one binding class say, read once. Understands what the bindings use: attributes, single
 * and repeated elements, lists of several names, one value, mixed content with known or any elements.
 */
public final class BoundType {

    private static final ClassValue<BoundType> TYPES = new ClassValue<>() {
        @Override
        protected BoundType computeValue(Class<?> type) {
            return new BoundType(type);
        }
    };

    public final List<BoundProperty> attributes = new ArrayList<>();
    public final List<BoundProperty> elements = new ArrayList<>();
    public final @Nullable BoundProperty value;
    public final @Nullable BoundProperty mixed;
    /** Whether mixed content takes any element. */
    public final boolean open;
    /** Name and class of the one element that mixed content knows. */
    public final @Nullable String mixedName;

    public final @Nullable Class<?> mixedType;
    /** What the DTD says of the children where it is more than a sequence. */
    public final @Nullable ContentModel model;

    private final @Nullable BoundProperty anyAttributes;
    private final @Nullable BoundProperty fragments;
    /** {@link #attributes} and {@link #elements} once more, for the writer. */
    public final BoundProperty[] attributeRow;

    public final BoundProperty[] elementRow;
    private final String typeName;
    private final @Nullable Tag root;
    private final MethodHandle constructor;
    private final Map<String, BoundProperty> attributesByName = new HashMap<>();
    private final Map<String, BoundProperty> elementsByName = new HashMap<>();

    public static BoundType of(Class<?> type) {
        return TYPES.get(type);
    }

    private BoundType(Class<?> type) {
        BoundProperty foundValue = null;
        BoundProperty foundMixed = null;
        XmlElementRef reference = null;
        BoundProperty foundAttributes = null;
        BoundProperty foundFragments = null;
        boolean any = false;
        for (Field field : fields(type)) {
            XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
            XmlElement element = field.getAnnotation(XmlElement.class);
            if (attribute != null) {
                add(attributes, attributesByName, BoundProperty.attribute(field, attribute));
            } else if (element != null) {
                add(elements, elementsByName, BoundProperty.element(field, element));
            } else if (field.isAnnotationPresent(XmlElements.class)) {
                addChoice(field, field.getAnnotation(XmlElements.class));
            } else if (field.isAnnotationPresent(XmlValue.class)) {
                foundValue = BoundProperty.plain(field);
            } else if (field.isAnnotationPresent(XmlMixed.class)) {
                foundMixed = BoundProperty.plain(field);
                any = field.isAnnotationPresent(XmlAnyElement.class);
                reference = field.getAnnotation(XmlElementRef.class);
            } else if (field.isAnnotationPresent(XmlAnyAttribute.class)) {
                foundAttributes = BoundProperty.plain(field);
            } else if (field.isAnnotationPresent(XmlAnyElement.class)) {
                foundFragments = BoundProperty.fragments(field);
                elements.add(foundFragments);
            }
        }
        value = foundValue;
        mixed = foundMixed;
        open = any;
        mixedType = reference == null ? null : reference.type();
        mixedName = mixedType == null ? null : rootName(mixedType);
        anyAttributes = foundAttributes;
        fragments = foundFragments;
        Content content = type.getAnnotation(Content.class);
        model = content == null ? null : new ContentModel(content.value(), elements);
        attributeRow = attributes.toArray(BoundProperty[]::new);
        elementRow = elements.toArray(BoundProperty[]::new);
        typeName = type.getSimpleName();
        root = type.isAnnotationPresent(XmlRootElement.class) ? new Tag(rootName(type)) : null;
        constructor = constructor(type);
    }

    private static void add(List<BoundProperty> list, Map<String, BoundProperty> names, BoundProperty property) {
        list.add(property);
        names.put(property.name, property);
    }

    private void addChoice(Field field, XmlElements choice) {
        elements.add(BoundProperty.choice(field, choice));
        for (XmlElement alternative : choice.value()) {
            elementsByName.put(alternative.name(), BoundProperty.alternative(field, alternative));
        }
    }

    public static String rootName(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(XmlRootElement.class), type + " is no root element")
                .name();
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static MethodHandle constructor(Class<?> type) {
        try {
            Constructor<?> found = type.getDeclaredConstructor();
            found.setAccessible(true);
            return MethodHandles.lookup().unreflectConstructor(found).asType(MethodType.methodType(Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without parameters", e);
        }
    }

    public Object newInstance() {
        try {
            return constructor.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot make a " + typeName, e);
        }
    }

    @Nullable
    public BoundProperty attribute(String name) {
        return attributesByName.get(name);
    }

    @Nullable
    public BoundProperty element(String name) {
        return elementsByName.get(name);
    }

    public BoundProperty elementOf(Class<?> child) {
        return Objects.requireNonNull(element(child.getSimpleName()), () -> child + " does not belong here");
    }

    /** The list that keeps elements of this name as they come; null when there is none. */
    @Nullable
    public BoundProperty fragments(String name) {
        return fragments != null && fragments.takes.contains(name) ? fragments : null;
    }

    /** The children by name; without mixed content and without those that are kept as they come. */
    public Map<String, BoundProperty> elementsByName() {
        return Collections.unmodifiableMap(elementsByName);
    }

    /** The names of the children and what they are bound to; without mixed content. */
    public Map<String, Class<?>> childTypes() {
        Map<String, Class<?>> types = new HashMap<>();
        elementsByName.forEach((name, property) -> types.put(name, property.type));
        return types;
    }

    /** Attributes of any name; null for a type that knows its attributes by name. */
    @SuppressWarnings("unchecked") // the type of every field with @XmlAnyAttribute
    @Nullable
    public Map<QName, String> anyAttributes(Object bean) {
        return anyAttributes == null ? null : (Map<QName, String>) anyAttributes.get(bean);
    }

    /** The named root element a class is bound to, such as {@code ShortName}. */
    public static Tag rootTag(Class<?> type) {
        return of(type).rootTag();
    }

    /** What an element of this class is called by itself: as the class is. */
    public Tag tag() {
        return root == null ? new Tag(typeName) : root;
    }

    public Tag rootTag() {
        return Objects.requireNonNull(root, "This type is no root element");
    }

    public static Class<?> itemType(Field list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }
}
