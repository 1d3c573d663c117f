package org.comptoir.gateway.partner.dialect.extrinsic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Flaw;
import org.comptoir.gateway.partner.dialect.table.NamedRows;

/**
 * Extrinsics that each line of a cart has beside what cXML has itself: {@code Plant=text:1000 Thread="attribute:Thread size"}, or
 * {@code none}. One with an empty right side is not sent.
 *
 * @param sources in the order they are sent
 */
public record CartExtrinsics(Map<String, Optional<LineSource>> sources) {

    public static final CartExtrinsics NONE = new CartExtrinsics(Map.of());

    public static final NamedRows ROWS = new NamedRows(50, "Plant=text:1000", CartExtrinsics::flawOf);

    /** By these an order names our promise: whatever else stood there would be taken for one. */
    private static final Set<String> OURS = Set.of("EXT_QUOTE_ID", "EXT_PRODUCT_ID");

    public CartExtrinsics {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** @throws IllegalArgumentException if a pair is none, or a source is nothing we know */
    public static CartExtrinsics parse(String setting) {
        Map<String, Optional<LineSource>> sources = new LinkedHashMap<>();
        ROWS.parse(setting).pairs().forEach((name, source) -> sources.put(name, LineSource.find(source)));
        return new CartExtrinsics(sources);
    }

    private static Optional<Flaw> flawOf(String name, String source) {
        if (OURS.stream().anyMatch(name::equalsIgnoreCase)) {
            return Optional.of(Flaw.OURS);
        }
        return source.isEmpty() || LineSource.find(source).isPresent()
                ? Optional.empty()
                : Optional.of(Flaw.NO_MEANING);
    }

    /** Whether the table says something of that name, if only that nothing is sent. */
    public boolean speaksOf(String name) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(sources.keySet());
        return names.contains(name);
    }

    /** Whether nothing is added to a line. */
    public boolean isEmpty() {
        return sources.values().stream().allMatch(Optional::isEmpty);
    }
}
