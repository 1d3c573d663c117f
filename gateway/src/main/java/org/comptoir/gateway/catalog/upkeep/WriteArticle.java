package org.comptoir.gateway.catalog.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.item.ImportProblem;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;

/** Puts or withdraws one article; the same again changes nothing. */
@ApplicationScoped
public class WriteArticle {

    private final CatalogImport catalog;
    private final ArticleRows rows;

    @Inject
    WriteArticle(CatalogImport catalog, ArticleRows rows) {
        this.catalog = catalog;
        this.rows = rows;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected WriteArticle() {
        this(null, null);
    }

    /** @param expected what must hold of the digest of the article for sale, which is empty where there is none */
    @Transactional
    public WriteOutcome put(SupplierId supplier, CatalogItem item, Predicate<Optional<String>> expected) {
        catalog.hold(supplier);
        Optional<String> standing = digest(supplier, new SupplierPartId(item.id()));
        if (!expected.test(standing)) {
            return new WriteOutcome.Overtaken();
        }
        List<ImportProblem> problems = new ArrayList<>();
        catalog.products(supplier, List.of(item).iterator(), problems::add);
        return problems.isEmpty() ? new WriteOutcome.Written(standing.isEmpty()) : new WriteOutcome.Refused(problems);
    }

    /** Like {@link #put}; what is not for sale stays so. */
    @Transactional
    public WriteOutcome withdraw(SupplierId supplier, SupplierPartId id, Predicate<Optional<String>> expected) {
        catalog.hold(supplier);
        if (!expected.test(digest(supplier, id))) {
            return new WriteOutcome.Overtaken();
        }
        catalog.withdraw(supplier, List.of(id));
        return new WriteOutcome.Written(false);
    }

    private Optional<String> digest(SupplierId supplier, SupplierPartId id) {
        return rows.find(supplier, id).filter(article -> !article.withdrawn()).map(Article::digest);
    }
}
