package org.comptoir.gateway.partner.dialect;

/**
 * A rule as it holds on a connection, and where it comes from.
 *
 * @param value as written in the file or the override
 * @param source the document a file's value was learned from, or the reason given for an override
 */
public record EffectiveRule(DialectRule rule, String value, Origin origin, String source) {

    /** The layers, each stronger than the one before. */
    public enum Origin {
        BASE,
        DIALECT,
        CONNECTION
    }
}
