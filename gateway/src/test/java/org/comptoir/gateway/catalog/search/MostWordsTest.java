package org.comptoir.gateway.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that nothing has in full, in a catalog where a great many articles have most of it. */
class MostWordsTest {

    private static final int ARTICLES = 1_700;
    private static final List<String> KINDS = List.of("bolt", "valve", "hammer");
    private static final List<String> MATERIALS = List.of("brass", "copper", "rubber");
    private static final List<String> ADDED = List.of("", " industrial", " industrial heavy");
    /** Nothing is both a bolt and a valve. */
    private static final WordQuery BRASS_BOLT_VALVE = WordQuery.of(Language.EN, "brass bolt valve");

    @TempDir
    Path path;

    private final List<String> names = new ArrayList<>();
    private AnIndex.Built index;

    @BeforeEach
    void build() {
        var random = new Random(3);
        var building = new AnIndex().inSegmentsOf(600);
        for (int i = 0; i < ARTICLES; i++) {
            String material = MATERIALS.get(random.nextInt(3));
            String name = KINDS.get(random.nextInt(3)) + " " + material + ADDED.get(random.nextInt(3));
            names.add(name);
            building.with("A-%05d".formatted(i), name, new IndexEntry.Fact("material", material));
        }
        index = building.in(path);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private boolean hasMost(int place) {
        String name = names.get(place);
        return name.contains("brass") && !name.contains("hammer");
    }

    private List<Integer> pages(Sight sight, int size) {
        List<Integer> all = new ArrayList<>();
        int total = index.find(BRASS_BOLT_VALVE, sight, 0, size).total();
        for (int from = 0; from < total; from += size) {
            Arrays.stream(index.find(BRASS_BOLT_VALVE, sight, from, size).entries())
                    .forEach(all::add);
        }
        return all;
    }

    @Test
    void findsAndCountsEveryArticleWithMostOfTheWords() {
        Hits hits = index.find(BRASS_BOLT_VALVE, Sight.EVERYTHING, 24);

        assertThat(hits.half()).isTrue();
        assertThat(hits.total()).isEqualTo((int)
                IntStream.range(0, ARTICLES).filter(this::hasMost).count());
        assertThat(Arrays.stream(hits.entries())).allMatch(this::hasMost);
    }

    @Test
    void pagesToTheEndInTheOrderOfOneLongPage() {
        List<Integer> all = pages(Sight.EVERYTHING, 24);

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(300).allMatch(this::hasMost);
        assertThat(index.find(BRASS_BOLT_VALVE, Sight.EVERYTHING, ARTICLES).entries())
                .containsExactly(all.stream().mapToInt(Integer::intValue).toArray());
        // shorter names with the same words come first, equals by number
        assertThat(all.stream().limit(20).map(names::get)).allMatch(name -> name.split(" ", -1).length == 2);
    }

    @Test
    void hidesFromPagesTotalsAndCountsWhatDoesNotExistForTheAsker() {
        var random = new Random(4);
        Set<Integer> hidden = new HashSet<>();
        IntStream.range(0, ARTICLES).filter(any -> random.nextInt(10) < 9).forEach(hidden::add);
        Sight sight = index.without(hidden.stream().mapToInt(Integer::intValue).toArray());
        Set<Integer> whole = new HashSet<>(pages(Sight.EVERYTHING, 100));

        List<Integer> seen = pages(sight, 7);

        whole.removeAll(hidden);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen)).isEqualTo(whole);
        assertThat(index.count(BRASS_BOLT_VALVE, sight).categories()).isEqualTo(Map.of("shelf", whole.size()));
    }

    @Test
    void countsAndNarrowsByWhatIsChosen() {
        WordQuery bolts = WordQuery.of(Language.EN, "bolt hammer industrial");
        FacetCounts.Fact material = index.count(bolts, Sight.EVERYTHING).facts().get(0);
        FacetCounts.Value first = material.values().get(0);

        Hits chosen = index.find(
                bolts.choosing(new Choices(Set.of(), Map.of("material", Set.of(first.text())))),
                Sight.EVERYTHING,
                ARTICLES);

        assertThat(material.values().stream()
                        .mapToInt(FacetCounts.Value::entries)
                        .sum())
                .isEqualTo(index.find(bolts, Sight.EVERYTHING, 1).total());
        assertThat(chosen.total()).isEqualTo(first.entries()).isEqualTo(chosen.entries().length);
        assertThat(Arrays.stream(chosen.entries()).mapToObj(names::get))
                .allMatch(name -> name.contains(first.text()) && name.contains("industrial"));
    }
}
