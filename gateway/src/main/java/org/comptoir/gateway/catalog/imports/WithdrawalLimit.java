package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;

/** Which share of a supplier's articles for sale an import may take out without asking. */
@ApplicationScoped
public class WithdrawalLimit {

    private static final int USUAL = 20;

    private final ImportFiles files;
    private final AuditTrail audit;

    @Inject
    WithdrawalLimit(ImportFiles files, AuditTrail audit) {
        this.files = files;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected WithdrawalLimit() {
        this(null, null);
    }

    /** @return percent, 20 unless set */
    public int of(SupplierId supplier) {
        return files.askAbove(supplier).orElse(USUAL);
    }

    /** @param percent 0 to 100; 100 never asks */
    @Transactional
    public void set(SupplierId supplier, int percent, String actor) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A share of %d %% was given: expected is 0 to 100".formatted(percent));
        }
        files.askAbove(supplier, percent);
        audit.append(new AuditEvent(
                supplier.value(),
                actor,
                "import.limit.set",
                "imports",
                "an import asks above %d %%".formatted(percent)));
    }
}
