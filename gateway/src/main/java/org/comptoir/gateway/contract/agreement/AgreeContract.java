package org.comptoir.gateway.contract.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.comptoir.gateway.contract.ContractsChanged;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.agreement.ContractVersions.Decision;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/**
 * Writes down what is agreed already, such as the demo's contracts or those of a system that came before: approved at once
 * and from its first day on, even a past one, which the audit trail says. Everything else begins with
 * {@link WriteContract}.
 */
@ApplicationScoped
public class AgreeContract {

    /** Days a returned cart's prices hold unless the contract says otherwise. */
    public static final int DEFAULT_PROMISE_DAYS = OrderTerms.USUAL_PROMISE_DAYS;

    private final ContractVersions versions;
    private final AuditTrail audit;
    private final Event<ContractsChanged> changed;
    private final Clock clock;

    @Inject
    AgreeContract(ContractVersions versions, AuditTrail audit, Event<ContractsChanged> changed, Clock clock) {
        this.versions = versions;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AgreeContract() {
        this(null, null, null, null);
    }

    /**
     * In force on every node within five seconds of its commit.
     *
     * @return the version, from 1
     * @throws IllegalArgumentException naming every rule that cannot be
     */
    @Transactional
    public int agree(Agreement agreement) {
        AgreementRules.check(agreement);
        versions.raiseChange(agreement.supplier());
        long contract = versions.contractFor(agreement)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Contract number %s belongs to another client, or the client to another supplier"
                                .formatted(agreement.number())));
        int version = versions.add(contract, agreement, clock.instant());
        versions.decide(
                contract,
                version,
                Decision.approved(agreement.validFrom(), true, clock.instant(), agreement.agreedBy()));
        audit.append(new AuditEvent(
                agreement.supplier().value(),
                agreement.agreedBy(),
                "contract.agreed",
                "contract:" + agreement.number(),
                "version %d, %d rules, speaks from %s on whatever day that is"
                        .formatted(version, agreement.rules().size(), agreement.validFrom())));
        changed.fire(new ContractsChanged(agreement.supplier()));
        return version;
    }
}
