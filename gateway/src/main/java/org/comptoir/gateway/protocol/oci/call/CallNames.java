package org.comptoir.gateway.protocol.oci.call;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.Connection;

/**
 * What the parameters are called that the standard leaves to supplier and buyer.
 *
 * @param user synonyms, the first with a value counts; so for the others
 * @param hook where the cart goes: {@code HOOK_URL}
 * @param cancel where a buyer goes who leaves without a cart
 */
public record CallNames(List<String> user, List<String> password, List<String> hook, List<String> cancel) {

    private static final CallNames USUAL = new CallNames(
            List.of("USERNAME"), List.of("PASSWORD"), List.of("HOOK_URL"), List.of("OCI_CANCEL", "OCICANCEL"));

    /** {@code BYPASS_OUTB_HANDLER} is a switch of SRM. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?!bypass).*(pass|pwd|secret|token|kennwort|credential|api_?key).*|pw|pw[_-].*|.*[_-]pw");

    /** As agreed on the connection; the usual names where the address names none of ours. */
    public static CallNames of(Optional<Connection> connection) {
        return connection
                .map(known -> known.dialect().oci())
                .map(rules -> new CallNames(
                        rules.loginUser().names(),
                        rules.loginPassword().names(),
                        rules.hook().names(),
                        rules.cancel().names()))
                .orElse(USUAL);
    }

    /** Whether the value must not be seen by any log: a password, or what is called like one. */
    public boolean isSecret(OciParameter parameter) {
        return password.stream().anyMatch(parameter::isNamed)
                || SECRET.matcher(parameter.name()).matches();
    }

    /** Whether it is an address of this call, or says who calls: nothing for the form that goes back. */
    public boolean isOfTheCall(OciParameter parameter) {
        return Stream.of(user, hook, cancel).flatMap(List::stream).anyMatch(parameter::isNamed);
    }
}
