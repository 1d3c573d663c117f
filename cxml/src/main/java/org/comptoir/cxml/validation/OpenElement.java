package org.comptoir.cxml.validation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.comptoir.cxml.dtd.ContentModel;
import org.comptoir.cxml.dtd.ElementDeclaration;
import org.jspecify.annotations.Nullable;

/** An element the walk is inside of. One object per depth is used again and again, so nobody keeps it past its end. */
final class OpenElement {

    private static final int LONGEST_SHOWN = 40;

    private final @Nullable OpenElement parent;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Map<String, int[]> children;
    private @Nullable ElementDeclaration declaration;
    private String name = "";
    private int number;
    private boolean numbered;
    private boolean filled;
    private int line;
    private int column;
    private String[] attributes = new String[16];
    private int attributeCount;

    OpenElement(@Nullable OpenElement parent) {
        this.parent = parent;
    }

    void begin(String elementName, @Nullable ElementDeclaration declared, int atLine, int atColumn) {
        name = elementName;
        declaration = declared;
        line = atLine;
        column = atColumn;
        text.setLength(0);
        children = null;
        filled = false;
        attributeCount = 0;
        number = parent == null ? 1 : parent.countChild(elementName);
        numbered = number > 1 || (parent != null && parent.mayRepeat(elementName));
    }

    private int countChild(String child) {
        Map<String, int[]> counted = children;
        if (counted == null) {
            counted = new LinkedHashMap<>();
            children = counted;
        }
        return ++counted.computeIfAbsent(child, first -> new int[1])[0];
    }

    private boolean mayRepeat(String child) {
        return declaration != null
                && declaration.content() instanceof ContentModel.Children model
                && model.repeatable().contains(child);
    }

    void addAttribute(String attribute, String value) {
        if (attributeCount == attributes.length) {
            attributes = Arrays.copyOf(attributes, attributeCount * 2);
        }
        attributes[attributeCount++] = attribute;
        attributes[attributeCount++] = value;
    }

    StringBuilder text() {
        return text;
    }

    /** Notes that there is something between the tags, if only a comment. */
    void fill() {
        filled = true;
    }

    boolean filled() {
        return filled || children != null;
    }

    String name() {
        return name;
    }

    @Nullable
    OpenElement parent() {
        return parent;
    }

    @Nullable
    ElementDeclaration declaration() {
        return declaration;
    }

    /** Text directly inside, without what child elements hold and without blanks around it. */
    String ownText() {
        return text.toString().strip();
    }

    boolean hasChildren() {
        return children != null;
    }

    int count(String child) {
        int[] counted = children == null ? null : children.get(child);
        return counted == null ? 0 : counted[0];
    }

    /** Names of the children so far, each once, in the order of their first. */
    Set<String> childNames() {
        return children == null ? Set.of() : children.keySet();
    }

    boolean isIn(String parentName) {
        return parent != null && parent.name.equals(parentName);
    }

    boolean isInside(String ancestor) {
        return parent != null && (parent.name.equals(ancestor) || parent.isInside(ancestor));
    }

    int attributeCount() {
        return attributeCount / 2;
    }

    String attributeName(int index) {
        return attributes[index * 2];
    }

    String attributeValue(int index) {
        return attributes[index * 2 + 1];
    }

    /** {@return null where the attribute is absent} */
    @Nullable
    String attribute(String wanted) {
        for (int i = 0; i < attributeCount; i += 2) {
            if (attributes[i].equals(wanted)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    String attributeOr(String wanted, String otherwise) {
        String value = attribute(wanted);
        return value == null ? otherwise : value;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String path() {
        String step = numbered ? name + "[" + number + "]" : name;
        return parent == null ? step : parent.path() + "/" + step;
    }

    /** A value as a message may show it: short, in quotes, on one line, and nothing of a payment card. */
    String shown(String value) {
        if (name.equals("PCard")) {
            return "(not shown)";
        }
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN
                ? "\"" + line + "\""
                : "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…\"";
    }
}
