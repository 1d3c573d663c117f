package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts facets for one question, each over the entries that all other choices leave. */
final class Facets {

    private static final int MOST_MANUFACTURERS = 40;
    private static final int MOST_FACTS = 8;
    private static final int MOST_VALUES = 30;

    private static final Comparator<FacetCounts.Value> MOST_FIRST =
            Comparator.comparingInt(FacetCounts.Value::entries).reversed().thenComparing(FacetCounts.Value::text);

    private final WordQuery asked;
    private final Finder finder;
    private final Map<WordQuery, List<FoundDocuments.InLeaf>> found = new HashMap<>();

    /** Finds all that a question finds. */
    @FunctionalInterface
    interface Finder {
        List<FoundDocuments.InLeaf> all(WordQuery asked) throws IOException;
    }

    Facets(WordQuery asked, Finder finder) {
        this.asked = asked;
        this.finder = finder;
    }

    FacetCounts counts() throws IOException {
        Choices choices = asked.choices();
        Map<String, Integer> makers = count(asked.choosing(choices.withoutManufacturers()), Fields.MANUFACTURER);
        return new FacetCounts(
                count(asked.onShelves(Set.of()), Fields.CATEGORY),
                best(makers, choices.manufacturers(), MOST_MANUFACTURERS),
                facts(),
                ValueCounter.countSet(all(asked.choosing(choices.withInStock(false))), Fields.AVAILABLE));
    }

    private List<FacetCounts.Fact> facts() throws IOException {
        Choices choices = asked.choices();
        Map<String, Map<String, Integer>> byName = byName(asked);
        for (String chosen : choices.facts().keySet()) {
            Map<String, Integer> values =
                    byName(asked.choosing(choices.without(chosen))).get(chosen);
            byName.put(chosen, values == null ? Map.of() : values);
        }
        List<FacetCounts.Fact> facts = new ArrayList<>();
        byName.entrySet().stream()
                .filter(fact -> fact.getValue().size() > 1 || choices.facts().containsKey(fact.getKey()))
                .sorted(Comparator.<Map.Entry<String, Map<String, Integer>>>comparingInt(
                                fact -> choices.facts().containsKey(fact.getKey()) ? 0 : 1)
                        .thenComparing(fact -> -entries(fact.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_FACTS)
                .forEach(fact -> facts.add(new FacetCounts.Fact(
                        fact.getKey(),
                        best(fact.getValue(), choices.facts().getOrDefault(fact.getKey(), Set.of()), MOST_VALUES))));
        return facts;
    }

    private Map<String, Map<String, Integer>> byName(WordQuery question) throws IOException {
        Map<String, Map<String, Integer>> byName = new LinkedHashMap<>();
        count(question, Fields.fact(asked.language())).forEach((term, entries) -> {
            int gap = term.indexOf(Fields.GAP);
            byName.computeIfAbsent(term.substring(0, gap), none -> new HashMap<>())
                    .put(term.substring(gap + 1), entries);
        });
        return byName;
    }

    private Map<String, Integer> count(WordQuery question, String field) throws IOException {
        return ValueCounter.count(all(question), field);
    }

    private List<FoundDocuments.InLeaf> all(WordQuery question) throws IOException {
        List<FoundDocuments.InLeaf> documents = found.get(question);
        if (documents == null) {
            documents = finder.all(question);
            found.put(question, documents);
        }
        return documents;
    }

    private static int entries(Map<String, Integer> values) {
        return values.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What was chosen stays in the list, were it never so rare. */
    private static List<FacetCounts.Value> best(Map<String, Integer> counts, Set<String> chosen, int most) {
        Map<String, Integer> all = new HashMap<>(counts);
        chosen.forEach(value -> all.putIfAbsent(value, 0));
        List<FacetCounts.Value> values = all.entrySet().stream()
                .map(value -> new FacetCounts.Value(value.getKey(), value.getValue()))
                .sorted(Comparator.<FacetCounts.Value>comparingInt(value -> chosen.contains(value.text()) ? 0 : 1)
                        .thenComparing(MOST_FIRST))
                .limit(most)
                .toList();
        return values.stream().sorted(MOST_FIRST).toList();
    }
}
