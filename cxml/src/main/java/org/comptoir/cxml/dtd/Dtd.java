package org.comptoir.cxml.dtd;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The declarations of one DTD file. For all threads. */
public final class Dtd {

    private final String label;
    private final Map<String, ElementDeclaration> elements;
    private final Map<String, String> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Dtd(String label, Map<String, ElementDeclaration> elements) {
        this.label = label;
        this.elements = elements;
        elements.keySet().forEach(name -> spellings.putIfAbsent(name, name));
    }

    /** Reads the text of a DTD of which every part stands in the one file, as the official ones do. */
    public static Dtd read(String label, String text) {
        return new Dtd(label, new DtdParser().read(text));
    }

    /** Version and name: {@code 1.2.071 cXML.dtd}. */
    public String label() {
        return label;
    }

    public Optional<ElementDeclaration> element(String name) {
        return Optional.ofNullable(elements.get(name));
    }

    /** Of all declared elements, in the order of the DTD. */
    public Set<String> names() {
        return Collections.unmodifiableSet(elements.keySet());
    }

    /** How the DTD writes a name that was written with other capitals. */
    public Optional<String> spelling(String name) {
        return Optional.ofNullable(spellings.get(name));
    }
}
