package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.catalog.ACatalog.DEMO;
import static org.comptoir.gateway.catalog.ACatalog.EVERYTHING;
import static org.comptoir.gateway.catalog.ACatalog.NORDWERK;
import static org.comptoir.gateway.catalog.ACatalog.asker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.demo.DemoFixture;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** What a client may not see does not exist: its catalog answers as if the hidden articles had never been imported. */
class AssortmentPropertiesTest {

    private static final Set<SupplierPartId> HIDDEN = DemoFixture.hiddenFromNordwerk();

    /** The demo without the articles that Nordwerk may not see. */
    private static final ShownCatalog WITHOUT =
            ACatalog.of(product -> !HIDDEN.contains(new SupplierPartId(product.id())), 1);

    @Property(tries = 150)
    void searchAnswersAsIfHiddenArticlesHadNeverBeen(
            @ForAll("texts") String text, @ForAll("shelves") Optional<String> category, @ForAll Language language) {
        Set<SupplierPartId> seen = everything(DEMO, NORDWERK, language, text, category);

        assertThat(seen).doesNotContainAnyElementsOf(HIDDEN);
        assertThat(seen).isEqualTo(everything(WITHOUT, EVERYTHING, language, text, category));
    }

    @Property(tries = 100)
    void countsAnswerAsIfHiddenArticlesHadNeverBeen(
            @ForAll("texts") String text, @ForAll("shelves") Optional<String> category, @ForAll Language language) {
        var query = new SearchQuery(text, category, 1);

        assertThat(DEMO.facets(asker(NORDWERK, language), query))
                .isEqualTo(WITHOUT.facets(asker(EVERYTHING, language), query));
    }

    @Property(tries = 200)
    void suggestionsAnswerAsIfHiddenArticlesHadNeverBeen(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 12) int letters, @ForAll Language language) {
        String typed = text.substring(0, Math.min(letters, text.length()));

        assertThat(told(DEMO, NORDWERK, language, typed)).isEqualTo(told(WITHOUT, EVERYTHING, language, typed));
    }

    @Property(tries = 100)
    void mendedWordsAreThoseOfACatalogWithoutHiddenArticles(
            @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 40) int at, @ForAll Language language) {
        String typed = text.isEmpty()
                ? ""
                : new StringBuilder(text).deleteCharAt(at % text.length()).toString();
        var query = new SearchQuery(typed, Optional.empty(), 1);

        SearchPage page = DEMO.search(asker(NORDWERK, language), query);
        SearchPage without = WITHOUT.search(asker(EVERYTHING, language), query);

        assertThat(page.reading()).isEqualTo(without.reading());
        assertThat(page.total()).isEqualTo(without.total());
    }

    private static List<String> told(ShownCatalog catalog, Assortment client, Language language, String typed) {
        return catalog.suggest(asker(client, language), typed, 8).stream()
                .map(WordIndex.Suggestion::text)
                .toList();
    }

    @Property(tries = 200)
    void noPageShowsAHiddenArticle(
            @ForAll("texts") String text, @ForAll @IntRange(min = -1, max = 90) int page, @ForAll Language language) {
        SearchPage found = DEMO.search(asker(NORDWERK, language), new SearchQuery(text, Optional.empty(), page));

        assertThat(found.products()).noneMatch(product -> HIDDEN.contains(product.id()));
    }

    @Property(tries = 100)
    void findingByNumberKnowsNoHiddenArticle(@ForAll("hidden") SupplierPartId hidden, @ForAll Language language) {
        assertThat(DEMO.find(asker(NORDWERK, language), hidden)).isEmpty();
        assertThat(DEMO.findAll(asker(NORDWERK, language), List.of(hidden))).isEmpty();
        assertThat(DEMO.drawing(asker(NORDWERK, language), hidden)).isEmpty();
        assertThat(DEMO.find(asker(EVERYTHING, language), hidden)).isPresent();
    }

    @Property(tries = 3)
    void shelvesCountAndShowWhatExistsOnly(@ForAll Language language) {
        assertThat(DEMO.categories(asker(NORDWERK, language)))
                .isEqualTo(WITHOUT.categories(asker(EVERYTHING, language)));
        assertThat(DEMO.categories(asker(NORDWERK, language)).stream()
                        .mapToInt(Category::products)
                        .sum())
                .isEqualTo(1_700);
    }

    @Property(tries = 300)
    void anyTextIsAnswered(@ForAll @StringLength(max = 700) String text, @ForAll Language language, @ForAll int page) {
        SearchPage found = DEMO.search(asker(NORDWERK, language), new SearchQuery(text, Optional.empty(), page));

        assertThat(found.products()).hasSizeLessThanOrEqualTo(24);
        assertThat(found.total()).isBetween(0, 1_700);
    }

    @Property(tries = 300)
    void textWithTheSignsOfQueryLanguagesIsAnswered(
            @ForAll @From("syntax") @StringLength(max = 400) String text, @ForAll Language language) {
        assertThat(DEMO.search(asker(EVERYTHING, language), new SearchQuery(text, Optional.empty(), 1)))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names = Arbitraries.of(DemoFixture.products())
                .flatMap(product -> Arbitraries.of(
                        product.id(),
                        product.numbers().manufacturerPartId(),
                        product.category(),
                        String.valueOf(product.texts().get("en")),
                        String.valueOf(product.texts().get("de"))));
        Arbitrary<String> words = Arbitraries.of(
                "steel", "acier", "Stahl", "M8", "AN-10", "an-1002", "hammer", "marteau", "Hammer", "mask", "bac",
                "Kasten", "FFP2", "blue", "A2", "");
        return Arbitraries.oneOf(words, names, words.list().ofMaxSize(4).map(list -> String.join(" ", list)));
    }

    @Provide
    Arbitrary<Optional<String>> shelves() {
        return Arbitraries.of(DemoFixture.shelves()).map(IncomingCategory::code).optional();
    }

    @Provide
    Arbitrary<SupplierPartId> hidden() {
        return Arbitraries.of(new ArrayList<>(HIDDEN));
    }

    @Provide
    Arbitrary<String> syntax() {
        return Arbitraries.strings().withChars("+-&|!(){}[]^\"~*?:\\/ aAnNdDoOrR01.,'%_#;<>é\u00AD\u200B\t\n");
    }

    private static Set<SupplierPartId> everything(
            ShownCatalog catalog, Assortment client, Language language, String text, Optional<String> category) {
        Set<SupplierPartId> seen = new HashSet<>();
        for (int page = 1; ; page++) {
            SearchPage found = catalog.search(asker(client, language), new SearchQuery(text, category, page));
            found.products().forEach(product -> seen.add(product.id()));
            if (page >= found.pages()) {
                assertThat(seen).hasSize(found.total());
                return seen;
            }
        }
    }
}
