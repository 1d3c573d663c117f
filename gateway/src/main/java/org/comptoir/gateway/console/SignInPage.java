package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.access.ConsoleDoor;
import org.comptoir.gateway.access.SignInForm;

/** The page before the door. Its form goes to the mechanism of the package {@code access}, not to Faces. */
@Named
@RequestScoped
public class SignInPage {

    private final SignInForm form;
    private final PageView page;
    private final Speech speech;
    private final HttpServletRequest request;
    private String formToken = "";

    @Inject
    SignInPage(SignInForm form, PageView page, Speech speech, HttpServletRequest request) {
        this.form = form;
        this.page = page;
        this.speech = speech;
        this.request = request;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignInPage() {
        this(null, null, null, null);
    }

    /** Gives the browser its half of the form's token; a cookie can only be set before the page is written. */
    public void prepare() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        formToken = form.prepare(request, response);
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
            case "refused", "expired", "signed-out", "chosen" -> speech.text("signIn." + result.get());
            case "wait" -> speech.text("signIn.wait", seconds.orElse(1));
            default -> "";
        };
    }

    /** Whether the message tells of a sign-in that did not work. */
    public boolean isTrouble() {
        String result = page.value(ConsoleDoor.RESULT);
        return !result.equals("signed-out") && !result.equals("chosen");
    }
}
