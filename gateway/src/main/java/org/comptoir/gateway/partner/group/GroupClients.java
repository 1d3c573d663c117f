package org.comptoir.gateway.partner.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.PartnersChanged;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Says who belongs to a client group from the coming day on (in UTC). Today and the days before keep the members they had,
 * and with them their prices; letting a change count from today on must be asked for, and the audit trail says so.
 */
@ApplicationScoped
public class GroupClients {

    private static final int MAX_CODE = 64;
    private static final int MAX_NAME = 200;

    private final Groups groups;
    private final PartnerDirectory directory;
    private final AuditTrail audit;
    private final Event<PartnersChanged> changed;
    private final Clock clock;

    @Inject
    GroupClients(
            Groups groups, PartnerDirectory directory, AuditTrail audit, Event<PartnersChanged> changed, Clock clock) {
        this.groups = groups;
        this.directory = directory;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected GroupClients() {
        this(null, null, null, null, null);
    }

    /**
     * A group as somebody wants it.
     *
     * @param members the supplier's customer numbers, all of them
     * @param actor who wants it, such as {@code user:admin}
     * @param fromToday whether it counts from today on, though today may have been asked about already
     */
    public record WantedGroup(
            SupplierId supplier, String code, String name, Set<String> members, String actor, boolean fromToday) {

        public WantedGroup {
            members = Set.copyOf(members);
        }
    }

    /** @return what can not be, with nothing changed; empty where the group is as wanted now */
    @Transactional
    public List<String> put(WantedGroup wanted) {
        List<String> problems = new ArrayList<>();
        if (wanted.code().isBlank() || wanted.code().length() > MAX_CODE) {
            problems.add("code must have 1 to %d characters".formatted(MAX_CODE));
        }
        if (wanted.name().isBlank() || wanted.name().length() > MAX_NAME) {
            problems.add("name must have 1 to %d characters".formatted(MAX_NAME));
        }
        Set<ClientId> members = new LinkedHashSet<>();
        for (String number : wanted.members()) {
            Optional<Client> client = directory.findClient(wanted.supplier(), number);
            client.ifPresentOrElse(
                    known -> members.add(known.id()),
                    () -> problems.add("members: there is no client %s; register it first".formatted(number)));
        }
        if (problems.isEmpty()) {
            write(wanted, members);
        }
        return problems;
    }

    private void write(WantedGroup wanted, Set<ClientId> members) {
        groups.raiseVersion(wanted.supplier());
        Instant now = clock.instant();
        LocalDate first = wanted.fromToday() ? LocalDate.ofInstant(now, ZoneOffset.UTC) : ComingDay.after(now);
        ClientGroupId group = groups.put(wanted.supplier(), wanted.code(), wanted.name());
        Set<ClientId> before = groups.membersFrom(group, first);
        Set<ClientId> staying = groups.membersForGood(group, first);
        before.stream()
                .filter(client -> !members.contains(client))
                .forEach(client -> groups.end(group, client, first.minusDays(1)));
        members.stream()
                .filter(client -> !staying.contains(client))
                .forEach(client -> groups.begin(wanted.supplier(), group, client, first));
        audit.append(new AuditEvent(
                wanted.supplier().value(),
                wanted.actor(),
                "client_group.written",
                "client_group:" + wanted.code(),
                "%d members, %d before, from %s on%s"
                        .formatted(
                                members.size(), before.size(), first, wanted.fromToday() ? ", today on purpose" : "")));
        changed.fire(new PartnersChanged(wanted.supplier()));
    }
}
