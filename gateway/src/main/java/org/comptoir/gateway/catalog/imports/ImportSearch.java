package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.partner.SupplierId;

/** Looks imports and their reports up, within one supplier. */
@ApplicationScoped
public class ImportSearch {

    private final ImportViews views;

    @Inject
    ImportSearch(ImportViews views) {
        this.views = views;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportSearch() {
        this(null);
    }

    /** @param next to give as {@code before} for the page below; empty on the last */
    public record Page(List<ImportView> imports, OptionalLong next) {}

    /** Newest first. */
    public Page list(SupplierId supplier, OptionalLong before, int limit) {
        List<ImportView> found = views.before(supplier, before.orElse(Long.MAX_VALUE), limit + 1);
        boolean more = found.size() > limit;
        List<ImportView> page = more ? found.subList(0, limit) : found;
        return new Page(
                List.copyOf(page),
                more ? OptionalLong.of(page.get(page.size() - 1).id()) : OptionalLong.empty());
    }

    public Optional<ImportView> find(SupplierId supplier, long id) {
        return views.find(supplier, id);
    }

    /** @param after number of the last one known, 0 to begin */
    public List<StoredProblem> problems(SupplierId supplier, long id, long after, int limit) {
        return views.problems(supplier, id, after, limit);
    }
}
