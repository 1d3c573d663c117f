package org.comptoir.gateway.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.gateway.catalog.ProductChanges;
import org.comptoir.gateway.catalog.UpdateSupply;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.AvailabilityCheck;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/** Stock and lead times of a stream of any length, straight into their own table, chunk by chunk. Sheets are not touched. */
@ApplicationScoped
public class PutStock {

    private static final int CHUNK = 5_000;

    private final UpdateSupply supply;

    @Inject
    PutStock(UpdateSupply supply) {
        this.supply = supply;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PutStock() {
        this(null);
    }

    /**
     * Of each item only its number, stock and lead time are read; of two with one number the later holds.
     *
     * @throws IOException if the stream breaks off; chunks read until then are kept
     */
    public IntakeReport put(SupplierId supplier, CatalogSource source) throws IOException {
        var run = new Run(supplier);
        String end = run.intake.read(source);
        return run.intake.report(new ProductChanges(0, run.changed, run.taken - run.changed, 0), end);
    }

    private final class Run {

        private final SupplierId supplier;
        private final Intake intake = new Intake(CHUNK, this::put);
        private long taken;
        private long changed;

        Run(SupplierId supplier) {
            this.supplier = supplier;
        }

        private void put(List<CatalogItem> chunk) {
            Map<SupplierPartId, Availability> told = new LinkedHashMap<>();
            for (CatalogItem item : chunk) {
                var check = new AvailabilityCheck(
                        item.line(), item.id(), item.supply().leadTimeDays(), item.stock());
                check.problems().forEach(intake.refusals()::add);
                check.id().ifPresent(id -> told.put(id, check.availability()));
            }
            if (!told.isEmpty()) {
                taken += told.size();
                changed += supply.update(supplier, told);
            }
        }
    }
}
