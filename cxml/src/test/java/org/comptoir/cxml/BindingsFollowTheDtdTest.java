package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.cxml.binding.AnyElement;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.Supplier;
import org.comptoir.cxml.binding.XmlFragment;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each binding says of its element what each official DTD says: children, their order and occurrence, attributes, which
 * of them are required, and the values they allow. What the writer checks is therefore what the DTD checks.
 */
class BindingsFollowTheDtdTest {

    /** Each DTD file knows other documents here; the bindings know all of them. */
    private static final Set<String> BODIES = Set.of("Request", "Message", "Response");
    /** Text by our choice where the DTD says ANY: a secret with markup inside is none we could compare. */
    private static final Set<String> TEXT_ONLY = Set.of("SharedSecret");
    /** In cXML.dtd the part of an Organization, which is not bound; bound is the one of InvoiceDetail.dtd. */
    private static final String TWO_ELEMENTS_OF_ONE_NAME = "PaymentInformation";

    @ParameterizedTest
    @EnumSource(DtdFile.class)
    void saysOfEachElementWhatTheDtdSays(DtdFile file) {
        OfficialModels official = OfficialModels.of(file.fileName());
        List<String> differences = new ArrayList<>();
        Map<String, Class<?>> bound = bound();
        bound.keySet().retainAll(official.contents.keySet());

        bound.forEach((element, type) -> {
            if (element.equals(TWO_ELEMENTS_OF_ONE_NAME) && file == DtdFile.CXML) {
                return;
            }
            if (!BODIES.contains(element) && !TEXT_ONLY.contains(element)) {
                compare(element, squeezed(official.contents.get(element)), squeezed(content(type)), differences);
            }
            String attributes = official(official.attributes.getOrDefault(element, Map.of()));
            compare(element + "/@", attributes, attributes(type), differences);
        });

        assertThat(differences).isEmpty();
        assertThat(bound).hasSizeGreaterThan(150);
    }

    private static void compare(String element, String wanted, String found, List<String> differences) {
        if (!wanted.equals(found)) {
            differences.add("%s is %s in the DTD and %s here".formatted(element, wanted, found));
        }
    }

    @ParameterizedTest
    @EnumSource(DtdFile.class)
    void knowsEveryDocumentOfTheDtd(DtdFile file) {
        OfficialModels official = OfficialModels.of(file.fileName());

        for (String body : BODIES) {
            Class<?> type = bound().get(body);
            for (String name : names(official.contents.get(body))) {
                BoundType bodyType = BoundType.of(type);
                assertThat(bodyType.element(name) != null || bodyType.fragments(name) != null)
                        .as(body + "/" + name)
                        .isTrue();
                if (!body.equals("Response") && !name.equals("Status") && file != DtdFile.CXML) {
                    assertThat(OfficialModels.of(DtdFile.of(name).fileName()).contents)
                            .as(name + " is known to the DTD file that is named for it")
                            .containsKey(name);
                }
            }
        }
    }

    /** Element names that are reached from the roots, with the class they are bound to; text is bound to String. */
    static Map<String, Class<?>> bound() {
        Map<String, Class<?>> bound = new HashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        for (Class<?> root : List.of(CXML.class, Index.class, Supplier.class)) {
            bound.put(BoundType.rootName(root), root);
            open.add(root);
        }
        while (!open.isEmpty()) {
            BoundType type = BoundType.of(open.remove());
            Map<String, Class<?>> children = new HashMap<>(type.childTypes());
            if (type.mixedName != null) {
                children.put(type.mixedName, type.mixedType);
            }
            children.forEach((name, child) -> {
                if (child == AnyElement.class) {
                    return;
                }
                Class<?> before = bound.put(name, child);
                assertThat(before == null || before == child)
                        .as("%s is bound to %s and %s", name, before, child)
                        .isTrue();
                if (before == null && child != String.class) {
                    open.add(child);
                }
            });
        }
        return bound;
    }

    private static String content(Class<?> bound) {
        if (bound == String.class) {
            return "(#PCDATA)";
        }
        BoundType type = BoundType.of(bound);
        if (type.open) {
            return "ANY";
        }
        if (type.value != null) {
            return "(#PCDATA)";
        }
        if (type.mixed != null) {
            return "(#PCDATA|" + type.mixedName + ")*";
        }
        if (type.model != null) {
            assertThat(names(type.model.toString())).containsAll(names(order(type)));
            return "(" + type.model + ")";
        }
        return type.elements.isEmpty() ? "EMPTY" : "(" + order(type) + ")";
    }

    private static String order(BoundType type) {
        List<String> children = new ArrayList<>();
        for (BoundProperty child : type.elements) {
            assertThat(child.type).isNotEqualTo(child.takes.isEmpty() ? XmlFragment.class : String.class);
            String occurrence = child.repeated ? child.least > 0 ? "+" : "*" : child.least > 0 ? "" : "?";
            children.add(child.name + occurrence);
        }
        return String.join(",", children);
    }

    private static Set<String> names(String model) {
        Set<String> names = new TreeSet<>(List.of(model.split("[^\\w.:#-]+")));
        names.remove("");
        return names;
    }

    /** Without blanks and without brackets around a single name or around all. */
    private static String squeezed(String model) {
        String squeezed = model.replaceAll("\\s", "");
        while (true) {
            String next = squeezed.replaceAll("\\(([\\w.:-]+)\\)([?*+]?)", "$1$2")
                    .replaceAll("\\(([\\w.:-]+[?*+])\\)(?![?*+])", "$1")
                    .replaceAll("\\(\\(([^()]*)\\)\\)", "($1)");
            next = unwrapped(next);
            if (next.equals(squeezed)) {
                return squeezed;
            }
            squeezed = next;
        }
    }

    private static String unwrapped(String model) {
        if (!model.startsWith("(") || !model.endsWith(")")) {
            return model;
        }
        int depth = 0;
        for (int i = 0; i < model.length() - 1; i++) {
            depth += model.charAt(i) == '(' ? 1 : model.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return model;
            }
        }
        return model.substring(1, model.length() - 1);
    }

    private static String attributes(Class<?> bound) {
        Set<String> lines = new TreeSet<>();
        if (bound != String.class) {
            Object fresh = BoundType.of(bound).newInstance();
            for (BoundProperty attribute : BoundType.of(bound).attributes) {
                String values = attribute.allowed.isEmpty()
                        ? attribute.nameToken ? "token" : "CDATA"
                        : new TreeSet<>(attribute.allowed).toString();
                Object standard = attribute.text ? attribute.get(fresh) : null;
                lines.add(line(attribute.written(), values, attribute.least > 0, standard));
            }
        }
        return String.join("\n", lines);
    }

    private static String official(Map<String, OfficialModels.Attribute> attributes) {
        Set<String> lines = new TreeSet<>();
        attributes.forEach((name, attribute) -> {
            if (!name.equals("a-dtype")) {
                String values = attribute.values().startsWith("(")
                        ? new TreeSet<>(List.of(attribute
                                        .values()
                                        .replaceAll("[()\\s]", "")
                                        .split("\\|")))
                                .toString()
                        : attribute.values().equals("CDATA") ? "CDATA" : "token";
                // the version a document is made for is not what it says nothing about
                String standard = name.equals("version") ? null : attribute.standard();
                lines.add(line(name, values, attribute.required(), standard));
            }
        });
        return String.join("\n", lines);
    }

    private static String line(String name, String values, boolean required, Object standard) {
        return "%s %s%s%s"
                .formatted(name, values, required ? " required" : "", standard == null ? "" : " = " + standard);
    }
}
