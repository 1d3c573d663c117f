package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.catalog.ACatalog.EVERYTHING;
import static org.comptoir.gateway.catalog.ACatalog.NORDWERK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownCatalogTest {

    @ParameterizedTest
    @ValueSource(strings = {"AN-1001", "an-1001", "AN1001", "an 1001", " an.10-01 ", "AN‑1001"})
    void putsAnExactPartNumberFirstHoweverItIsWritten(String text) {
        assertThat(ids(search(text)).get(0)).isEqualTo("AN-1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TV933-M8X40-A2", "tv933 m8x40 a2", "TV933M8X40A2"})
    void putsAnExactManufacturersNumberFirst(String text) {
        assertThat(search(text).products().get(0).name())
                .isEqualTo("Hexagon head bolt DIN 933 M8 x 40, A2 stainless steel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | hexagon bolts m8x40 a2              | Hexagon head bolt DIN 933 M8 x 40, A2 stainless steel
            EN | din933 m8 × 40 stainless a4         | Hexagon head bolt DIN 933 M8 x 40, A4 stainless steel
            FR | vis tete hexagonale M8x40 inox a2   | Vis à tête hexagonale DIN 933 M8 x 40, inox A2
            FR | écrous hexagonaux m8 inox a4        | Écrou hexagonal DIN 934 M8, inox A4
            DE | Schrauben M8x40 Edelstahl A2 DIN933 | Sechskantschraube DIN 933 M8 x 40, Edelstahl A2
            DE | unterlegscheibe m8 verzinkt         | Unterlegscheibe DIN 125 M8, Stahl verzinkt
            DE | spiralbohrer ø2,5mm hss geschliffen | Spiralbohrer DIN 338 Ø 2,5 mm, HSS geschliffen
            """)
    void findsWordsInTheLanguageOfTheAsker(Language language, String text, String name) {
        assertThat(search(EVERYTHING, language, text, 1).products().get(0).name())
                .isEqualTo(name);
    }

    @Test
    void findsAllPartsOfGermanCompounds() {
        assertThat(search(EVERYTHING, Language.DE, "Handschuh", 1).total()).isGreaterThanOrEqualTo(50);
        assertThat(search(EVERYTHING, Language.DE, "Schraube Holz", 1).products())
                .extracting(Product::categoryCode)
                .contains("wood-screws");
    }

    @Test
    void findsTheStartsOfNumbersAndNames() {
        assertThat(search("AN-199").total()).isEqualTo(10);
        assertThat(search("TV933").total()).isEqualTo(30);
        assertThat(search("screwdr").total()).isEqualTo(50);
    }

    @Test
    void fallsBackToMostOfTheWordsWhenNoArticleHasAll() {
        assertThat(search("purple claw hammer fibreglass").products().get(0).name())
                .startsWith("Claw hammer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "!!! ??? ***", "xyzzy", "\"", "\uD83D", "\u0000"})
    void findsNothingForWordsNobodyUses(String text) {
        assertThat(search(text).total()).isZero();
    }

    @Test
    void knowsNothingOfAHiddenArticle() {
        assertThat(search("AN-1002").total()).isEqualTo(1);
        assertThat(search(NORDWERK, Language.EN, "AN-1002", 1).total()).isZero();
        assertThat(search(NORDWERK, Language.EN, "respirator", 1).products())
                .extracting(Product::categoryCode)
                .doesNotContain("respirators");
    }

    @Test
    void listsEverythingInPartNumberOrderForABlankText() {
        List<String> listed = allPages(EVERYTHING, "  ", Optional.empty());

        assertThat(listed).hasSize(2_000).isSorted().doesNotHaveDuplicates();
        assertThat(allPages(NORDWERK, "", Optional.empty())).hasSize(1_700).doesNotContain("AN-1002");
    }

    @Test
    void pagesToTheEndWithoutRepeating() {
        List<String> listed = allPages(EVERYTHING, "steel", Optional.empty());

        assertThat(listed).hasSize(search("steel").total()).doesNotHaveDuplicates();
        assertThat(listed.size()).isGreaterThan(300);
        SearchPage past = search(EVERYTHING, Language.EN, "steel", 1_000_000_000);
        assertThat(past.products()).isEmpty();
        assertThat(past.total()).isEqualTo(listed.size());
        assertThat(search(EVERYTHING, Language.EN, "steel", -3).page()).isEqualTo(1);
    }

    @Test
    void staysOnAShelfAndThoseBelowIt() {
        assertThat(allPages(EVERYTHING, "", Optional.of("nuts"))).hasSize(50);
        assertThat(allPages(EVERYTHING, "", Optional.of("fasteners"))).hasSize(250);
        assertThat(allPages(EVERYTHING, "stainless", Optional.of("nuts")))
                .isNotEmpty()
                .hasSizeLessThan(50);
        assertThat(allPages(EVERYTHING, "hammer", Optional.of("nuts"))).isEmpty();
        assertThat(allPages(EVERYTHING, "", Optional.of("no-such-shelf"))).isEmpty();
        assertThat(allPages(NORDWERK, "", Optional.of("respirators"))).isEmpty();
    }

    @Test
    void findsTheSameInPagesOfAnySize() {
        List<String> inPagesOfTheShop = allPages(EVERYTHING, "steel", Optional.empty());

        SearchPage best = ACatalog.search(EVERYTHING, Language.EN, SearchQuery.best("steel", 100));

        assertThat(best.total()).isEqualTo(inPagesOfTheShop.size()).isGreaterThan(100);
        assertThat(ids(best)).isEqualTo(inPagesOfTheShop.subList(0, 100));
    }

    @Test
    void listsEverythingAndEndsWithTheLastPage() {
        ShownCatalog catalog = ACatalog.of(product -> product.category().equals("nuts"), 3);

        SearchPage second = catalog.list(ACatalog.asker(EVERYTHING, Language.EN), 2, 20);
        SearchPage last = catalog.list(ACatalog.asker(EVERYTHING, Language.EN), 99, 20);
        SearchPage first = catalog.list(ACatalog.asker(EVERYTHING, Language.EN), -1, 1_000);

        assertThat(second.page()).isEqualTo(2);
        assertThat(second.products()).hasSize(20);
        assertThat(last.page()).isEqualTo(last.pages());
        assertThat(last.products()).hasSize(last.total() - 20 * (last.pages() - 1));
        assertThat(ids(first)).hasSize(first.total()).isSorted().containsAll(ids(last));
    }

    private static List<String> allPages(Assortment client, String text, Optional<String> category) {
        List<String> listed = new ArrayList<>();
        for (int page = 1; ; page++) {
            SearchPage found = ACatalog.search(client, Language.EN, new SearchQuery(text, category, page));
            listed.addAll(ids(found));
            if (page >= found.pages()) {
                return listed;
            }
        }
    }

    private static SearchPage search(String text) {
        return search(EVERYTHING, Language.EN, text, 1);
    }

    private static SearchPage search(Assortment client, Language language, String text, int page) {
        return ACatalog.search(client, language, new SearchQuery(text, Optional.empty(), page));
    }

    private static List<String> ids(SearchPage page) {
        return page.products().stream().map(product -> product.id().value()).toList();
    }
}
