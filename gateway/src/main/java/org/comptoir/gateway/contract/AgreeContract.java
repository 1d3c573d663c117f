package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Writes down what was agreed with a client. A contract is never changed: agreeing on the same number again adds a
 * version, and days before that version's first day keep their prices.
 */
@ApplicationScoped
public class AgreeContract {

    private final Contracts contracts;
    private final Event<ContractsChanged> changed;
    private final Clock clock;

    @Inject
    AgreeContract(Contracts contracts, Event<ContractsChanged> changed, Clock clock) {
        this.contracts = contracts;
        this.changed = changed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AgreeContract() {
        this(null, null, null);
    }

    /** Days a returned cart's prices hold unless the contract says otherwise. */
    public static final int DEFAULT_PROMISE_DAYS = 30;

    /**
     * Everything a contract says.
     *
     * @param number unique within the supplier, such as {@code GC-2026}
     * @param validFrom first day; a new version speaks for its first day and after, older days keep the version they had
     * @param validUntil last day, empty for open end
     * @param rank lower goes first where a client has several contracts; 100 is usual
     * @param promiseDays how long a returned cart's prices hold
     * @param agreedBy who wrote it down, such as {@code user:admin}
     */
    public record Agreement(
            SupplierId supplier,
            ClientId client,
            String number,
            Currency currency,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            int rank,
            RulePolicy policy,
            int promiseDays,
            String agreedBy,
            List<PriceRule> rules) {

        public Agreement {
            rules = List.copyOf(rules);
        }
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
        contracts.raiseChange(agreement.supplier());
        long contract = contracts
                .contractFor(agreement)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Contract number %s belongs to another client, or the client to another supplier"
                                .formatted(agreement.number())));
        int version = contracts.addVersion(contract, agreement, clock.instant());
        changed.fire(new ContractsChanged(agreement.supplier()));
        return version;
    }
}
