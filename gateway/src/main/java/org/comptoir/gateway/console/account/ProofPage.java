package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.ConsoleCaller;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.people.PeopleDirectory;
import org.comptoir.gateway.access.signon.SignOn;
import org.comptoir.gateway.console.Speech;

/** Asks for the password once more, with the form that waits for it; shown by {@link ProofFilter} alone. */
@Named
@RequestScoped
public class ProofPage {

    static final String WRONG = "wrong";

    private static final String TROUBLE = ProofPage.class.getName();

    private final HttpServletRequest request;
    private final Speech speech;
    private final PeopleDirectory people;
    private final SignOn signOn;

    @Inject
    ProofPage(HttpServletRequest request, Speech speech, PeopleDirectory people, SignOn signOn) {
        this.request = request;
        this.speech = speech;
        this.people = people;
        this.signOn = signOn;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProofPage() {
        this(null, null, null, null);
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

    /** Whether a password can be shown at all. */
    public boolean isPasswordThere() {
        return own().filter(Account::hasPassword).isPresent();
    }

    /** The sign-on that opens the account, as the operator calls it; empty where none does. */
    public String getSignOn() {
        return own().flatMap(Account::signOn).flatMap(since -> signOn.name()).orElse("");
    }

    private Optional<Account> own() {
        return people.own(ConsoleCaller.of(request).asking());
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
