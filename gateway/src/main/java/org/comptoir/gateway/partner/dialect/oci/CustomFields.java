package org.comptoir.gateway.partner.dialect.oci;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.gateway.partner.dialect.extrinsic.LineSource;
import org.comptoir.gateway.partner.dialect.table.Pairs;

/**
 * Fields a buyer wants beside those of OCI: {@code CUST_FIELD1=manufacturer CUST_FIELD2="fixed text"
 * CUST_FIELD3=attribute:"Thread size"}, or {@code none}.
 *
 * @param fields in the order they are sent, without {@code NEW_ITEM-}
 */
public record CustomFields(Map<String, LineSource> fields) {

    public CustomFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @throws IllegalArgumentException if a pair is none, or a word stands for nothing we know of a line */
    public static CustomFields parse(String text) {
        Map<String, LineSource> fields = new LinkedHashMap<>();
        Pairs.parse(text, "CUST_FIELD1=manufacturer")
                .forEach((field, word) -> fields.put(Pairs.field(field), source(word)));
        return new CustomFields(fields);
    }

    private static LineSource source(String word) {
        if (word.startsWith("\"")) {
            return LineSource.text(word.substring(1, word.length() - 1));
        }
        try {
            return LineSource.parse(word.replace("\"", ""));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(unknown.getMessage() + ", and no text between double quotes", unknown);
        }
    }
}
