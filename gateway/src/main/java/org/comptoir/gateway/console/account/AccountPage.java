package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.gateway.access.factor.SecondFactor;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.people.OwnAccount;
import org.comptoir.gateway.access.people.PeopleDirectory;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.platform.GatewaySettings;

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
    private final SecondFactor factor;
    private final GatewaySettings settings;
    private String refusal = "";
    private List<String> codes = List.of();

    @Inject
    AccountPage(
            PageView page,
            Speech speech,
            PeopleDirectory people,
            OwnAccount own,
            SecondFactor factor,
            GatewaySettings settings) {
        this.page = page;
        this.speech = speech;
        this.people = people;
        this.own = own;
        this.factor = factor;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AccountPage() {
        this(null, null, null, null, null, null);
    }

    /** Takes what a form asks for, before anything is written. */
    public void load() {
        if (!page.isPosted()) {
            return;
        }
        String change = page.field("change");
        PeopleOutcome outcome = switch (change) {
            case "password" -> changePassword();
            case "factor-offer" -> withPassword(() -> factor.offer(getAccount()));
            case "factor-confirm" -> confirm();
            case "factor-off" -> withPassword(() -> factor.takeOff(getAccount(), page.actor()));
            case "sessions" -> own.endOtherSessions(asking(), page.getCaller().session());
            default -> new PeopleOutcome.Unknown();
        };
        outcome.fold(
                done -> {
                    if (codes.isEmpty()) {
                        page.goTo(page.link(ADDRESS, DONE, change) + (change.startsWith("factor") ? "#factor" : ""));
                    }
                    return "";
                },
                invited -> "",
                no -> refuse("people.no." + no.why()),
                unknown -> refuse("people.gone"));
    }

    /** Who sits at a screen that somebody left open does not know the password. */
    private PeopleOutcome withPassword(Runnable deed) {
        PeopleOutcome proof = own.prove(asking(), page.typed("current"));
        if (proof instanceof PeopleOutcome.Done) {
            deed.run();
        }
        return proof;
    }

    private PeopleOutcome confirm() {
        codes = factor.confirm(getAccount(), page.field("code").replaceAll("[\\s-]", ""));
        return codes.isEmpty() ? new No(Why.CODE_WRONG) : new PeopleOutcome.Done();
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

    public boolean isFactorOn() {
        return factor.isOn(getAccount().id());
    }

    /** Whether this person must have one. */
    public boolean isFactorNeeded() {
        return settings.isSecondFactorNeeded() && getAccount().role().isAdministrator();
    }

    /** The offered key in groups of four; empty where none is offered. */
    public String getKey() {
        return factor.offered(getAccount().id())
                .map(key -> key.replaceAll("(.{4})(?=.)", "$1 "))
                .orElse("");
    }

    /** What an authenticator on this very device opens. */
    public String getKeyAddress() {
        String name = URLEncoder.encode(getAccount().name(), StandardCharsets.UTF_8);
        return "otpauth://totp/Comptoir:%s?secret=%s&issuer=Comptoir".formatted(name, getKey().replace(" ", ""));
    }

    /** Recovery codes, in this one answer and nowhere else. */
    public List<String> getCodes() {
        return codes;
    }

    public int getCodesLeft() {
        return factor.recoveryCodesLeft(getAccount().id());
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
