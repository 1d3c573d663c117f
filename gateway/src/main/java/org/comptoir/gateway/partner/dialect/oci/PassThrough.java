package org.comptoir.gateway.partner.dialect.oci;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.partner.dialect.table.Pairs;

/**
 * Parameters of the call that come back as fields of every line: {@code matgroup=MATGROUP vendor=VENDOR}, or {@code none}.
 *
 * @param parameterToField fields without {@code NEW_ITEM-}
 */
public record PassThrough(Map<String, String> parameterToField) {

    public PassThrough {
        parameterToField = Map.copyOf(parameterToField);
    }

    /** @throws IllegalArgumentException if a pair is none, or a field would be filled twice */
    public static PassThrough parse(String text) {
        Map<String, String> pairs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Pairs.parse(text, "matgroup=MATGROUP").forEach((parameter, field) -> {
            if (pairs.containsValue(field) || pairs.put(ParameterNames.check(parameter), Pairs.field(field)) != null) {
                throw new IllegalArgumentException(
                        "\"%s=%s\" names something a second time".formatted(parameter, field));
            }
        });
        return new PassThrough(pairs);
    }

    /** The field, without {@code NEW_ITEM-}, for a parameter in any case. */
    public Optional<String> fieldFor(String parameter) {
        return parameterToField.entrySet().stream()
                .filter(pair -> pair.getKey().equalsIgnoreCase(parameter))
                .map(Entry::getValue)
                .findFirst();
    }
}
