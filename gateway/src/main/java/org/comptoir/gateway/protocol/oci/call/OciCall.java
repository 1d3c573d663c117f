package org.comptoir.gateway.protocol.oci.call;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.protocol.oci.call.OciParameter.Source;

/**
 * A browser at {@code /oci/{connection}}: everything it brought, in the order sent, duplicates and case included.
 *
 * @param method of HTTP, {@code GET} or {@code POST}
 * @param connection as the address names it, not yet known to be one
 * @param parameters of query and form, the query's first
 */
public record OciCall(String method, String connection, List<OciParameter> parameters) {

    private static final String FUNCTION = "FUNCTION";

    public OciCall {
        parameters = List.copyOf(parameters);
    }

    /** The first of the form with this name in any case, else the first of the query. Empty values count. */
    public Optional<String> find(String name) {
        return find(name, Source.FORM).or(() -> find(name, Source.QUERY));
    }

    /** The first of these names that has a value, without surrounding white space. */
    public Optional<String> first(List<String> names) {
        return names.stream()
                .flatMap(name -> find(name).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** What counts: a parameter of the query that the form sends too is left out. */
    public List<OciParameter> effective() {
        return parameters.stream()
                .filter(parameter -> parameter.source() == Source.FORM
                        || find(parameter.name(), Source.FORM).isEmpty())
                .toList();
    }

    /** What is wanted, in capitals: {@code DETAIL}; empty for shopping. */
    public String function() {
        return find(FUNCTION).orElse("").strip().toUpperCase(Locale.ROOT);
    }

    private Optional<String> find(String name, Source source) {
        return parameters.stream()
                .filter(parameter -> parameter.source() == source && parameter.isNamed(name))
                .map(OciParameter::value)
                .findFirst();
    }
}
