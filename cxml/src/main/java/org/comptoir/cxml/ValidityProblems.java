package org.comptoir.cxml;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.comptoir.cxml.binding.XmlFragment;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;

/** All that keeps a document from being valid, each with its path. The writer asks once it knows that there is something. */
final class ValidityProblems {

    private static final int MOST = 50;

    private final List<String> problems = new ArrayList<>();

    private ValidityProblems() {}

    /** @param root an object of a class with a root element */
    static List<String> of(Object root) {
        ValidityProblems check = new ValidityProblems();
        check.element(BoundType.rootName(root.getClass()), root);
        return check.problems;
    }

    /** @param path what the object is called in messages */
    static List<String> of(String path, Object bean) {
        ValidityProblems check = new ValidityProblems();
        check.element(path, bean);
        return check.problems;
    }

    private void element(String path, Object bean) {
        BoundType type = BoundType.of(bean.getClass());
        for (BoundProperty attribute : type.attributes) {
            attribute(path + "/@" + attribute.written(), attribute, bean);
        }
        if (type.mixed != null) {
            for (Object part : type.mixed.list(bean)) {
                if (!(part instanceof String || part instanceof XmlFragment)) {
                    element(path + "/" + BoundType.rootName(part.getClass()), part);
                }
            }
        }
        long present = 0;
        boolean whole = true;
        for (int i = 0; i < type.elements.size(); i++) {
            BoundProperty property = type.elements.get(i);
            List<?> values = values(property, bean);
            present |= values.isEmpty() ? 0 : 1L << i;
            if (values.size() < property.least) {
                whole = false;
                add("%s/%s %s".formatted(path, property.name, missing(values.size(), property.least)));
            }
            children(path, property, values);
        }
        if (whole && type.model != null && !type.model.accepts(present)) {
            add("%s holds (%s) but must hold %s".formatted(path, type.model.join(present, ", "), type.model));
        }
    }

    private static String missing(int there, int least) {
        return there == 0 ? "is missing" : "stands %d times but must stand %d times".formatted(there, least);
    }

    private void attribute(String path, BoundProperty attribute, Object bean) {
        Object value = attribute.get(bean);
        if (value == null) {
            if (attribute.least > 0) {
                add(path + " is missing");
            }
        } else if (attribute.text && !attribute.allows((String) value)) {
            add("%s is \"%s\" but must be %s".formatted(path, value, rule(attribute)));
        }
    }

    private static String rule(BoundProperty attribute) {
        return attribute.allowed.isEmpty()
                ? "one word of letters, digits and . - _ :"
                : String.join(" or ", new TreeSet<>(attribute.allowed));
    }

    private static List<?> values(BoundProperty property, Object bean) {
        Object value = property.get(bean);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    private void children(String path, BoundProperty property, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (!(value instanceof String || value instanceof XmlFragment)) {
                String name = property.written(value);
                element(path + "/" + (property.repeated ? "%s[%d]".formatted(name, i + 1) : name), value);
            }
        }
    }

    private void add(String problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }
}
