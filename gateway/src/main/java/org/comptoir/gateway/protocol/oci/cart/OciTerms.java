package org.comptoir.gateway.protocol.oci.cart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.OciRules;

/**
 * How lines are written for one call: the connection's rules, and what the call itself asked for.
 *
 * @param connection its name, for what people are told
 * @param passed fields that hold what parameters of the call said, by name without {@code NEW_ITEM-}
 * @param said all parameters of the call but its secrets, names in any case
 */
public record OciTerms(
        Dialect dialect, String connection, WireCharset charset, Map<String, String> passed, Map<String, String> said) {

    private static final String CHARSET = "http_content_charset";

    public OciTerms {
        passed = Map.copyOf(passed);
        said = Map.copyOf(said);
    }

    /** @param call the call's parameters, names in any case */
    public static OciTerms of(Connection connection, Map<String, String> call) {
        OciRules rules = connection.dialect().oci();
        WireCharset charset = WireCharset.of(rules.charset().fixed(), find(call, CHARSET));
        Map<String, String> passed = new LinkedHashMap<>();
        call.forEach((name, value) -> rules.passThrough()
                .fieldFor(name)
                .filter(field -> !value.isBlank())
                .filter(field ->
                        OciField.find(field).map(known -> !known.isOurs()).orElse(true))
                .ifPresent(field -> passed.putIfAbsent(field, value)));
        return new OciTerms(connection.dialect(), connection.name(), charset, passed, call);
    }

    OciTerms in(WireCharset other) {
        return new OciTerms(dialect, connection, other, passed, said);
    }

    OciRules rules() {
        return dialect.oci();
    }

    /** What a parameter says, its name in any case; empty where it is blank. */
    static Optional<String> find(Map<String, String> call, String name) {
        return call.entrySet().stream()
                .filter(parameter -> parameter.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
