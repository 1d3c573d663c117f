package org.comptoir.catalogexport.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import org.comptoir.catalogexport.CatalogFormatException;

/** One element with all that is in it; for parts that are small by nature, such as one article. */
public final class Element {

    private static final int MOST = 20_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private final String name;
    private final long line;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Element(String name, long line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    /** Reads the element that has just begun, to its end. */
    public static Element read(SafeXml xml) throws IOException {
        return read(xml, new int[] {MOST, MOST_CHARACTERS});
    }

    private static Element read(SafeXml xml, int[] left) throws IOException {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.attributes(); i++) {
            attributes.put(xml.attributeName(i), xml.attributeValue(i));
            left[1] -= xml.attributeValue(i).length();
        }
        var element = new Element(xml.name(), xml.line(), attributes);
        left[0]--;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.children.add(read(xml, left));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                element.text.append(xml.text());
                left[1] -= xml.text().length();
            }
            if (left[0] < 0 || left[1] < 0) {
                throw new CatalogFormatException(
                        xml.line(),
                        "The %s in line %d has more than %d elements or %d characters. Split it"
                                .formatted(element.name, element.line, MOST, MOST_CHARACTERS));
            }
        }
        return element;
    }

    public String name() {
        return name;
    }

    public long line() {
        return line;
    }

    public String text() {
        return text.toString().strip();
    }

    /** With the blanks around it. */
    public String raw() {
        return text.toString();
    }

    /** Blank where it is not told. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    public List<Element> children() {
        return List.copyOf(children);
    }

    /** Children of any of these names, in their order. */
    public Stream<Element> each(String... names) {
        List<String> wanted = List.of(names);
        return children.stream().filter(child -> wanted.contains(child.name));
    }

    public Optional<Element> first(String... names) {
        return each(names).findFirst();
    }

    /** Text of the first child of any of these names; blank without one. */
    public String text(String... names) {
        return first(names).map(Element::text).orElse("");
    }
}
