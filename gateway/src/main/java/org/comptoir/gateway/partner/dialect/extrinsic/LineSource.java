package org.comptoir.gateway.partner.dialect.extrinsic;

import java.util.List;
import java.util.Optional;

/**
 * Where a field of a cart line, that no protocol has, gets its value: one of the four.
 *
 * @param fact of the line: {@code manufacturer}
 * @param attributes of the article, the first that it has: {@code attribute:Thread|Gewinde}
 * @param said by the setup, as it is called there: {@code setup:CostCenter}
 * @param text the same on every line: {@code text:1000}
 */
public record LineSource(
        Optional<ItemFact> fact, List<String> attributes, Optional<String> said, Optional<String> text) {

    private static final String ATTRIBUTE = "attribute:";
    private static final String SETUP = "setup:";
    private static final String TEXT = "text:";

    public LineSource {
        attributes = List.copyOf(attributes);
    }

    /** The same text on every line. */
    public static LineSource text(String text) {
        return new LineSource(Optional.empty(), List.of(), Optional.empty(), Optional.of(text));
    }

    /** @throws IllegalArgumentException naming what it may be */
    public static LineSource parse(String written) {
        return find(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is none of %s, attribute:NAME, setup:NAME".formatted(written, ItemFact.words())));
    }

    /** Empty where it stands for nothing we know. */
    static Optional<LineSource> find(String written) {
        if (written.startsWith(TEXT)) {
            return rest(written, TEXT).map(LineSource::text);
        }
        if (written.startsWith(ATTRIBUTE)) {
            return rest(written, ATTRIBUTE)
                    .map(names -> List.of(names.split("\\s*\\|\\s*")))
                    .filter(names -> !names.isEmpty() && names.stream().noneMatch(String::isEmpty))
                    .map(names -> new LineSource(Optional.empty(), names, Optional.empty(), Optional.empty()));
        }
        if (written.startsWith(SETUP)) {
            return rest(written, SETUP)
                    .map(name -> new LineSource(Optional.empty(), List.of(), Optional.of(name), Optional.empty()));
        }
        return ItemFact.find(written)
                .map(fact -> new LineSource(Optional.of(fact), List.of(), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> rest(String written, String prefix) {
        return Optional.of(written.substring(prefix.length()).strip()).filter(rest -> !rest.isEmpty());
    }
}
