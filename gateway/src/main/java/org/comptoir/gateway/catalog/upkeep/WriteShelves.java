package org.comptoir.gateway.catalog.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.gateway.catalog.item.ImportProblem;
import org.comptoir.gateway.partner.SupplierId;

/** Adds, renames, moves and orders shelves; those that are not named stay. */
@ApplicationScoped
public class WriteShelves {

    private final CatalogImport catalog;

    @Inject
    WriteShelves(CatalogImport catalog) {
        this.catalog = catalog;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected WriteShelves() {
        this(null);
    }

    /**
     * All or nothing.
     *
     * @param shelves parents before their children, in the order the shop shows them
     * @param expected what must hold of the tree there is
     */
    @Transactional
    public WriteOutcome put(
            SupplierId supplier, List<IncomingCategory> shelves, Predicate<List<IncomingCategory>> expected) {
        catalog.hold(supplier);
        return expected.test(catalog.tree(supplier)) ? write(supplier, shelves) : new WriteOutcome.Overtaken();
    }

    /** Like {@link #put} for one, which keeps its place among its neighbours, or comes last. */
    @Transactional
    public WriteOutcome putOne(
            SupplierId supplier, IncomingCategory shelf, Predicate<List<IncomingCategory>> expected) {
        catalog.hold(supplier);
        List<IncomingCategory> tree = new ArrayList<>(catalog.tree(supplier));
        if (!expected.test(tree)) {
            return new WriteOutcome.Overtaken();
        }
        boolean isNew = tree.stream().noneMatch(known -> known.code().equals(shelf.code()));
        if (isNew) {
            tree.add(shelf);
        } else {
            tree.replaceAll(known -> known.code().equals(shelf.code()) ? shelf : known);
        }
        WriteOutcome outcome = write(supplier, tree);
        return outcome instanceof WriteOutcome.Written ? new WriteOutcome.Written(isNew) : outcome;
    }

    private WriteOutcome write(SupplierId supplier, List<IncomingCategory> shelves) {
        Map<String, String> problems = catalog.shelfProblems(supplier, shelves);
        if (problems.isEmpty() && !shelves.equals(catalog.tree(supplier))) {
            catalog.shelves(supplier, shelves);
        }
        List<ImportProblem> told = new ArrayList<>();
        for (int at = 0; at < shelves.size(); at++) {
            String code = shelves.get(at).code();
            if (problems.containsKey(code)) {
                told.add(new ImportProblem(
                        at + 1,
                        code,
                        "categories[%d]".formatted(at + 1),
                        problems.getOrDefault(code, ""),
                        "Correct it"));
            }
        }
        return told.isEmpty() ? new WriteOutcome.Written(false) : new WriteOutcome.Refused(told);
    }
}
