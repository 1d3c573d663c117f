package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.comptoir.gateway.console.Speech;

/** Asks for the password once more, with the form that waits for it; shown by {@link ProofFilter} alone. */
@Named
@RequestScoped
public class ProofPage {

    static final String WRONG = "wrong";

    private static final String TROUBLE = ProofPage.class.getName();

    private final HttpServletRequest request;
    private final Speech speech;

    @Inject
    ProofPage(HttpServletRequest request, Speech speech) {
        this.request = request;
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProofPage() {
        this(null, null);
    }

    static void tell(HttpServletRequest request, String trouble) {
        request.setAttribute(TROUBLE, trouble);
    }

    public String getAddress() {
        return HeldDeed.in(request).map(HeldDeed::address).orElse("");
    }

    public List<HeldDeed.Field> getFields() {
        return HeldDeed.in(request).map(HeldDeed::fields).orElse(List.of());
    }

    /** What became of the last try, in words; empty where there was none. */
    public String getMessage() {
        String trouble = String.valueOf(request.getAttribute(TROUBLE));
        if (trouble.isEmpty()) {
            return "";
        }
        return trouble.equals(WRONG) ? speech.text("proof.wrong") : speech.text("signIn.wait", Long.parseLong(trouble));
    }
}
