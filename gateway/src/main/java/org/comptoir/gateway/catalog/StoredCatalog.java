package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/**
 * What exists for a client by the rows alone. The shop's index is a moment behind them, minutes after a large import: what leaves
 * as a file must not lack an article for that.
 */
@ApplicationScoped
public class StoredCatalog {

    private final CatalogRows rows;
    private final Categories categories;
    private final Askers askers;

    @Inject
    StoredCatalog(CatalogRows rows, Categories categories, Askers askers) {
        this.rows = rows;
        this.categories = categories;
        this.askers = askers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StoredCatalog() {
        this(null, null, null);
    }

    /** @param day on which the client looks: what is discontinued by then is not there */
    public Seen seenBy(Audience audience, LocalDate day) {
        Asker now = askers.of(audience);
        return new Seen(
                audience.supplier(),
                new Asker(now.number(), now.language(), now.synonyms(), now.assortment(), day),
                new Shelves(categories.all(audience.supplier())));
    }

    /** The part of the catalog that one client sees, by the assortment it had at the beginning. */
    public final class Seen {

        private final SupplierId supplier;
        private final Asker asker;
        private final Shelves shelves;

        private Seen(SupplierId supplier, Asker asker, Shelves shelves) {
            this.supplier = supplier;
            this.asker = asker;
            this.shelves = shelves;
        }

        public boolean shows(ProductSheet sheet) {
            return StoredArticles.exists(sheet, asker, shelves);
        }

        /** Those of them that exist for the client. */
        public Set<SupplierPartId> existing(Collection<SupplierPartId> parts) {
            Set<SupplierPartId> found = new HashSet<>();
            for (ProductSheet sheet : rows.sheets(supplier, parts)) {
                if (shows(sheet)) {
                    found.add(sheet.id());
                }
            }
            return found;
        }

        /** The codes of shelves on which the client sees something. Reads every article where the client has an assortment. */
        public Set<String> codes() {
            if (asker.assortment().key().isEmpty()) {
                return rows.shelves(supplier, asker.day());
            }
            Map<String, Integer> entries = new HashMap<>();
            rows.eachSheet(supplier, sheet -> {
                if (!entries.containsKey(sheet.category()) && shows(sheet)) {
                    entries.put(sheet.category(), 1);
                }
            });
            return entries.keySet();
        }

        /** The tree of shelves that hold something, or have one below that does. */
        public List<Category> tree(Set<String> codes, Language language) {
            Map<String, Integer> entries = new HashMap<>();
            codes.forEach(code -> entries.put(code, 1));
            return shelves.shown(entries, language);
        }
    }
}
