package org.comptoir.gateway.catalog.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.comptoir.kernel.Language;

/** Cuts the words of a query into stems of one language, as the index has them. */
public final class QueryWords {

    private static final String ANY_FIELD = "";

    private final Analyzer whole;
    private final Analyzer inParts;
    private final Analyzer plain = WordAnalyzer.forOtherLanguages();

    public QueryWords(Language language) {
        this.whole = WordAnalyzer.forQueries(language);
        this.inParts = WordAnalyzer.forTexts(language);
    }

    /** The first stems of a word: what a buyer sees as one may be many, and a query stays small. */
    public List<String> stems(String word, int most) {
        return read(whole, word, most);
    }

    /** The same without anything that only one language knows. */
    public List<String> plain(String word, int most) {
        return read(plain, word, most);
    }

    /** The parts of a compound, none where it has fewer than two that are known. */
    public List<String> parts(String word, int most) {
        List<String> all = new ArrayList<>(new LinkedHashSet<>(read(inParts, word, most + 1)));
        all.removeAll(stems(word, 1));
        return all.size() < 2 ? List.of() : all;
    }

    private static List<String> read(Analyzer analyzer, String word, int most) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(ANY_FIELD, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (tokens.size() < most && stream.incrementToken()) {
                tokens.add(term.toString());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A word in memory cannot be read", impossible);
        }
        return tokens;
    }
}
