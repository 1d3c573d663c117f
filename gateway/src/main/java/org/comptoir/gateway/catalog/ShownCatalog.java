package org.comptoir.gateway.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.DecodedArticles.Decoded;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.index.Picture;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.catalog.search.Hits;
import org.comptoir.gateway.catalog.search.Sight;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.jspecify.annotations.Nullable;

/** One supplier's catalog at one moment: a picture of the index and the tree of shelves that belongs to it. Frozen. */
final class ShownCatalog {

    private static final int MOST_NEAR = 8_192;
    private static final int MOST_TREES = 3_000;

    private final SupplierId supplier;
    private final Picture picture;
    private final Shelves shelves;
    private final DecodedArticles articles;
    private final Map<Language, AtomicReferenceArray<@Nullable Near>> near = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Integer>> entries;
    private final Map<String, List<Category>> trees;
    private final Map<Seen, Sight> sights = new ConcurrentHashMap<>();

    ShownCatalog(SupplierId supplier, Picture picture, Shelves shelves, DecodedArticles articles) {
        this(supplier, picture, shelves, articles, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private ShownCatalog(
            SupplierId supplier,
            Picture picture,
            Shelves shelves,
            DecodedArticles articles,
            Map<String, Map<String, Integer>> entries,
            Map<String, List<Category>> trees) {
        this.supplier = supplier;
        this.picture = picture;
        this.shelves = shelves;
        this.articles = articles;
        this.entries = entries;
        this.trees = trees;
    }

    /** The same articles with other stock: what was counted stays. */
    ShownCatalog suppliedAs(Picture later) {
        return new ShownCatalog(supplier, later, shelves, articles, entries, trees);
    }

    /** Counts what every home page shows and looks for a word in each language, so that no buyer waits for it. */
    void warm(LocalDate day) {
        Sight everything = sight(Assortment.EVERYTHING, day);
        entriesOf(everything);
        for (Language language : Language.values()) {
            WordQuery first = WordQuery.of(language, supplier.value() + " 1000");
            picture.words().find(first, everything, 0, 1);
            picture.words().count(first, everything);
        }
    }

    /** An article at hand, by its place. */
    private record Near(int entry, Decoded article) {}

    private record Seen(String assortment, LocalDate day) {}

    Picture picture() {
        return picture;
    }

    Optional<Product> find(Asker asker, SupplierPartId id) {
        OptionalInt entry = picture.words().entry(id.value(), sight(asker));
        return entry.isPresent() ? Optional.of(product(entry.getAsInt(), asker)) : Optional.empty();
    }

    Map<SupplierPartId, Product> findAll(Asker asker, Collection<SupplierPartId> ids) {
        Map<SupplierPartId, Product> found = new LinkedHashMap<>();
        for (SupplierPartId id : ids) {
            find(asker, id).ifPresent(product -> found.put(id, product));
        }
        return found;
    }

    Optional<CatalogItem.Drawing> drawing(Asker asker, SupplierPartId id) {
        OptionalInt entry = picture.words().entry(id.value(), sight(asker));
        return entry.isPresent()
                ? Optional.of(article(entry.getAsInt(), asker.language()).drawing())
                : Optional.empty();
    }

    List<Category> categories(Asker asker) {
        Sight sight = sight(asker);
        String key = asker.language().name() + sight.dated();
        List<Category> tree = trees.get(key);
        if (tree == null) {
            tree = shelves.shown(entriesOf(sight), asker.language());
            if (trees.size() >= MOST_TREES) {
                trees.clear();
            }
            trees.put(key, tree);
        }
        return tree;
    }

    /** A page past the end is the last one. */
    SearchPage list(Asker asker, int page, int pageSize) {
        int size = picture.words().size(sight(asker));
        int last = Math.max(1, (size + pageSize - 1) / pageSize);
        return search(asker, SearchQuery.everything(Math.min(Math.max(1, page), last), pageSize));
    }

    SearchPage search(Asker asker, SearchQuery query) {
        Sight sight = sight(asker);
        Optional<Shelves.Shelf> shelf = shelf(query, sight);
        int page = Math.max(1, query.page());
        if (query.category().isPresent() && shelf.isEmpty()) {
            return new SearchPage(List.of(), 0, page, query.pageSize());
        }
        int from = (int) Math.min(Integer.MAX_VALUE - query.pageSize(), (long) (page - 1) * query.pageSize());
        Hits found = picture.words().find(asked(asker, query, shelf), sight, from, query.pageSize());
        List<Product> products = new ArrayList<>(found.entries().length);
        for (int entry : found.entries()) {
            products.add(product(entry, asker));
        }
        return new SearchPage(
                products, found.total(), page, query.pageSize(), found.reading(), found.half(), found.partial());
    }

    FacetCounts facets(Asker asker, SearchQuery query) {
        Sight sight = sight(asker);
        Optional<Shelves.Shelf> shelf = shelf(query, sight);
        return query.category().isPresent() && shelf.isEmpty()
                ? FacetCounts.NONE
                : picture.words().count(asked(asker, query, shelf), sight);
    }

    List<WordIndex.Suggestion> suggest(Asker asker, String typed, int most) {
        WordQuery asked = WordQuery.of(asker.language(), typed).from(asker.number());
        return picture.words().suggest(asked, sight(asker), most);
    }

    /** How many articles exist in an assortment on a day. */
    int count(Assortment assortment, LocalDate day) {
        return picture.words().size(sight(assortment, day));
    }

    /** A shelf that holds something for this client; another one does not exist for it either. */
    private Optional<Shelves.Shelf> shelf(SearchQuery query, Sight sight) {
        return query.category().flatMap(shelves::find).filter(shelf -> Shelves.holds(shelf, entriesOf(sight)));
    }

    private Map<String, Integer> entriesOf(Sight sight) {
        Map<String, Integer> known = entries.get(sight.dated());
        if (known == null) {
            known = picture.words().onShelves(sight);
            if (entries.size() >= MOST_TREES) {
                entries.clear();
            }
            entries.put(sight.dated(), known);
        }
        return known;
    }

    private static WordQuery asked(Asker asker, SearchQuery query, Optional<Shelves.Shelf> shelf) {
        return new WordQuery(
                asker.language(),
                query.text(),
                asker.number(),
                shelf.map(Shelves.Shelf::codes).orElseGet(Set::of),
                query.choices(),
                query.order(),
                asker.synonyms());
    }

    private Product product(int entry, Asker asker) {
        return article(entry, asker.language()).product(asker.number());
    }

    /** The articles of the last pages stand by their place: most pages show them again. */
    private Decoded article(int entry, Language language) {
        AtomicReferenceArray<@Nullable Near> places = near.computeIfAbsent(
                language, any -> new AtomicReferenceArray<>(Math.min(MOST_NEAR, picture.places())));
        int place = entry % places.length();
        Near known = places.get(place);
        if (known != null && known.entry() == entry) {
            return known.article();
        }
        Decoded article = articles.of(supplier, picture, entry, language);
        places.set(place, new Near(entry, article));
        return article;
    }

    private Sight sight(Asker asker) {
        return sight(asker.assortment(), asker.day());
    }

    private Sight sight(Assortment assortment, LocalDate day) {
        if (sights.size() >= MOST_TREES) {
            sights.clear();
        }
        return sights.computeIfAbsent(
                new Seen(assortment.key(), day),
                any -> new Sight(key(assortment), marks(assortment.includes()), marks(assortment.excludes()), day));
    }

    /** A category means other articles when its tree changes; short, for it is part of many keys. */
    private String key(Assortment assortment) {
        var branches = new StringBuilder();
        for (List<AssortmentRule> rules : List.of(assortment.includes(), assortment.excludes())) {
            for (AssortmentRule rule : rules) {
                if (rule.kind() == AssortmentRule.Kind.CATEGORY) {
                    branches.append('|').append(rule.name()).append(new TreeSet<>(shelves.branch(rule.name())));
                }
            }
        }
        return branches.isEmpty() ? assortment.key() : assortment.key() + Assortment.digest(branches.toString());
    }

    private List<Sight.Mark> marks(List<AssortmentRule> rules) {
        return rules.stream().map(this::mark).toList();
    }

    private Sight.Mark mark(AssortmentRule rule) {
        return switch (rule.kind()) {
            case EVERYTHING -> Sight.Mark.everything();
            case CATEGORY -> Sight.Mark.shelves(shelves.branch(rule.name()));
            case MANUFACTURER -> Sight.Mark.manufacturer(rule.name());
            case ATTRIBUTE -> Sight.Mark.fact(rule.name(), rule.text());
            case PARTS -> Sight.Mark.parts(rule.parts());
        };
    }
}
