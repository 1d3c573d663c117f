package org.comptoir.gateway.storefront.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.storefront.page.SampleShop;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class FacetViewsTest {

    @Test
    void putsSizesInTheOrderOfSizesAndTheRareOnesBehindAFold() {
        FacetView threads = views(SampleShop.counts()).get(2);

        assertThat(threads.first())
                .extracting(FacetView.Choice::label)
                .containsExactly("M5", "M6", "M8", "M10", "M12", "M16");
        assertThat(threads.more()).extracting(FacetView.Choice::label).containsExactly("M20", "M24", "M30");
    }

    @Test
    void showsNothingThatNarrowsNothing() {
        assertThat(views(SampleShop.counts()))
                .extracting(FacetView::title)
                .containsExactly("Availability", "Manufacturer", "Thread <i>", "Length");
    }

    @Test
    void showsEightFacetsOfTwentyValuesAtMost() {
        List<FacetCounts.Value> values = IntStream.range(0, 30)
                .mapToObj(i -> new FacetCounts.Value("v" + i, 30 - i))
                .toList();
        List<FacetCounts.Fact> facts = IntStream.range(0, 12)
                .mapToObj(i -> new FacetCounts.Fact("fact " + i, values))
                .toList();

        List<FacetView> views = views(new FacetCounts(Map.of(), values, facts, 0));

        assertThat(views).hasSize(Choices.MOST_FACTS);
        assertThat(views).allMatch(view -> view.first().size() + view.more().size() == Choices.MOST_VALUES);
    }

    @Test
    void choosesWhatIsInStockAndLetsItGoAgain() {
        FacetView.Choice choice = views(SampleShop.counts()).get(0).first().get(0);
        Asked chosen = Asked.of("bolt").togglingStock();

        assertThat(choice.count()).isEqualTo("19");
        assertThat(choice.url()).isEqualTo(chosen.path()).isEqualTo("search?q=bolt&in-stock=yes");
        assertThat(chosen.togglingStock()).isEqualTo(Asked.of("bolt"));
        assertThat(chosen.togglingMaker("Wera").choices().inStock()).isTrue();
    }

    private static List<FacetView> views(FacetCounts counts) {
        return FacetViews.of(Texts.in(Language.EN), Asked.of("bolt"), SampleShop.categories(), counts)
                .facets();
    }
}
