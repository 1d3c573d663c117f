package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.comptoir.gateway.catalog.search.WordIndex.Suggestion;
import org.comptoir.gateway.catalog.search.words.PartNumber;
import org.comptoir.gateway.catalog.search.words.SearchText;

/** Completes the last word of a text from what exists for the asker, and numbers from their start. */
final class Suggestions {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_NUMBER = 3;
    private static final int MOST_CANDIDATES = 200;

    private final VisibleTerms terms;
    private final WordQuery asked;
    private final Spelling.Known known;

    /** @param known says whether a whole text finds anything for the asker */
    Suggestions(VisibleTerms terms, WordQuery asked, Spelling.Known known) {
        this.terms = terms;
        this.asked = asked;
        this.known = known;
    }

    List<Suggestion> best(int most) throws IOException {
        String typed = SearchText.bounded(asked.text()).strip();
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(articles(typed, most));
        for (String maker : manufacturers(typed, Math.max(1, most / 3))) {
            all.add(new Suggestion(Suggestion.Kind.MANUFACTURER, maker, OptionalInt.empty()));
        }
        Set<String> taken = new LinkedHashSet<>();
        all.forEach(suggestion -> taken.add(SearchText.folded(suggestion.text())));
        for (String words : words(typed, most)) {
            if (taken.add(SearchText.folded(words))) {
                all.add(new Suggestion(Suggestion.Kind.WORDS, words, OptionalInt.empty()));
            }
        }
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private List<Suggestion> articles(String typed, int most) throws IOException {
        String compact = PartNumber.compact(typed);
        if (compact.length() < SHORTEST_NUMBER || compact.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        Map<String, Integer> entries = new TreeMap<>();
        Map<LeafReaderContext, Integer> looked = new HashMap<>();
        terms.each(Fields.PART, compact, (leaf, term) -> {
            int document = terms.first(leaf, term);
            if (document >= 0) {
                entries.putIfAbsent(term.term().utf8ToString(), leaf.docBase + document);
                return looked.merge(leaf, 1, Integer::sum) < 2 * most;
            }
            return true;
        });
        List<Suggestion> articles = new ArrayList<>();
        for (int entry : new LinkedHashSet<>(entries.values())) {
            if (articles.size() < most) {
                articles.add(new Suggestion(Suggestion.Kind.ARTICLE, terms.part(entry), OptionalInt.of(entry)));
            }
        }
        return articles;
    }

    private List<String> manufacturers(String typed, int most) throws IOException {
        String start = SearchText.folded(typed);
        Map<String, Integer> found = new LinkedHashMap<>();
        terms.each(Fields.MANUFACTURER, "", (leaf, term) -> {
            String name = term.term().utf8ToString();
            if (SearchText.folded(name).startsWith(start)) {
                merge(found, name, terms.count(leaf, term));
            }
            return true;
        });
        return mostFirst(found, most);
    }

    private List<String> words(String typed, int most) throws IOException {
        int cut = typed.lastIndexOf(' ') + 1;
        String before = typed.substring(0, cut);
        String start = SearchText.folded(typed.substring(cut));
        // the first in the order of the alphabet, whichever segment they stand in
        var found = new TreeMap<String, Integer>();
        Map<LeafReaderContext, Integer> looked = new HashMap<>();
        terms.each(Fields.spelling(asked.language()), start, (leaf, term) -> {
            int entries = terms.count(leaf, term);
            if (entries > 0) {
                found.merge(term.term().utf8ToString(), entries, VisibleTerms::sum);
                return looked.merge(leaf, 1, Integer::sum) < MOST_CANDIDATES;
            }
            return true;
        });
        Map<String, Integer> words = new HashMap<>();
        found.entrySet().stream()
                .limit(MOST_CANDIDATES)
                .forEach(word -> words.merge(
                        word.getKey().substring(word.getKey().indexOf(Fields.GAP) + 1),
                        word.getValue(),
                        VisibleTerms::sum));
        List<String> completed = new ArrayList<>();
        for (String word : mostFirst(words, MOST_CANDIDATES)) {
            if (completed.size() < most && (before.isEmpty() || known.isKnown(before + word))) {
                completed.add(before + word);
            }
        }
        return completed;
    }

    private static void merge(Map<String, Integer> found, String text, int entries) {
        if (entries > 0) {
            found.merge(text, entries, VisibleTerms::sum);
        }
    }

    private static List<String> mostFirst(Map<String, Integer> found, int most) {
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
