package org.comptoir.gateway.partner.dialect;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;

/**
 * A rule as it holds on a connection, and where it comes from.
 *
 * @param value as written in the file or the override; the rows of all layers where they add up
 * @param source the document a file's value was learned from, or the reason given for an override
 * @param layers what each layer says by itself, the strongest first; of a rule whose layers do not add up only that one
 */
public record EffectiveRule(DialectRule rule, String value, Origin origin, String source, List<Layer> layers) {

    /** The layers, each stronger than the one before. */
    public enum Origin {
        BASE,
        DIALECT,
        CONNECTION
    }

    /** @param value as written there */
    public record Layer(Origin origin, String value) {}

    public EffectiveRule {
        layers = List.copyOf(layers);
    }

    /** One beneath which nothing is said. */
    public EffectiveRule(DialectRule rule, String value, Origin origin, String source) {
        this(rule, value, origin, source, List.of(new Layer(origin, value)));
    }

    /** The same above what a weaker layer says. */
    EffectiveRule over(EffectiveRule weaker) {
        if (!rule.addsUp()) {
            return this;
        }
        return new EffectiveRule(
                rule,
                LookUpTable.of(value).over(LookUpTable.of(weaker.value)).setting(),
                origin,
                source,
                Stream.concat(layers.stream(), weaker.layers.stream()).toList());
    }

    /** What the strongest layer itself says. */
    public String written() {
        return layers.get(0).value();
    }
}
