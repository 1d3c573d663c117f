package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.people.OwnAccount;
import org.comptoir.gateway.access.people.PeopleDirectory;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;

/** The account of the one who looks: password and sessions. */
@Named
@RequestScoped
public class AccountPage {

    private static final String ADDRESS = "/console/account";
    private static final String DONE = "done";

    private final PageView page;
    private final Speech speech;
    private final PeopleDirectory people;
    private final OwnAccount own;
    private String refusal = "";

    @Inject
    AccountPage(PageView page, Speech speech, PeopleDirectory people, OwnAccount own) {
        this.page = page;
        this.speech = speech;
        this.people = people;
        this.own = own;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AccountPage() {
        this(null, null, null, null);
    }

    /** Takes what a form asks for, before anything is written. */
    public void load() {
        if (!page.isPosted()) {
            return;
        }
        String change = page.field("change");
        PeopleOutcome outcome = switch (change) {
            case "password" -> changePassword();
            case "sessions" -> own.endOtherSessions(asking(), page.getCaller().session());
            default -> new PeopleOutcome.Unknown();
        };
        outcome.fold(
                done -> {
                    page.goTo(page.link(ADDRESS, DONE, change));
                    return "";
                },
                invited -> "",
                no -> refuse("people.no." + no.why()),
                unknown -> refuse("people.gone"));
    }

    private PeopleOutcome changePassword() {
        String wanted = page.typed("password");
        if (!wanted.equals(page.typed("again"))) {
            return new No(Why.PASSWORD_UNUSABLE);
        }
        return own.changePassword(
                asking(), page.typed("current"), wanted, page.getCaller().session());
    }

    private String refuse(String text) {
        refusal = speech.text(text);
        page.unprocessable();
        return refusal;
    }

    private Asking asking() {
        return page.getCaller().asking();
    }

    public Account getAccount() {
        return people.own(asking())
                .orElseThrow(() -> new IllegalStateException("Who is signed in has an account: " + page.actor()));
    }

    /** Why nothing was done; empty where nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    /** What the page was led here by, such as {@code password}. */
    public boolean isDone(String what) {
        return page.value(DONE).equals(what);
    }
}
