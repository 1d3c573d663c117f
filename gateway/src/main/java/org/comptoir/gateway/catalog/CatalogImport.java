package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/**
 * The way into the catalog: shelves, products, and which of them do not exist for a client. Each call is one
 * transaction, or a part of the caller's, and makes a new version of the catalog that the shop shows within seconds.
 */
@ApplicationScoped
public class CatalogImport {

    private static final int CHUNK = 500;

    private final Products products;

    @Inject
    CatalogImport(Products products) {
        this.products = products;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogImport() {
        this(null);
    }

    /**
     * Adds or renames shelves. All or nothing: a tree with a missing branch helps nobody.
     *
     * @param categories parents before their children, in the order the shop shows them
     * @throws IllegalArgumentException naming the first category that cannot be taken, and why
     */
    @Transactional
    public ImportReport shelves(SupplierId supplier, List<IncomingCategory> categories) {
        long version = products.raiseVersion(supplier);
        Map<String, String> standing = products.parents(supplier);
        CategoryCheck.prove(categories, standing);
        Set<String> known = standing.keySet();
        products.saveCategories(supplier, categories, known);
        long updated = categories.stream()
                .filter(category -> known.contains(category.code()))
                .count();
        return new ImportReport(categories.size() - updated, updated, 0, version);
    }

    /**
     * Adds products, or replaces those with the same part number, however many there are: only a few hundred are held
     * at a time. A product with a problem is left out, all others are taken; of two with one number the later wins.
     *
     * @param refused hears every problem of every product left out, while the import runs
     */
    @Transactional
    public ImportReport products(
            SupplierId supplier, Iterator<IncomingProduct> incoming, Consumer<ImportProblem> refused) {
        long version = products.raiseVersion(supplier);
        Set<String> categories = products.categoryCodes(supplier);
        var count = new Count();
        Map<SupplierPartId, ProductSheet> chunk = new LinkedHashMap<>();
        while (incoming.hasNext()) {
            var check = new ProductCheck(incoming.next(), categories);
            check.sheet()
                    .ifPresentOrElse(
                            sheet -> {
                                count.taken++;
                                count.updated += chunk.put(sheet.id(), sheet) == null ? 0 : 1;
                            },
                            () -> {
                                count.refused++;
                                check.problems().forEach(refused);
                            });
            if (chunk.size() == CHUNK) {
                count.updated += products.save(supplier, chunk.values());
                chunk.clear();
            }
        }
        count.updated += products.save(supplier, chunk.values());
        return new ImportReport(count.taken - count.updated, count.updated, count.refused, version);
    }

    /**
     * Hides articles from a client, in place of those hidden before. A part number may be hidden before its article is
     * imported.
     */
    @Transactional
    public ImportReport hide(SupplierId supplier, ClientId client, Collection<SupplierPartId> parts) {
        long version = products.raiseVersion(supplier);
        products.hide(supplier, client, parts);
        return new ImportReport(Set.copyOf(parts).size(), 0, 0, version);
    }

    private static final class Count {
        private long taken;
        private long updated;
        private long refused;
    }
}
