package org.comptoir.cxml.dtd;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of one element.
 *
 * @param name with its prefix: {@code xml:lang}
 * @param kind what XML itself checks
 * @param fieldType the name cXML gives the type ({@code datetime.tz}, {@code uint}, {@code isoCurrencyCode} …), which no
 *     XML parser checks; empty where the DTD names none
 * @param values what an enumeration allows, in the order of the DTD; empty for every other kind
 * @param required whether the attribute must be there
 * @param fixed the only value allowed; null where any is
 */
public record AttributeDeclaration(
        String name,
        Kind kind,
        String fieldType,
        Set<String> values,
        boolean required,
        @Nullable String fixed) {

    /** What XML knows of attribute types. */
    public enum Kind {
        CDATA,
        ENUMERATION,
        NMTOKEN,
        NMTOKENS,
        ID,
        IDREF,
        IDREFS
    }
}
