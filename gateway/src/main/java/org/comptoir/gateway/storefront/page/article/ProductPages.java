package org.comptoir.gateway.storefront.page.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.storefront.page.Crumb;
import org.comptoir.gateway.storefront.page.Dates;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.Units;
import org.comptoir.kernel.SupplierPartId;

/** A product and all that belongs to it, put into words. */
public final class ProductPages {

    /** A catalog may name hundreds; more than these help nobody. */
    private static final int MOST_RELATED = 12;

    private static final int MOST_LINKS = 40;
    private static final List<String> KINDS = List.of("substitute", "accessory", "variant");

    private ProductPages() {}

    /** The articles that a product names and its page shows, as far as they exist. */
    public static Collection<SupplierPartId> related(Product product) {
        Set<SupplierPartId> ids = new LinkedHashSet<>();
        for (String kind : KINDS) {
            ids.addAll(named(product, kind));
        }
        return ids;
    }

    /**
     * @param path from the top to the product's category
     * @param others those of {@link #related} that exist for the client
     * @param conditions what the contract that made the price says in words
     */
    public static ProductPage of(
            Frame frame,
            List<Category> path,
            Product product,
            ArticleView article,
            Map<SupplierPartId, Product> others,
            Optional<String> conditions) {
        Texts texts = frame.texts();
        return new ProductPage(
                frame,
                Crumb.along(frame, path),
                article,
                product.particulars()
                        .discontinuedFrom()
                        .map(day -> texts.get("article.discontinued", Dates.write(texts, day)))
                        .orElse(""),
                product.particulars().hazardous(),
                FactGroups.specifications(texts, product),
                FactGroups.others(texts, product),
                warehouses(texts, product),
                links(texts, product),
                groups(frame, product, others),
                conditions);
    }

    private static List<FactGroup.Fact> warehouses(Texts texts, Product product) {
        List<FactGroup.Fact> levels = product.particulars().stock().stream()
                .map(level ->
                        new FactGroup.Fact(level.warehouse(), Units.amount(texts, level.quantity(), product.unit())))
                .toList();
        return levels.size() > 1 ? levels : List.of();
    }

    /** Those in the reader's language first, then those for everybody, then the others. */
    private static List<ProductPage.MediumLink> links(Texts texts, Product product) {
        String own = texts.language().tag();
        return product.particulars().media().stream()
                .filter(medium -> medium.address().startsWith("https://"))
                .sorted(Comparator.<Product.Medium>comparingInt(
                                medium -> medium.kind().equals("document") ? 0 : 1)
                        .thenComparingInt(medium -> medium.language().equals(own)
                                ? 0
                                : medium.language().isEmpty() ? 1 : 2))
                .limit(MOST_LINKS)
                .map(medium -> new ProductPage.MediumLink(
                        medium.address(),
                        medium.caption().isBlank() ? texts.get("article.medium." + medium.kind()) : medium.caption(),
                        host(medium.address()),
                        medium.language().equals(own) ? "" : medium.language()))
                .toList();
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static List<ProductPage.RelatedGroup> groups(
            Frame frame, Product product, Map<SupplierPartId, Product> others) {
        List<ProductPage.RelatedGroup> groups = new ArrayList<>();
        for (String kind : KINDS) {
            List<ProductPage.Related> articles = named(product, kind).stream()
                    .flatMap(id -> Optional.ofNullable(others.get(id)).stream())
                    .map(other -> related(frame, other))
                    .toList();
            if (!articles.isEmpty()) {
                groups.add(new ProductPage.RelatedGroup(kind, frame.text("article.related." + kind), articles));
            }
        }
        return groups;
    }

    private static List<SupplierPartId> named(Product product, String kind) {
        return product.particulars().relations().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Product.Relation::id)
                .filter(id -> !id.equals(product.id()))
                .distinct()
                .limit(MOST_RELATED)
                .toList();
    }

    private static ProductPage.Related related(Frame frame, Product other) {
        return new ProductPage.Related(
                other.name(),
                other.id().value(),
                frame.links().product(other.id()),
                frame.links().image(other.id()));
    }
}
