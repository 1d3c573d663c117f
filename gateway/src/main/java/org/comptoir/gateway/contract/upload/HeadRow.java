package org.comptoir.gateway.contract.upload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;

/** A row of kind contract to an agreement without rules. */
final class HeadRow {

    private static final int USUAL_RANK = 100;

    private HeadRow() {}

    /** @return empty where something is wrong, which the row has reported */
    static Optional<Agreement> read(
            UploadRow row, SupplierId supplier, String number, String by, ContractHolders holders) {
        Optional<ContractScope> scope = holders.scope(supplier, row);
        Optional<Currency> currency = row.required(Column.CURRENCY, Currency::getInstance);
        Optional<LocalDate> from = row.required("validFrom", LocalDate::parse);
        Optional<LocalDate> until = row.optional("validUntil", LocalDate::parse);
        int rank = row.optional("rank", Integer::valueOf).orElse(USUAL_RANK);
        RulePolicy policy = row.constant("policy", RulePolicy.class).orElse(RulePolicy.MOST_SPECIFIC);
        OrderTerms terms = terms(row, currency);
        row.nothingBeside();
        return row.isBroken() || scope.isEmpty() || currency.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(
                        supplier,
                        scope.get(),
                        number,
                        currency.get(),
                        from.get(),
                        until,
                        rank,
                        policy,
                        terms,
                        by,
                        List.of()));
    }

    /** The same as a version says, to be given other rules. */
    static Agreement of(SupplierId supplier, ContractVersion version, String by) {
        return new Agreement(
                supplier,
                version.scope(),
                version.number(),
                version.currency(),
                version.validFrom(),
                version.validUntil(),
                version.rank(),
                version.policy(),
                version.orderTerms(),
                by,
                List.of());
    }

    private static OrderTerms terms(UploadRow row, Optional<Currency> currency) {
        Optional<BigDecimal> minimum = row.decimal("minimumOrder");
        return new OrderTerms(
                row.optional("promiseDays", Integer::valueOf).orElse(OrderTerms.USUAL_PROMISE_DAYS),
                minimum.flatMap(amount -> currency.map(known -> new Money(amount, known))),
                row.constant("onDeviation", OnDeviation.class).orElse(OnDeviation.HOLD),
                new Tolerance(decimal(row, "upPercent"), decimal(row, "upAmount")),
                new Tolerance(decimal(row, "downPercent"), decimal(row, "downAmount")),
                Map.of());
    }

    private static BigDecimal decimal(UploadRow row, String column) {
        return row.decimal(column).orElse(BigDecimal.ZERO);
    }
}
