package org.comptoir.gateway.console.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.people.InvitePerson;
import org.comptoir.gateway.access.people.PeopleDirectory;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;

/** The people of the console, and the form that invites one more. */
@Named
@RequestScoped
public class UsersPage {

    static final String ADDRESS = "/console/users";

    private final PageView page;
    private final Speech speech;
    private final PeopleDirectory people;
    private final InvitePerson invite;
    private final InvitationLink link;
    private String complaint = "";
    private String invitation = "";

    @Inject
    UsersPage(PageView page, Speech speech, PeopleDirectory people, InvitePerson invite, InvitationLink link) {
        this.page = page;
        this.speech = speech;
        this.people = people;
        this.invite = invite;
        this.link = link;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected UsersPage() {
        this(null, null, null, null, null);
    }

    /** Takes what the form asks for, before anything is written. The link is in this one answer and nowhere else. */
    public void load() {
        if (!page.isPosted()) {
            return;
        }
        Optional<Long> place = places().stream()
                .filter(each -> each.toString().equals(page.field("place")))
                .findFirst();
        Optional<Role> role = Stream.of(Role.values())
                .filter(each -> each.name().equals(page.field("role")))
                .findFirst();
        if (place.isEmpty() || role.isEmpty()) {
            refuse("people.no.ROLE_UNFIT");
            return;
        }
        PeopleOutcome outcome = invite.invite(asking(), place.get(), page.field("name"), role.get());
        outcome.fold(
                done -> invitation,
                invited -> invitation = link.of(invited.token()),
                no -> refuse("people.no." + no.why()),
                unknown -> refuse("people.gone"));
    }

    private String refuse(String text) {
        complaint = speech.text(text);
        page.unprocessable();
        return complaint;
    }

    private Asking asking() {
        return page.getCaller().asking();
    }

    public List<Account> getPeople() {
        return people.list(asking());
    }

    /** What to mend in the form; empty where there is nothing. */
    public String getComplaint() {
        return complaint;
    }

    /** The link for the person who was just invited; empty where nobody was. */
    public String getInvitation() {
        return invitation;
    }

    public String getInvited() {
        return page.field("name");
    }

    /** What was typed, where it must be mended. */
    public String getName() {
        return complaint.isEmpty() ? "" : page.field("name");
    }

    public boolean isChosen(String field, Object value) {
        return complaint.isEmpty()
                ? value == Role.VIEWER // nobody is given much by a slip
                : page.field(field).equals(value.toString());
    }

    /** Roles the one who looks may give somewhere. */
    public List<Role> getRoles() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.PLATFORM_ADMIN || asking().supplierId() == Account.WHOLE_INSTALLATION)
                .toList();
    }

    /** Where people can be invited to: suppliers, and the installation for who belongs to it. */
    public List<Long> places() {
        Stream<Long> suppliers = page.suppliers().stream().map(SupplierId::value);
        return asking().supplierId() == Account.WHOLE_INSTALLATION
                ? Stream.concat(suppliers, Stream.of(Account.WHOLE_INSTALLATION))
                        .toList()
                : suppliers.toList();
    }

    public String nameOf(long place) {
        return place == Account.WHOLE_INSTALLATION
                ? speech.text("people.everywhere")
                : page.nameOf(new SupplierId(place));
    }
}
