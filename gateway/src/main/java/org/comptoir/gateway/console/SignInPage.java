package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.comptoir.gateway.access.ConsoleDoor;
import org.comptoir.gateway.access.SignInForm;
import org.comptoir.gateway.access.signon.SignOn;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.SignOnSettings;

/** The page before the door. Its form goes to the mechanism of the package {@code access}, not to Faces. */
@Named
@RequestScoped
public class SignInPage {

    private static final Set<String> GOOD = Set.of("signed-out", "chosen", "signed-on", "proved");

    private final SignInForm form;
    private final PageView page;
    private final Speech speech;
    private final HttpServletRequest request;
    private final SignOn signOn;
    private final GatewaySettings settings;
    private String formToken = "";

    @Inject
    SignInPage(
            SignInForm form,
            PageView page,
            Speech speech,
            HttpServletRequest request,
            SignOn signOn,
            GatewaySettings settings) {
        this.form = form;
        this.page = page;
        this.speech = speech;
        this.request = request;
        this.signOn = signOn;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignInPage() {
        this(null, null, null, null, null, null);
    }

    /** Gives the browser its half of the form's token; a cookie can only be set before the page is written. */
    public void prepare() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        formToken = form.prepare(request, response);
        if (isGoingOn()) {
            // back from another site the browser holds the session's cookie back; from this page on it shows it
            response.setHeader("Refresh", "0; url=" + getDestination());
        }
    }

    public String getFormToken() {
        return formToken;
    }

    public String getDestination() {
        return SignInForm.destination(page.parameter("to"));
    }

    /** What became of the last try, in words; empty on a first visit. */
    public String getMessage() {
        Optional<String> result = page.parameter(ConsoleDoor.RESULT);
        OptionalLong seconds = page.number("seconds");
        return switch (result.orElse("")) {
            case "proved", "signed-on" -> speech.text("signIn." + result.get());
            case "sign-on-expired", "sign-on-cancelled", "sign-on-unreachable", "sign-on-stranger" ->
                speech.text("signIn." + result.get(), getSignOn());
            case "refused", "expired", "signed-out", "chosen" -> speech.text("signIn." + result.get());
            case "wait" -> speech.text("signIn.wait", seconds.orElse(1));
            default -> "";
        };
    }

    /** Whether the message tells of a sign-in that did not work. */
    public boolean isTrouble() {
        String result = page.value(ConsoleDoor.RESULT);
        return !GOOD.contains(result);
    }

    /** The company's sign-on as the operator calls it; empty where there is none. */
    public String getSignOn() {
        return signOn.name().orElse("");
    }

    /** Leads to the provider, and to the asked page after it. */
    public String getSignOnAddress() {
        return "/console/sign-on?to=" + URLEncoder.encode(getDestination(), UTF_8);
    }

    /** Whether passwords are for the platform's administrators alone. */
    public boolean isPasswordRare() {
        return settings.signOn().filter(SignOnSettings::only).isPresent();
    }

    /** Whether somebody has signed on and is led on. */
    public boolean isGoingOn() {
        return page.value(ConsoleDoor.RESULT).equals("signed-on");
    }

    /** Whether who is here is signed in and wanted something else. */
    public boolean isInAlready() {
        return page.value("for").equals("here");
    }

    /** Whether there is something to sign in to. */
    public boolean isForm() {
        return !isGoingOn() && !isInAlready() && !page.value(ConsoleDoor.RESULT).equals("proved");
    }
}
