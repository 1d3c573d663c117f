package org.comptoir.gateway.catalog.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/** Looks a supplier's articles up as they are stored, from the database and not from the shop's index. */
@ApplicationScoped
public class ArticleSearch {

    private static final int MOST_VERSIONS = 200;

    private final ArticleRows rows;

    @Inject
    ArticleSearch(ArticleRows rows) {
        this.rows = rows;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ArticleSearch() {
        this(null);
    }

    /** @param next to give as {@code after} for the page behind; empty on the last */
    public record Page(List<Article> articles, Optional<ArticleQuery.Place> next) {}

    public Page list(ArticleQuery query) {
        List<Article> found = rows.page(query);
        if (found.size() <= query.limit()) {
            return new Page(List.copyOf(found), Optional.empty());
        }
        List<Article> page = List.copyOf(found.subList(0, query.limit()));
        Article last = page.get(page.size() - 1);
        return new Page(page, Optional.of(new ArticleQuery.Place(last.change(), last.partId())));
    }

    /** Withdrawn ones, too. */
    public Optional<Article> find(SupplierId supplier, SupplierPartId id) {
        return rows.find(supplier, id);
    }

    /** The last 200, newest first. */
    public List<ArticleVersion> history(SupplierId supplier, SupplierPartId id) {
        return rows.history(supplier, id, MOST_VERSIONS);
    }
}
