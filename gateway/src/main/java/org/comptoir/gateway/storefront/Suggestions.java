package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.catalog.search.WordIndex.Suggestion.Kind;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.result.Asked;
import org.comptoir.kernel.SupplierPartId;

/** What a buyer may mean by what stands in the search field so far; only what exists for the client. */
@ApplicationScoped
public class Suggestions {

    static final int MOST = 10;

    private static final int MOST_WORDS_NEAR = 6;
    private static final int SHORTEST = 2;

    /** Words that begin alike often mean the same; longer beginnings find too little. */
    private static final int BEGINNING = 4;

    private static final JsonProvider JSON = JsonProvider.provider();

    private final CatalogSearch search;
    private final ProductCatalog catalog;

    @Inject
    public Suggestions(CatalogSearch search, ProductCatalog catalog) {
        this.search = search;
        this.catalog = catalog;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Suggestions() {
        this(null, null);
    }

    /**
     * One line of the list.
     *
     * @param kind in words, empty for words to look for
     * @param url where it leads
     */
    public record Line(String text, String kind, String url) {}

    /** In the order of the search: numbers first, for whoever types one means it. */
    public List<Line> lines(Audience audience, Links links, String typed) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        Texts texts = Texts.in(audience.language());
        List<WordIndex.Suggestion> found = search.suggest(audience, typed, MOST);
        List<Line> lines = new ArrayList<>();
        for (WordIndex.Suggestion suggestion : found) {
            if (suggestion.kind() == Kind.ARTICLE) {
                article(audience, suggestion.text())
                        .map(product -> new Line(product.name(), product.id().value(), links.product(product.id())))
                        .ifPresent(lines::add);
            } else if (suggestion.kind() == Kind.MANUFACTURER) {
                Asked maker = Asked.of("").choosing(new Choices(Set.of(suggestion.text()), Map.of()));
                lines.add(new Line(suggestion.text(), texts.get("article.manufacturer"), links.at(maker.path())));
            } else if (suggestion.kind() == Kind.WORDS) {
                lines.add(new Line(
                        suggestion.text(),
                        "",
                        links.at(Asked.of(suggestion.text()).path())));
            }
        }
        return List.copyOf(lines.subList(0, Math.min(MOST, lines.size())));
    }

    private Optional<Product> article(Audience audience, String part) {
        try {
            return catalog.find(audience, new SupplierPartId(part));
        } catch (IllegalArgumentException noPartNumber) {
            return Optional.empty();
        }
    }

    static byte[] json(List<Line> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (Line line : lines) {
                json.writeStartObject();
                json.write("text", line.text());
                json.write("kind", line.kind());
                json.write("url", line.url());
                json.writeEnd();
            }
            json.writeEnd();
        }
        return bytes.toByteArray();
    }

    /** Words that exist and begin like those of a text that finds nothing. */
    public List<String> near(Audience audience, String text) {
        Set<String> near = new LinkedHashSet<>();
        for (String word : text.split("\\s+", MOST_WORDS_NEAR)) {
            String beginning = word.substring(0, Math.min(BEGINNING, word.length()));
            if (beginning.length() >= SHORTEST) {
                search.suggest(audience, beginning, MOST_WORDS_NEAR).stream()
                        .filter(suggestion -> suggestion.kind() == Kind.WORDS)
                        .map(WordIndex.Suggestion::text)
                        .forEach(near::add);
            }
        }
        return near.stream().limit(MOST_WORDS_NEAR).toList();
    }
}
