package org.comptoir.gateway.catalog.item;

import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.kernel.SupplierPartId;

/** Proves one line of the fast path: the stock and lead time of an article, without its sheet. */
public final class AvailabilityCheck {

    private final Problems problems;
    private final Optional<SupplierPartId> id;
    private final Availability availability;

    /** @param leadTimeDays blank where nothing is said of it */
    public AvailabilityCheck(long line, String id, String leadTimeDays, List<CatalogItem.StockLevel> stock) {
        this.problems = new Problems(line, id);
        this.id = problems.read("id", id, SupplierPartId::new, "Send the part number as printed in the catalog");
        this.availability = SupplyCheck.availability(new CatalogItem.Supply(leadTimeDays, "", "", ""), stock, problems);
        if (problems.found().isEmpty() && availability.saysNothing()) {
            problems.report("stock", "neither stock nor lead time is said", "Send a quantity, days, or both");
        }
    }

    /** Empty exactly when {@link #problems()} has something to say. */
    public Optional<SupplierPartId> id() {
        return problems.found().isEmpty() ? id : Optional.empty();
    }

    public Availability availability() {
        return availability;
    }

    public List<ImportProblem> problems() {
        return problems.found();
    }
}
