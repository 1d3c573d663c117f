package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.comptoir.gateway.access.ConsoleDoor;
import org.comptoir.gateway.access.SignInForm;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;

/** Between the password and the console: the code. Its form goes to the mechanism of the package {@code access}. */
@Named
@RequestScoped
public class SecondStepPage {

    private final PageView page;
    private final Speech speech;

    @Inject
    SecondStepPage(PageView page, Speech speech) {
        this.page = page;
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SecondStepPage() {
        this(null, null);
    }

    public String getDestination() {
        return SignInForm.destination(page.parameter("to"));
    }

    /** What became of the last try, in words; empty on a first visit. */
    public String getMessage() {
        return switch (page.value(ConsoleDoor.RESULT)) {
            case "refused" -> speech.text("factor.refused");
            case "wait" -> speech.text("signIn.wait", page.number("seconds").orElse(1));
            default -> "";
        };
    }
}
