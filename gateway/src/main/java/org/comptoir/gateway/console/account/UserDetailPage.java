package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.gateway.access.factor.SecondFactor;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.people.AccountState;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.people.ChangePerson;
import org.comptoir.gateway.access.people.InvitePerson;
import org.comptoir.gateway.access.people.PeopleDirectory;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** One person of the console: role, lock, sessions, and the way out. */
@Named("userPage")
@RequestScoped
public class UserDetailPage {

    private final PageView page;
    private final Speech speech;
    private final PeopleDirectory people;
    private final ChangePerson change;
    private final InvitePerson invite;
    private final InvitationLink link;
    private final SecondFactor factor;
    private @Nullable Account account;
    private String refusal = "";
    private String invitation = "";

    @Inject
    UserDetailPage(
            PageView page,
            Speech speech,
            PeopleDirectory people,
            ChangePerson change,
            InvitePerson invite,
            InvitationLink link,
            SecondFactor factor) {
        this.page = page;
        this.speech = speech;
        this.people = people;
        this.change = change;
        this.invite = invite;
        this.link = link;
        this.factor = factor;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected UserDetailPage() {
        this(null, null, null, null, null, null, null);
    }

    /** Looks the person up before anything is written; without one the answer is 404. Takes what a form asks for. */
    public void load() {
        page.number("id").ifPresent(id -> account = people.find(asking(), id).orElse(null));
        Account asked = account;
        if (asked == null) {
            page.notFound();
        } else if (page.isPosted()) {
            answer(asked, make(asked.id()));
        }
    }

    private PeopleOutcome make(long id) {
        return switch (page.field("change")) {
            case "role" ->
                Stream.of(Role.values())
                        .filter(role -> role.name().equals(page.field("role")))
                        .findFirst()
                        .map(role -> change.give(asking(), id, role))
                        .orElse(new No(Why.ROLE_UNFIT));
            case "lock" -> change.lock(asking(), id);
            case "unlock" -> change.unlock(asking(), id);
            case "sign-out" -> change.signOut(asking(), id);
            case "invite" -> invite.inviteAgain(asking(), id);
            case "factor-off" -> takeFactorOff();
            case "sign-on-off" -> change.takeSignOnOff(asking(), id);
            case "remove" -> change.remove(asking(), id);
            default -> new PeopleOutcome.Unknown();
        };
    }

    private PeopleOutcome takeFactorOff() {
        if (account == null || isOneself()) {
            return new No(Why.ONESELF);
        }
        factor.takeOff(account, page.actor());
        return new PeopleOutcome.Done();
    }

    public boolean isFactorOn() {
        return account != null && factor.isOn(account.id());
    }

    private void answer(Account asked, PeopleOutcome outcome) {
        boolean removed = page.field("change").equals("remove");
        outcome.fold(
                done -> {
                    page.goTo(removed ? page.link(UsersPage.ADDRESS) : getAddress());
                    return "";
                },
                invited -> invitation = link.of(invited.token()),
                no -> refuse("people.no." + no.why()),
                unknown -> refuse("people.gone"));
        if (!invitation.isEmpty()) {
            account = people.find(asking(), asked.id()).orElse(asked);
        }
    }

    private String refuse(String text) {
        refusal = speech.text(text);
        page.unprocessable();
        return refusal;
    }

    private Asking asking() {
        return page.getCaller().asking();
    }

    public @Nullable Account getAccount() {
        return account;
    }

    public String getAddress() {
        return account == null ? "" : page.link("/console/user", "id", account.id());
    }

    /** Why nothing was done; empty where nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    /** A new link, in this one answer and nowhere else. */
    public String getInvitation() {
        return invitation;
    }

    public boolean isOneself() {
        return account != null && account.name().equals(page.getCaller().getName());
    }

    public boolean isLocked() {
        return account != null && account.state() == AccountState.LOCKED;
    }

    public String getPlace() {
        if (account == null) {
            return "";
        }
        return account.supplierId() == Account.WHOLE_INSTALLATION
                ? speech.text("people.everywhere")
                : page.nameOf(new SupplierId(account.supplierId()));
    }

    /** Roles that go with the place where the person is. */
    public List<Role> getRoles() {
        boolean everywhere = account != null && account.supplierId() == Account.WHOLE_INSTALLATION;
        return Stream.of(Role.values())
                .filter(role -> role != (everywhere ? Role.SUPPLIER_ADMIN : Role.PLATFORM_ADMIN))
                .toList();
    }
}
