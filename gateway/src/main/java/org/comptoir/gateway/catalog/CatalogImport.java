package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.item.ImportProblem;
import org.comptoir.gateway.catalog.item.ProductCheck;
import org.comptoir.gateway.catalog.item.ProductRow;
import org.comptoir.gateway.catalog.item.ProvenItem;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/**
 * The way into the catalog: shelves and products. Each call is one transaction, or a part of the caller's, and makes a new
 * version of the catalog that the shop shows within seconds.
 */
@ApplicationScoped
public class CatalogImport {

    private static final int CHUNK = 1_000;

    private final CatalogVersions versions;
    private final Categories categories;
    private final Products products;
    private final Supplies supplies;

    @Inject
    CatalogImport(CatalogVersions versions, Categories categories, Products products, Supplies supplies) {
        this.versions = versions;
        this.categories = categories;
        this.products = products;
        this.supplies = supplies;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogImport() {
        this(null, null, null, null);
    }

    /**
     * Adds or renames shelves. All or nothing: a tree with a missing branch helps nobody.
     *
     * @param incoming parents before their children, in the order the shop shows them
     * @throws IllegalArgumentException naming the first category that cannot be taken, and why
     */
    @Transactional
    public ImportReport shelves(SupplierId supplier, List<IncomingCategory> incoming) {
        long version = versions.raise(supplier);
        Map<String, String> standing = categories.parents(supplier);
        CategoryCheck.prove(incoming, standing);
        Set<String> known = standing.keySet();
        categories.save(supplier, incoming, known);
        long updated = incoming.stream()
                .filter(category -> known.contains(category.code()))
                .count();
        return new ImportReport(new ProductChanges(incoming.size() - updated, updated, 0, 0), 0, version);
    }

    /** Waits for imports of the supplier that are just being written; no other begins before the caller's transaction ends. */
    public void hold(SupplierId supplier) {
        versions.raise(supplier);
    }

    /** All shelves there are, in the order the shop shows them. */
    public List<IncomingCategory> tree(SupplierId supplier) {
        return categories.all(supplier);
    }

    /**
     * What stands against shelves, each by its code with its first problem; {@link #shelves} takes them where there is none.
     *
     * @param incoming parents before their children
     */
    public Map<String, String> shelfProblems(SupplierId supplier, List<IncomingCategory> incoming) {
        return CategoryCheck.problems(incoming, categories.parents(supplier));
    }

    /** Codes of the shelves there are, as {@link ProductCheck} wants them. */
    public Set<String> categoryCodes(SupplierId supplier) {
        return categories.codes(supplier);
    }

    /**
     * Puts and withdraws products, however many there are: only some hundred are held at a time. A product with a problem is
     * left out, all others are taken; of two with one number the later wins, and what is as it was is not written.
     *
     * @param refused hears every problem of every product left out, while the import runs
     */
    @Transactional
    public ImportReport products(SupplierId supplier, Iterator<CatalogItem> incoming, Consumer<ImportProblem> refused) {
        var run = new Run(supplier, versions.raise(supplier));
        Set<String> shelves = categories.codes(supplier);
        while (incoming.hasNext()) {
            var check = new ProductCheck(incoming.next(), shelves);
            check.proven().ifPresentOrElse(run::take, () -> {
                run.refused++;
                check.problems().forEach(refused);
            });
        }
        run.flush();
        return new ImportReport(run.changes, run.refused, run.version);
    }

    /**
     * Makes everything that an import has proved and put aside visible at once, in one transaction of a few statements.
     *
     * @param withdrawOthers whether articles that the import does not name go out
     */
    @Transactional
    public ImportReport apply(SupplierId supplier, StagedRows staged, boolean withdrawOthers) {
        long version = versions.raise(supplier);
        ProductChanges changes = products.apply(supplier, version, staged);
        if (withdrawOthers) {
            long others = products.withdrawOthers(supplier, version, staged);
            changes = changes.plus(new ProductChanges(0, 0, 0, others));
        }
        supplies.apply(supplier, versions.raiseSupply(supplier), staged);
        return new ImportReport(changes, 0, version);
    }

    /** What {@link #apply} would do, without doing it. */
    @Transactional
    public ProductChanges preview(SupplierId supplier, StagedRows staged, boolean withdrawOthers) {
        ProductChanges named = products.preview(supplier, staged);
        return withdrawOthers ? named.plus(new ProductChanges(0, 0, 0, products.others(supplier, staged))) : named;
    }

    /** How many articles {@link #apply} would take out because the import does not name them. */
    @Transactional
    public long others(SupplierId supplier, StagedRows staged) {
        return products.others(supplier, staged);
    }

    /** How many articles are for sale. */
    @Transactional
    public long forSale(SupplierId supplier) {
        return products.forSale(supplier);
    }

    /** Takes articles out of the catalog. They stay readable for promises and orders. */
    @Transactional
    public ImportReport withdraw(SupplierId supplier, Collection<SupplierPartId> parts) {
        long version = versions.raise(supplier);
        return new ImportReport(new ProductChanges(0, 0, 0, products.withdraw(supplier, version, parts)), 0, version);
    }

    /** One import under way. */
    private final class Run {

        private final SupplierId supplier;
        private final long version;
        private final Map<SupplierPartId, ProductRow> puts = new LinkedHashMap<>();
        private final List<SupplierPartId> withdrawals = new ArrayList<>();
        private ProductChanges changes = ProductChanges.NONE;
        private long refused;
        private long supplyVersion;

        Run(SupplierId supplier, long version) {
            this.supplier = supplier;
            this.version = version;
        }

        void take(ProvenItem item) {
            item.row().ifPresentOrElse(row -> put(item.id(), row), () -> {
                puts.remove(item.id());
                withdrawals.add(item.id());
            });
            if (puts.size() + withdrawals.size() >= CHUNK) {
                flush();
            }
        }

        private void put(SupplierPartId id, ProductRow row) {
            withdrawals.remove(id);
            if (puts.put(id, row) != null) {
                changes = changes.plus(new ProductChanges(0, 1, 0, 0));
            }
        }

        void flush() {
            changes = changes.plus(products.save(supplier, version, puts.values()));
            long withdrawn = products.withdraw(supplier, version, withdrawals);
            changes = changes.plus(new ProductChanges(0, 0, 0, withdrawn));
            boolean tells = puts.values().stream()
                    .anyMatch(
                            row -> row.leadTimeDays().isPresent() || row.stock().isPresent());
            if (tells) {
                supplyVersion = supplyVersion == 0 ? versions.raiseSupply(supplier) : supplyVersion;
                supplies.saveRows(supplier, supplyVersion, puts.values());
            }
            puts.clear();
            withdrawals.clear();
        }
    }
}
