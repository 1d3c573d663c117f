package org.comptoir.gateway.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.ImportReport;
import org.comptoir.gateway.catalog.ProductChanges;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Puts and withdraws the articles of a stream of any length, as changes: what is missing stays. Each chunk is a transaction of
 * its own and seen in the shop before the stream ends; the same stream again changes nothing.
 */
@ApplicationScoped
public class PutProducts {

    private static final int CHUNK = 2_000;

    private final CatalogImport catalog;

    @Inject
    PutProducts(CatalogImport catalog) {
        this.catalog = catalog;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PutProducts() {
        this(null);
    }

    /** @throws IOException if the stream breaks off; chunks read until then are kept */
    public IntakeReport put(SupplierId supplier, CatalogSource source) throws IOException {
        var run = new Run(supplier);
        String end = "";
        try {
            source.read(run);
        } catch (CatalogFormatException unreadable) {
            end = String.valueOf(unreadable.getMessage());
        }
        run.flush();
        return new IntakeReport(run.changes, run.refusals.lines(), run.refusals.kept(), run.refusals.problems(), end);
    }

    private final class Run implements CatalogReceiver {

        private final SupplierId supplier;
        private final Refusals refusals = new Refusals();
        private final List<CatalogItem> chunk = new ArrayList<>(CHUNK);
        private ProductChanges changes = ProductChanges.NONE;

        Run(SupplierId supplier) {
            this.supplier = supplier;
        }

        @Override
        public void item(CatalogItem item) {
            chunk.add(item);
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
                ImportReport report = catalog.products(supplier, chunk.iterator(), refusals::add);
                changes = changes.plus(report.changes());
                chunk.clear();
            }
        }
    }
}
