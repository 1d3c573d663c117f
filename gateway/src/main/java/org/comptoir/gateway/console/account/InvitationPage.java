package org.comptoir.gateway.console.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.Set;
import org.comptoir.gateway.access.ConsoleDoor;
import org.comptoir.gateway.access.SignInForm;
import org.comptoir.gateway.access.people.FollowInvitation;
import org.comptoir.gateway.access.signon.SignOn;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;

/** Where the link of an invitation leads. Its form goes to the mechanism of the package {@code access}, not to Faces. */
@Named
@RequestScoped
public class InvitationPage {

    private static final Set<String> TOLD = Set.of("different", "unusable", "expired");

    private final SignInForm form;
    private final FollowInvitation invitation;
    private final PageView page;
    private final Speech speech;
    private final HttpServletRequest request;
    private final SignOn signOn;
    private String formToken = "";
    private String person = "";

    @Inject
    InvitationPage(
            SignInForm form,
            FollowInvitation invitation,
            PageView page,
            Speech speech,
            HttpServletRequest request,
            SignOn signOn) {
        this.form = form;
        this.invitation = invitation;
        this.page = page;
        this.speech = speech;
        this.request = request;
        this.signOn = signOn;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected InvitationPage() {
        this(null, null, null, null, null, null);
    }

    /** Gives the browser its half of the form's token; a cookie can only be set before the page is written. */
    public void prepare() {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        formToken = form.prepare(request, response);
        person = invitation.nameOf(getToken()).orElse("");
    }

    public String getFormToken() {
        return formToken;
    }

    public String getToken() {
        return page.value("token");
    }

    /** Whom the link is for; empty where it leads nowhere. */
    public String getPerson() {
        return person;
    }

    /** The company's sign-on as the operator calls it; empty where there is none. */
    public String getSignOn() {
        return signOn.name().orElse("");
    }

    /** Follows the link by the sign-on, without a password. */
    public String getSignOnAddress() {
        return "/console/sign-on?invitation=" + URLEncoder.encode(getToken(), UTF_8);
    }

    /** What became of the last try, in words; empty on a first visit. */
    public String getMessage() {
        String result = page.value(ConsoleDoor.RESULT);
        return TOLD.contains(result) ? speech.text("invitation." + result) : "";
    }
}
