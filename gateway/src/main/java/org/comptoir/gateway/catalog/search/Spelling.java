package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.comptoir.gateway.catalog.search.bits.Kept;
import org.comptoir.gateway.catalog.search.words.SearchText;
import org.comptoir.kernel.Language;

/**
 * Mends typing errors: a word that finds nothing is taken for the one word of the asker's own assortment that is one
 * letter away, the most frequent where there are several. Two errors in a word are never mended: too much is near.
 */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int MOST_MENDED = 4;

    /** What is near a word depends on nothing else, and is dear to make. */
    private static final int MOST_KEPT = 200;

    private static final Kept<String, CompiledAutomaton> NEAR = new Kept<>(MOST_KEPT, (word, near) -> 1);

    private final VisibleTerms terms;
    private final Language language;

    Spelling(VisibleTerms terms, Language language) {
        this.terms = terms;
        this.language = language;
    }

    /** Says whether a word alone finds anything for the asker. */
    @FunctionalInterface
    interface Known {
        boolean isKnown(String word) throws IOException;
    }

    /** The text with its unknown words mended; empty where none of them can be. */
    Optional<String> mend(String text, Known known) throws IOException {
        List<String> words = SearchText.words(SearchText.bounded(text));
        List<String> mended = new ArrayList<>();
        int changes = 0;
        for (String word : words) {
            Optional<String> near = changes < MOST_MENDED && isMendable(word) && !known.isKnown(word)
                    ? nearest(SearchText.folded(word))
                    : Optional.empty();
            changes += near.isPresent() ? 1 : 0;
            mended.add(near.orElse(word));
        }
        return changes == 0 ? Optional.empty() : Optional.of(String.join(" ", mended));
    }

    private static boolean isMendable(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= SHORTEST && length <= LONGEST && word.codePoints().allMatch(Character::isLetter);
    }

    private Optional<String> nearest(String folded) throws IOException {
        Map<String, Integer> near = new TreeMap<>();
        terms.each(Fields.spelling(language), near(folded), (leaf, term) -> {
            int articles = terms.count(leaf, term);
            if (articles > 0) {
                String text = term.term().utf8ToString();
                near.merge(text.substring(text.indexOf(Fields.GAP) + 1), articles, VisibleTerms::sum);
            }
            return true;
        });
        // the first of equals in the order of the alphabet
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> word : near.entrySet()) {
            if (word.getValue() > most) {
                best = word.getKey();
                most = word.getValue();
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }

    private static CompiledAutomaton near(String folded) {
        Optional<CompiledAutomaton> known = NEAR.of(folded);
        if (known.isPresent()) {
            return known.get();
        }
        var made = new CompiledAutomaton(oneAway(folded), false, true);
        NEAR.keep(folded, made);
        return made;
    }

    /** A letter more, less, changed, or changed with its neighbour. */
    private static Automaton oneAway(String folded) {
        Automaton near = new LevenshteinAutomata(folded, true).toAutomaton(1);
        Automaton behind = Operations.concatenate(Automata.makeChar(Fields.GAP), Automata.makeAnyString());
        return Operations.determinize(Operations.concatenate(near, behind), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
