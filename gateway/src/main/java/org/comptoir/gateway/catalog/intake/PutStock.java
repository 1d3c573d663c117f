package org.comptoir.gateway.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogReceiver;
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
        String end = "";
        try {
            source.read(run);
        } catch (CatalogFormatException unreadable) {
            end = String.valueOf(unreadable.getMessage());
        }
        run.flush();
        return new IntakeReport(
                new ProductChanges(0, run.changed, run.taken - run.changed, 0),
                run.refusals.lines(),
                run.refusals.kept(),
                run.refusals.problems(),
                end);
    }

    private final class Run implements CatalogReceiver {

        private final SupplierId supplier;
        private final Refusals refusals = new Refusals();
        private final Map<SupplierPartId, Availability> chunk = new LinkedHashMap<>();
        private long taken;
        private long changed;

        Run(SupplierId supplier) {
            this.supplier = supplier;
        }

        @Override
        public void item(CatalogItem item) {
            var check =
                    new AvailabilityCheck(item.line(), item.id(), item.supply().leadTimeDays(), item.stock());
            check.problems().forEach(refusals::add);
            check.id().ifPresent(id -> chunk.put(id, check.availability()));
            if (chunk.size() == CHUNK) {
                flush();
            }
        }

        @Override
        public void unreadable(CatalogSource.Unreadable line) {
            refusals.unreadable(line);
        }

        void flush() {
            if (!chunk.isEmpty()) {
                taken += chunk.size();
                changed += supply.update(supplier, chunk);
                chunk.clear();
            }
        }
    }
}
