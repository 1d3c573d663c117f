package org.comptoir.gateway.contract.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractsChanged;
import org.comptoir.gateway.contract.agreement.ContractVersions.Decision;
import org.comptoir.gateway.contract.agreement.DecisionOutcome.Done;
import org.comptoir.gateway.contract.agreement.DecisionOutcome.Refused;
import org.comptoir.gateway.contract.agreement.DecisionOutcome.Unknown;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ComingDay;

/**
 * Approves or withdraws drafts. An approved version speaks from its first day on, at the earliest from the day after its
 * approval (in UTC): a day that has begun keeps its prices, and so has one answer for ever. Reaching back must be asked for
 * and is marked.
 */
@ApplicationScoped
public class DecideDraft {

    private final ContractVersions versions;
    private final ContractReadings readings;
    private final AuditTrail audit;
    private final Event<ContractsChanged> changed;
    private final Clock clock;

    @Inject
    DecideDraft(
            ContractVersions versions,
            ContractReadings readings,
            AuditTrail audit,
            Event<ContractsChanged> changed,
            Clock clock) {
        this.versions = versions;
        this.readings = readings;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DecideDraft() {
        this(null, null, null, null, null);
    }

    /** @param by who decides, such as {@code user:admin} */
    public record Draft(SupplierId supplier, String number, int version, String by) {}

    /** @param reachBack whether today and past days since the version's first day get its prices, too */
    @Transactional
    public DecisionOutcome approve(Draft draft, boolean reachBack) {
        versions.raiseChange(draft.supplier());
        Optional<ContractVersion> found = readings.version(draft.supplier(), draft.number(), draft.version());
        if (found.isEmpty()) {
            return new Unknown();
        }
        ContractVersion version = found.get();
        if (versions.fourEyes(draft.supplier()) && version.writtenBy().equals(draft.by())) {
            return new Refused(
                    "%s wrote version %d of %s and can not approve it: four eyes are asked for. Let somebody else approve it"
                            .formatted(draft.by(), draft.version(), draft.number()));
        }
        LocalDate untouched = ComingDay.atTheEarliest(version.validFrom(), clock.instant());
        boolean past = version.validFrom().isBefore(untouched);
        LocalDate speaksFrom = reachBack ? version.validFrom() : untouched;
        Decision approval = Decision.approved(speaksFrom, past && reachBack, clock.instant(), draft.by());
        return decide(
                draft,
                version,
                approval,
                "speaks from %s%s".formatted(speaksFrom, past && reachBack ? ", reaching back on purpose" : ""));
    }

    @Transactional
    public DecisionOutcome withdraw(Draft draft) {
        versions.raiseChange(draft.supplier());
        Optional<ContractVersion> found = readings.version(draft.supplier(), draft.number(), draft.version());
        return found.isEmpty()
                ? new Unknown()
                : decide(draft, found.get(), Decision.withdrawn(clock.instant(), draft.by()), "never spoke");
    }

    /** Whether who writes a version may not approve it. */
    public boolean fourEyes(SupplierId supplier) {
        return versions.fourEyes(supplier);
    }

    @Transactional
    public void fourEyes(SupplierId supplier, boolean on, String by) {
        versions.fourEyes(supplier, on);
        audit.append(new AuditEvent(
                supplier.value(), by, "contract.four_eyes", "supplier:" + supplier.value(), on ? "on" : "off"));
    }

    private DecisionOutcome decide(Draft draft, ContractVersion version, Decision decision, String remark) {
        if (!versions.decide(version.id(), version.version(), decision)) {
            return new Refused("Version %d of %s is %s already; write a new version to change anything"
                    .formatted(version.version(), version.number(), version.state()));
        }
        audit.append(new AuditEvent(
                draft.supplier().value(),
                draft.by(),
                decision.state() == VersionState.APPROVED ? "contract.approved" : "contract.withdrawn",
                "contract:" + version.number(),
                "version %d, %s".formatted(version.version(), remark)));
        changed.fire(new ContractsChanged(draft.supplier()));
        return new Done(readings.version(draft.supplier(), draft.number(), draft.version())
                .orElseThrow());
    }
}
