package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The facets of one question, each counted over the entries that all other choices leave. */
final class Facets {

    private static final int MOST_MANUFACTURERS = 40;
    private static final int MOST_FACTS = 8;
    private static final int MOST_VALUES = 30;

    private static final Comparator<FacetCounts.Value> MOST_FIRST =
            Comparator.comparingInt(FacetCounts.Value::entries).reversed().thenComparing(FacetCounts.Value::text);

    private final WordQuery asked;
    private final AskedCounts counts;
    private final Function<String, FacetTerms> terms;

    /** @param terms of a field */
    Facets(AskedCounts counts, Function<String, FacetTerms> terms) {
        this.asked = counts.asked();
        this.counts = counts;
        this.terms = terms;
    }

    FacetCounts counts() throws IOException {
        Choices choices = asked.choices();
        return new FacetCounts(
                categories(), manufacturers(), facts(), counts.inStock(asked.choosing(choices.withInStock(false))));
    }

    private Map<String, Integer> categories() throws IOException {
        FacetTerms shelves = terms.apply(Fields.CATEGORY);
        return shelves.named(counts.byTerm(asked.onShelves(Set.of()), Fields.CATEGORY, shelves));
    }

    private List<FacetCounts.Value> manufacturers() throws IOException {
        Choices choices = asked.choices();
        FacetTerms makers = terms.apply(Fields.MANUFACTURER);
        int[] entries = counts.byTerm(asked.choosing(choices.withoutManufacturers()), Fields.MANUFACTURER, makers);
        List<FacetCounts.Value> all = new ArrayList<>();
        makers.named(entries).forEach((maker, count) -> all.add(new FacetCounts.Value(maker, count)));
        return best(all, choices.manufacturers(), MOST_MANUFACTURERS);
    }

    private List<FacetCounts.Fact> facts() throws IOException {
        Choices choices = asked.choices();
        Map<String, List<FacetCounts.Value>> byName = byName(asked);
        for (String chosen : choices.facts().keySet()) {
            List<FacetCounts.Value> values =
                    byName(asked.choosing(choices.without(chosen))).get(chosen);
            byName.put(chosen, values == null ? List.of() : values);
        }
        List<FacetCounts.Fact> facts = new ArrayList<>();
        byName.entrySet().stream()
                .filter(fact -> fact.getValue().size() > 1 || choices.facts().containsKey(fact.getKey()))
                .sorted(Comparator.<Map.Entry<String, List<FacetCounts.Value>>>comparingInt(
                                fact -> choices.facts().containsKey(fact.getKey()) ? 0 : 1)
                        .thenComparing(fact -> -entries(fact.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_FACTS)
                .forEach(fact -> facts.add(new FacetCounts.Fact(
                        fact.getKey(),
                        best(fact.getValue(), choices.facts().getOrDefault(fact.getKey(), Set.of()), MOST_VALUES))));
        return facts;
    }

    private Map<String, List<FacetCounts.Value>> byName(WordQuery question) throws IOException {
        String field = Fields.fact(asked.language());
        FacetTerms facts = terms.apply(field);
        Map<String, List<FacetCounts.Value>> byName = new LinkedHashMap<>();
        facts.named(counts.byTerm(question, field, facts)).forEach((text, entries) -> {
            int gap = text.indexOf(Fields.GAP);
            byName.computeIfAbsent(text.substring(0, gap), none -> new ArrayList<>())
                    .add(new FacetCounts.Value(text.substring(gap + 1), entries));
        });
        return byName;
    }

    private static int entries(List<FacetCounts.Value> values) {
        return values.stream().mapToInt(FacetCounts.Value::entries).sum();
    }

    /** What was chosen stays in the list, were it never so rare. */
    private static List<FacetCounts.Value> best(List<FacetCounts.Value> counted, Set<String> chosen, int most) {
        Set<String> missing = new HashSet<>(chosen);
        counted.forEach(value -> missing.remove(value.text()));
        List<FacetCounts.Value> all = new ArrayList<>(counted);
        missing.forEach(value -> all.add(new FacetCounts.Value(value, 0)));
        return all.stream()
                .sorted(Comparator.<FacetCounts.Value>comparingInt(value -> chosen.contains(value.text()) ? 0 : 1)
                        .thenComparing(MOST_FIRST))
                .limit(most)
                .sorted(MOST_FIRST)
                .toList();
    }
}
