package org.comptoir.gateway.partner.dialect;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Rules as typed values. */
final class RuleValues {

    private final Map<DialectRule, Object> values = new EnumMap<>(DialectRule.class);

    RuleValues(Map<DialectRule, EffectiveRule> effective) {
        effective.forEach((rule, holds) -> values.put(rule, rule.read(holds.value())));
    }

    /** @throws IllegalStateException for a rule of another tongue: its dialects do not answer that question */
    <T> T get(DialectRule rule, Class<T> type) {
        return find(rule, type)
                .orElseThrow(() -> new IllegalStateException("No rule %s holds here".formatted(rule.key())));
    }

    /** For a rule that may be {@code none}. */
    <T> Optional<T> optional(DialectRule rule, Class<T> type) {
        Optional<?> written = get(rule, Optional.class);
        return written.map(type::cast);
    }

    <T> Optional<T> find(DialectRule rule, Class<T> type) {
        return Optional.ofNullable(values.get(rule)).map(type::cast);
    }
}
