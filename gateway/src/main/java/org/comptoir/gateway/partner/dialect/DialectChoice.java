package org.comptoir.gateway.partner.dialect;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a connection says about its suite: the dialect by name, and rules of its own that are stronger.
 *
 * @param own by {@link DialectRule#key}
 */
public record DialectChoice(String dialect, Map<String, OwnRule> own) {

    /** @param reason for people: who asked for it, or what was seen */
    public record OwnRule(String value, String reason) {}

    public DialectChoice {
        own = Map.copyOf(own);
    }

    public static DialectChoice of(String dialect) {
        return new DialectChoice(dialect, Map.of());
    }

    public DialectChoice with(DialectRule rule, String value, String reason) {
        Map<String, OwnRule> more = new LinkedHashMap<>(own);
        more.put(rule.key(), new OwnRule(value, reason));
        return new DialectChoice(dialect, more);
    }
}
