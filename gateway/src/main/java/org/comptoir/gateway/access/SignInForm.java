package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.platform.Tokens;

/**
 * What the sign-in page and the door behind it agree on.
 *
 * <p>The form repeats a token that the browser also holds as a cookie: another site can post the form, but knows
 * neither, and so cannot sign a person in to somebody else's account.
 */
@ApplicationScoped
public class SignInForm {

    /** Where the form is shown and where it is posted to. */
    public static final String PATH = ConsoleDoor.ROOT + "/sign-in";

    /** Where an invited person chooses a password. */
    public static final String INVITATION = ConsoleDoor.ROOT + "/invitation";

    /** Where people land who asked for nothing else. */
    public static final String HOME = ConsoleDoor.ROOT + "/overview";

    private static final Pattern OWN_ADDRESS =
            Pattern.compile("/console/[A-Za-z0-9][A-Za-z0-9/._-]*(\\?[!-~&&[^#\\\\]]*)?");
    private static final Pattern LANGUAGE = Pattern.compile("language=[a-z]{2}");
    private static final int MAX_ADDRESS = 1_000;

    private final ConsoleCookies cookies;
    private final Tokens tokens;

    @Inject
    SignInForm(ConsoleCookies cookies, Tokens tokens) {
        this.cookies = cookies;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignInForm() {
        this(null, null);
    }

    /** The token the form must carry; call it before the first byte of the page is written. */
    public String prepare(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> held = cookies.signIn(request);
        if (held.isPresent()) {
            return held.get();
        }
        String token = tokens.next();
        cookies.setSignIn(response, token);
        return token;
    }

    /** Whether the posted form is one we showed to this browser. */
    boolean isOurs(HttpServletRequest request) {
        String posted = Optional.ofNullable(request.getParameter(ConsoleDoor.FORM_TOKEN))
                .orElse("");
        return cookies.signIn(request).filter(held -> same(held, posted)).isPresent();
    }

    /** Where to go after the sign-in: an address of the console, whatever the request says. */
    public static String destination(Optional<String> asked) {
        return asked.filter(address -> address.length() <= MAX_ADDRESS
                        && OWN_ADDRESS.matcher(address).matches())
                .filter(address -> !address.startsWith(PATH)
                        && !address.startsWith(INVITATION)
                        && !address.startsWith(SecondStep.PATH)
                        && !address.startsWith(SignOnDesk.START)
                        && !address.contains(".."))
                .orElse(HOME);
    }

    /**
     * The query of a page before the door: where to go after it, and beside that the language asked for with it. The page before the
     * door speaks it at once, and what is chosen there stands.
     *
     * @param query of the address that was asked for; empty for none
     */
    static String after(String path, String query) {
        List<String> rest = new ArrayList<>();
        String language = "";
        for (String pair : query.split("&", -1)) {
            Matcher asked = LANGUAGE.matcher(pair);
            if (asked.matches()) {
                language = "&" + pair;
            } else if (!pair.isEmpty()) {
                rest.add(pair);
            }
        }
        String address = rest.isEmpty() ? path : path + "?" + String.join("&", rest);
        return "?to=" + FrontDesk.encoded(address) + language;
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
