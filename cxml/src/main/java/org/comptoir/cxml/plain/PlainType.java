package org.comptoir.cxml.plain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.comptoir.cxml.bound.Tag;

/** A binding class as the fast lane needs it: names as bytes, attributes in the order of the digest. */
final class PlainType {

    private static final ClassValue<PlainType> TYPES = new ClassValue<>() {
        @Override
        protected PlainType computeValue(Class<?> type) {
            return new PlainType(BoundType.of(type));
        }
    };
    private static final String XML_PREFIX = "xml:";
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    final BoundType bound;
    final Names attributeNames;
    /** By namespace and name; those of no namespace first. */
    final BoundProperty[] attributes;
    /** What the digest holds of the name of each. */
    final byte[][] attributeForms;

    final Names elementNames;
    final PlainElement[] elements;

    static PlainType of(Class<?> type) {
        return TYPES.get(type);
    }

    private PlainType(BoundType bound) {
        this.bound = bound;
        attributes = bound.attributes.stream()
                .sorted(Comparator.comparing(PlainType::namespace).thenComparing(attribute -> attribute.name))
                .toArray(BoundProperty[]::new);
        if (attributes.length > Long.SIZE) {
            throw new IllegalStateException("More than %d attributes: %s".formatted(Long.SIZE, bound.tag().name));
        }
        attributeForms = Arrays.stream(attributes)
                .map(attribute -> Tag.ascii("\2" + namespace(attribute) + "\0" + attribute.name + "\0"))
                .toArray(byte[][]::new);
        attributeNames =
                new Names(Arrays.stream(attributes).map(BoundProperty::written).toList());
        Map<String, PlainElement> byName = elements(bound);
        elementNames = new Names(List.copyOf(byName.keySet()));
        elements = byName.values().toArray(PlainElement[]::new);
        if (elements.length > Long.SIZE) {
            throw new IllegalStateException("More than %d children: %s".formatted(Long.SIZE, bound.tag().name));
        }
    }

    private static Map<String, PlainElement> elements(BoundType bound) {
        Map<String, PlainElement> byName = new TreeMap<>();
        if (bound.mixedType != null && bound.mixedName != null) {
            byName.put(bound.mixedName, PlainElement.of(bound.mixedType));
        } else if (bound.mixed == null) {
            bound.elementsByName().forEach((name, property) -> byName.put(name, PlainElement.of(property)));
        }
        return byName;
    }

    private static String namespace(BoundProperty attribute) {
        return attribute.written().startsWith(XML_PREFIX) ? XML_NAMESPACE : "";
    }
}
