package org.comptoir.gateway.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.comptoir.catalogexport.CatalogItem;
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
        String end = run.intake.read(source);
        return run.intake.report(run.changes, end);
    }

    private final class Run {

        private final SupplierId supplier;
        private final Intake intake = new Intake(CHUNK, this::put);
        private ProductChanges changes = ProductChanges.NONE;

        Run(SupplierId supplier) {
            this.supplier = supplier;
        }

        private void put(List<CatalogItem> chunk) {
            ImportReport report = catalog.products(
                    supplier, chunk.iterator(), problem -> intake.refusals().add(problem));
            changes = changes.plus(report.changes());
        }
    }
}
