package org.comptoir.gateway.contract;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;

/**
 * One approved version of a contract without its rules.
 *
 * @param id of the version
 * @param contract the same for all versions of a number
 * @param validFrom the first day this version speaks for
 * @param agreedBy who wrote it down
 */
record ContractHead(
        long id,
        long contract,
        SupplierId supplier,
        ContractScope scope,
        String number,
        int version,
        Currency currency,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        int rank,
        RulePolicy policy,
        OrderTerms orderTerms,
        String agreedBy) {

    /** As explanations and promises name it, such as {@code GC-2026 v3}. */
    String label() {
        return number + " v" + version;
    }

    boolean hasBegun(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    boolean hasEnded(LocalDate day) {
        return validUntil.isPresent() && validUntil.get().isBefore(day);
    }
}
