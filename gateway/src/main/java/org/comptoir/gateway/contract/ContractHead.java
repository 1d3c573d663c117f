package org.comptoir.gateway.contract;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;

/**
 * One version of a contract without its rules.
 *
 * @param id of the version
 * @param contract the same for all versions of a number
 */
record ContractHead(
        long id,
        long contract,
        SupplierId supplier,
        ClientId client,
        String number,
        int version,
        Currency currency,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        int rank,
        RulePolicy policy,
        int promiseDays,
        String agreedBy) {

    /** As explanations and promises name it, such as {@code GC-2026 v3}. */
    String label() {
        return number + " v" + version;
    }

    PriceExplanation explanation(PriceStep... steps) {
        return new PriceExplanation(label(), Optional.of(agreedBy), List.of(steps));
    }

    boolean hasBegun(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    boolean hasEnded(LocalDate day) {
        return validUntil.isPresent() && validUntil.get().isBefore(day);
    }
}
