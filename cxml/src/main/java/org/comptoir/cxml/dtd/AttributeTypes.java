package org.comptoir.cxml.dtd;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.cxml.dtd.AttributeDeclaration.Kind;

/** Reads one line of an ATTLIST: name, type and what holds when the attribute is absent. */
final class AttributeTypes {

    private AttributeTypes() {}

    /**
     * @param written the type as it stands in the DTD, often the name of a parameter entity
     * @param expanded the same with entities replaced
     * @param rule {@code #REQUIRED}, {@code #IMPLIED}, {@code #FIXED} or a default value
     * @param fixed the quoted value after {@code #FIXED}, else empty
     */
    static AttributeDeclaration declare(String name, String written, String expanded, String rule, String fixed) {
        String type = expanded.strip();
        boolean named = written.startsWith("%");
        return new AttributeDeclaration(
                name,
                type.startsWith("(") ? Kind.ENUMERATION : Kind.valueOf(type),
                named ? written.substring(1, written.length() - 1) : "",
                type.startsWith("(") ? values(type) : Set.of(),
                rule.equals("#REQUIRED"),
                fixed.isEmpty() ? null : DtdTokens.unquoted(fixed));
    }

    private static Set<String> values(String group) {
        String inner = group.replaceAll("[\\s()]", "");
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(inner.split("\\|"))));
    }
}
