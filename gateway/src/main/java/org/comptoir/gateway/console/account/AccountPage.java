package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.ProveAgain;
import org.comptoir.gateway.access.factor.SecondFactor;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.people.OwnAccount;
import org.comptoir.gateway.access.people.PeopleDirectory;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.access.people.RecogniseSignOn;
import org.comptoir.gateway.access.signon.SignOn;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.platform.GatewaySettings;
import org.jspecify.annotations.Nullable;

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
    private final ProveAgain again;
    private final SecondFactor factor;
    private final GatewaySettings settings;
    private final RecogniseSignOn recognise;
    private final SignOn signOn;
    private String refusal = "";
    private List<String> codes = List.of();

    @Inject
    AccountPage(
            PageView page,
            Speech speech,
            PeopleDirectory people,
            OwnAccount own,
            ProveAgain again,
            SecondFactor factor,
            GatewaySettings settings,
            RecogniseSignOn recognise,
            SignOn signOn) {
        this.page = page;
        this.speech = speech;
        this.people = people;
        this.own = own;
        this.again = again;
        this.factor = factor;
        this.settings = settings;
        this.recognise = recognise;
        this.signOn = signOn;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AccountPage() {
        this(null, null, null, null, null, null, null, null, null);
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
            // whoever sends these was asked to show once more who it is; the binding itself is made on the way back
            case "sign-on-bind" -> new PeopleOutcome.Done();
            case "sign-on-off" -> recognise.unbind(asking());
            case "sessions" -> own.endOtherSessions(asking(), page.getCaller().session());
            default -> new PeopleOutcome.Unknown();
        };
        outcome.fold(
                done -> {
                    if (codes.isEmpty()) {
                        page.goTo(page.link(ADDRESS, DONE, change) + section(change));
                    }
                    return "";
                },
                invited -> "",
                no -> refuse("people.no." + no.why()),
                unknown -> refuse("people.gone"));
    }

    private static String section(String change) {
        return change.startsWith("factor") ? "#factor" : change.startsWith("sign-on") ? "#sign-on" : "";
    }

    /** Who sits at a screen that somebody left open does not know the password, and can not sign on. */
    private PeopleOutcome withPassword(Runnable deed) {
        PeopleOutcome proof = getAccount().hasPassword() ? knows() : lately();
        if (proof instanceof PeopleOutcome.Done) {
            deed.run();
        }
        return proof;
    }

    private PeopleOutcome knows() {
        return again.knows(page.getCaller(), page.typed("current"), page.callersAddress());
    }

    private PeopleOutcome lately() {
        return page.getCaller().hasProvedLately() ? new PeopleOutcome.Done() : new No(Why.SIGN_ON_AGAIN);
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
        PeopleOutcome proof = knows();
        return proof instanceof PeopleOutcome.Done
                ? own.changePassword(
                        asking(),
                        page.typed("current"),
                        wanted,
                        page.getCaller().session())
                : proof;
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

    private Optional<FactorKey> offered() {
        Account account = getAccount();
        return factor.offered(account.id()).map(secret -> new FactorKey(account.name(), secret));
    }

    /** The offered key in groups of four; empty where none is offered. */
    public String getKey() {
        return offered().map(FactorKey::grouped).orElse("");
    }

    /** The same to be scanned; nothing where none is offered. */
    public @Nullable QrPicture getPicture() {
        return offered().map(FactorKey::picture).orElse(null);
    }

    /** The company's sign-on as the operator calls it; empty where there is none. */
    public String getSignOn() {
        return signOn.name().orElse("");
    }

    /** What an authenticator on this very device opens. */
    public String getKeyAddress() {
        return offered().map(FactorKey::address).orElse("");
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
