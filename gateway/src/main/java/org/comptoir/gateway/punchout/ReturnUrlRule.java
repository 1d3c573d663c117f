package org.comptoir.gateway.punchout;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.WebOrigin;

/**
 * Where a cart may be posted: an https address whose origin the connection allows, to the letter.
 *
 * <p>Test connections may also list addresses of plain http, or allow any port of the buyer's own machine. What a browser
 * might read differently than we do (user names, backslashes, control characters) is refused; behind the host stands
 * whatever the suite needs there, for browsers take it as it is. A program with a browser of its own has no origin to
 * judge: nobody else can receive what is posted to it.
 */
final class ReturnUrlRule {

    private static final int MAX_LENGTH = 2_048;
    private static final int SHOWN = 200;

    private ReturnUrlRule() {}

    /** May the cart go there? */
    sealed interface Verdict {

        record Allowed(ReturnUrl url) implements Verdict {}

        /** @param reason for the buyer's team */
        record Refused(String reason) implements Verdict {}

        default <R> R fold(Function<Allowed, R> allowed, Function<Refused, R> refused) {
            if (this instanceof Allowed a) {
                return allowed.apply(a);
            }
            return refused.apply((Refused) this);
        }
    }

    static Verdict check(String sent, Set<ReturnUrl.Kind> kinds, Connection connection) {
        String text = sent.strip();
        Optional<String> flaw = flawOf(text);
        if (flaw.isPresent()) {
            return flawed(text, flaw.get());
        }
        Optional<ReturnUrl> read = ReturnUrl.read(text).filter(known -> kinds.contains(known.kind()));
        if (read.isEmpty()) {
            return flawed(text, "does not begin with https:// and a host, without a user name");
        }
        ReturnUrl url = read.get();
        if (url.webOrigin().map(origin -> isAllowed(origin, connection)).orElse(true)) {
            return new Verdict.Allowed(url);
        }
        return new Verdict.Refused(
                "The return address has the origin %s, which connection %s does not allow. Have the supplier add it under Connections › %s › Return hosts"
                        .formatted(url.origin(), connection.name(), connection.name()));
    }

    private static Verdict flawed(String text, String flaw) {
        return new Verdict.Refused(
                "The return address \"%s\" %s. Send an address such as https://suite.example.com/cart"
                        .formatted(shown(text), flaw));
    }

    private static boolean isAllowed(WebOrigin origin, Connection connection) {
        if (connection.returnToLoopback() && origin.isLoopback()) {
            return true;
        }
        return (origin.isEncrypted() || connection.test())
                && connection.returnOrigins().contains(origin.toString());
    }

    private static Optional<String> flawOf(String text) {
        if (text.isEmpty()) {
            return Optional.of("is missing");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of("has more than %d characters".formatted(MAX_LENGTH));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                return Optional.of("holds a backslash, a control character or one beyond ASCII");
            }
            if (c == '<' || c == '>' || c == '"') {
                return Optional.of("holds a character of HTML");
            }
            if (c == '#') {
                return Optional.of("ends in a fragment");
            }
        }
        return Optional.empty();
    }

    private static String shown(String text) {
        String visible = text.replaceAll("[^ -~]", "?");
        return visible.length() > SHOWN ? visible.substring(0, SHOWN) + "…" : visible;
    }
}
