package org.comptoir.gateway.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

    private static final WordQuery BOLT = WordQuery.of(Language.EN, "bolt");

    @TempDir
    Path path;

    private AnIndex.Built index() {
        return new AnIndex()
                .with(numbers("A-1"), "Wera", "bolt", fact("thread", "M8"), fact("length", "40 mm"))
                .with(numbers("A-2"), "Wera", "bolt", fact("thread", "M8"), fact("length", "60 mm"))
                .with(numbers("A-3"), "Bosch", "bolt", fact("thread", "M10"), fact("length", "40 mm"))
                .with(numbers("A-4"), "Bosch", "nut", fact("thread", "M10"))
                .in(path);
    }

    @Test
    void countsWhatTheHitsHaveMostFrequentFirst() {
        AnIndex.Built index = index();

        FacetCounts counts = index.count(BOLT, Sight.EVERYTHING);

        assertThat(counts.categories()).isEqualTo(Map.of("shelf", 3));
        assertThat(counts.manufacturers()).containsExactly(value("Wera", 2), value("Bosch", 1));
        assertThat(counts.facts())
                .containsExactly(
                        new FacetCounts.Fact("length", List.of(value("40 mm", 2), value("60 mm", 1))),
                        new FacetCounts.Fact("thread", List.of(value("M8", 2), value("M10", 1))));
        index.close();
    }

    @Test
    void passesOverAFacetsOwnChoiceWhenItIsCounted() {
        AnIndex.Built index = index();
        var choices = new Choices(Set.of(), Map.of("thread", Set.of("M8")));

        FacetCounts counts = index.count(BOLT.choosing(choices), Sight.EVERYTHING);

        assertThat(counts.facts())
                .containsExactly(
                        new FacetCounts.Fact("thread", List.of(value("M8", 2), value("M10", 1))),
                        new FacetCounts.Fact("length", List.of(value("40 mm", 1), value("60 mm", 1))));
        assertThat(counts.manufacturers()).containsExactly(value("Wera", 2));
        assertThat(index.find(BOLT.choosing(choices), Sight.EVERYTHING, 10).total())
                .isEqualTo(2);
        index.close();
    }

    @Test
    void findsAnyValueOfAFacetAndAllFacetsTogether() {
        AnIndex.Built index = index();
        var choices =
                new Choices(Set.of("Bosch", "Wera"), Map.of("length", Set.of("40 mm"), "thread", Set.of("M8", "M10")));

        assertThat(index.find(BOLT.choosing(choices), Sight.EVERYTHING, 10).entries())
                .containsExactly(0, 2);
        index.close();
    }

    @Test
    void countsAndFindsWhatIsInStock() {
        AnIndex.Built index = new AnIndex()
                .with(numbers("A-1"), "Wera", "bolt")
                .with(numbers("A-2"), "Wera", "bolt")
                .with(numbers("A-3"), "Bosch", "bolt")
                .with(numbers("A-4"), "Bosch", "nut")
                .inStock(1, 2, 3)
                .in(path);
        WordQuery stocked = BOLT.choosing(Choices.NONE.withInStock(true));

        assertThat(index.count(BOLT, Sight.EVERYTHING).inStock()).isEqualTo(2);
        assertThat(index.find(stocked, Sight.EVERYTHING, 10).entries()).containsExactlyInAnyOrder(1, 2);
        FacetCounts counts = index.count(stocked, index.without(2));
        assertThat(counts.inStock()).isEqualTo(1);
        assertThat(counts.manufacturers()).containsExactly(value("Wera", 1));
        index.close();
    }

    @Test
    void countsNothingThatIsHidden() {
        AnIndex.Built index = index();

        FacetCounts counts = index.count(BOLT, index.without(2));

        assertThat(counts.manufacturers()).containsExactly(value("Wera", 2));
        assertThat(counts.facts()).extracting(FacetCounts.Fact::name).containsExactly("length");
        index.close();
    }

    private static IndexEntry.Numbers numbers(String part) {
        return new IndexEntry.Numbers(part, "", "", Map.of());
    }

    private static IndexEntry.Fact fact(String name, String value) {
        return new IndexEntry.Fact(name, value);
    }

    private static FacetCounts.Value value(String text, int entries) {
        return new FacetCounts.Value(text, entries);
    }
}
