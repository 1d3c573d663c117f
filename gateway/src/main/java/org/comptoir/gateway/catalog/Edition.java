package org.comptoir.gateway.catalog;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.catalog.search.Hits;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** One supplier's catalog at one version: articles, shelves, assortments and words that belong together. Frozen. */
final class Edition {

    private final long version;
    private final Stock stock;
    private final WordIndex words;
    private final Assortment everything;
    private final Map<ClientId, Assortment> assortments = new HashMap<>();

    /** @param hidden articles that do not exist for a client; ids without an article are passed over */
    Edition(
            long version,
            Stock stock,
            List<IncomingCategory> categories,
            Map<ClientId, Set<SupplierPartId>> hidden,
            WordIndex words) {
        this.version = version;
        this.stock = stock;
        this.words = words;
        var shelves = new Shelves(categories, stock);
        this.everything = new Assortment(shelves, stock.size(), new BitSet());
        hidden.forEach((client, parts) -> {
            var numbers = new BitSet(stock.size());
            parts.forEach(part -> stock.numberOf(part).ifPresent(numbers::set));
            assortments.put(client, new Assortment(shelves, stock.size(), numbers));
        });
    }

    long version() {
        return version;
    }

    Optional<Product> find(ClientId client, Language language, SupplierPartId id) {
        OptionalInt number = visible(client, id);
        return number.isPresent() ? Optional.of(stock.product(number.getAsInt(), language)) : Optional.empty();
    }

    Map<SupplierPartId, Product> findAll(ClientId client, Language language, Collection<SupplierPartId> ids) {
        Map<SupplierPartId, Product> found = new LinkedHashMap<>();
        for (SupplierPartId id : ids) {
            find(client, language, id).ifPresent(product -> found.put(id, product));
        }
        return found;
    }

    Optional<CatalogItem.Drawing> drawing(ClientId client, SupplierPartId id) {
        OptionalInt number = visible(client, id);
        return number.isPresent() ? Optional.of(stock.drawing(number.getAsInt())) : Optional.empty();
    }

    List<Category> categories(ClientId client, Language language) {
        return assortment(client).categories(language);
    }

    /** A page past the end is the last one. */
    SearchPage list(ClientId client, Language language, int page, int pageSize) {
        int[] listed = assortment(client).all();
        int last = Math.max(1, (listed.length + pageSize - 1) / pageSize);
        SearchQuery asked = SearchQuery.everything(Math.min(Math.max(1, page), last), pageSize);
        return page(language, new Hits(listed, listed.length), asked);
    }

    /** @return empty only when this edition was closed meanwhile: ask its successor */
    Optional<SearchPage> search(Asker asker, SearchQuery query) {
        Assortment assortment = assortment(asker.client());
        Optional<Shelf> shelf = query.category().flatMap(assortment::shelf);
        int page = Math.max(1, query.page());
        if (query.category().isPresent() && shelf.isEmpty()) {
            return Optional.of(new SearchPage(List.of(), 0, page, query.pageSize()));
        }
        if (query.isList()) {
            int[] listed = shelf.map(assortment::on).orElseGet(assortment::all);
            return Optional.of(page(asker.language(), new Hits(listed, listed.length), query));
        }
        int most = (int) Math.min((long) page * query.pageSize(), stock.size());
        return words.find(asked(asker, query, shelf), assortment, most)
                .map(found -> page(asker.language(), found, query));
    }

    /** @return empty only when this edition was closed meanwhile: ask its successor */
    Optional<FacetCounts> facets(Asker asker, SearchQuery query) {
        Assortment assortment = assortment(asker.client());
        Optional<Shelf> shelf = query.category().flatMap(assortment::shelf);
        if (query.category().isPresent() && shelf.isEmpty()) {
            return Optional.of(FacetCounts.NONE);
        }
        return words.count(asked(asker, query, shelf), assortment);
    }

    /** @return empty only when this edition was closed meanwhile: ask its successor */
    Optional<List<WordIndex.Suggestion>> suggest(Asker asker, String typed, int most) {
        WordQuery asked = WordQuery.of(asker.language(), typed).from(asker.number());
        return words.suggest(asked, assortment(asker.client()), most);
    }

    SupplierPartId part(int number) {
        return stock.sheet(number).id();
    }

    private static WordQuery asked(Asker asker, SearchQuery query, Optional<Shelf> shelf) {
        return new WordQuery(
                asker.language(),
                query.text(),
                asker.number(),
                shelf.map(Shelf::codes).orElseGet(Set::of),
                query.choices(),
                query.order(),
                asker.synonyms());
    }

    void close() {
        words.close();
    }

    /** @param found the first entries of the whole list, at least to the end of the page */
    private SearchPage page(Language language, Hits found, SearchQuery query) {
        int[] best = found.entries();
        int page = Math.max(1, query.page());
        long from = (long) (page - 1) * query.pageSize();
        int start = (int) Math.min(from, best.length);
        Product[] products = Arrays.stream(best, start, (int) Math.min(best.length, from + query.pageSize()))
                .mapToObj(number -> stock.product(number, language))
                .toArray(Product[]::new);
        return new SearchPage(
                List.of(products), found.total(), page, query.pageSize(), found.reading(), found.partial());
    }

    private OptionalInt visible(ClientId client, SupplierPartId id) {
        OptionalInt number = stock.numberOf(id);
        return number.isPresent() && assortment(client).test(number.getAsInt()) ? number : OptionalInt.empty();
    }

    private Assortment assortment(ClientId client) {
        return assortments.getOrDefault(client, everything);
    }
}
