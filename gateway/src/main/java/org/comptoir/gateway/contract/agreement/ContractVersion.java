package org.comptoir.gateway.contract.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.RulePolicy;

/**
 * One version of a contract as people read it.
 *
 * @param id of the contract, the same for all its versions; lists go by it
 * @param speaksFrom the first day this version speaks for; empty until it is approved
 * @param backdated whether it was let reach back before the day of its approval
 * @param decidedAt when it was approved or withdrawn, and by whom
 * @param digest the same for the same content
 */
public record ContractVersion(
        long id,
        String number,
        int version,
        ContractScope scope,
        VersionState state,
        Currency currency,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> speaksFrom,
        boolean backdated,
        int rank,
        RulePolicy policy,
        OrderTerms orderTerms,
        int rules,
        Instant writtenAt,
        String writtenBy,
        Optional<Instant> decidedAt,
        Optional<String> decidedBy,
        String digest) {

    /** Whether it speaks on that day, unless a later version does. */
    public boolean isActive(LocalDate day) {
        return hasBegun(day) && validUntil.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Whether it speaks or has spoken on that day; versions before it are silent from then on. */
    boolean hasBegun(LocalDate day) {
        return state == VersionState.APPROVED
                && speaksFrom.filter(first -> !first.isAfter(day)).isPresent();
    }
}
