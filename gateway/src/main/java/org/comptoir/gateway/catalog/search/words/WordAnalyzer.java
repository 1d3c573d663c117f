package org.comptoir.gateway.catalog.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the words of its language: stop words dropped, endings and accents taken off. German compounds are
 * also indexed by their parts, so that {@code Schraube} finds a {@code Sechskantschraube}.
 */
public final class WordAnalyzer extends Analyzer {

    private static final CharArraySet GERMAN_PARTS = words("compound-parts_de.txt");
    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 16;

    private final @Nullable Language language;
    private final boolean splitsCompounds;

    private WordAnalyzer(@Nullable Language language, boolean splitsCompounds) {
        this.language = language;
        this.splitsCompounds = splitsCompounds;
    }

    public static WordAnalyzer forTexts(Language language) {
        return new WordAnalyzer(language, language == Language.DE);
    }

    public static WordAnalyzer forQueries(Language language) {
        return new WordAnalyzer(language, false);
    }

    /** For a language whose endings nobody here knows: words in lower case, without accents. */
    public static WordAnalyzer forOtherLanguages() {
        return new WordAnalyzer(null, false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(source);
        return new TokenStreamComponents(source, new ASCIIFoldingFilter(stems(words)));
    }

    private TokenStream stems(TokenStream words) {
        if (language == null) {
            return words;
        }
        return switch (language) {
            case EN -> english(words);
            case FR -> french(words);
            case DE -> german(words);
        };
    }

    private static TokenStream english(TokenStream words) {
        TokenStream kept = new StopFilter(new EnglishPossessiveFilter(words), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new KStemFilter(kept);
    }

    private static TokenStream french(TokenStream words) {
        TokenStream bare = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        return new FrenchLightStemFilter(new StopFilter(bare, FrenchAnalyzer.getDefaultStopSet()));
    }

    private TokenStream german(TokenStream words) {
        TokenStream kept = new StopFilter(words, GermanAnalyzer.getDefaultStopSet());
        TokenStream parts = splitsCompounds
                ? new DictionaryCompoundWordTokenFilter(
                        kept, GERMAN_PARTS, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, false)
                : kept;
        return new GermanLightStemFilter(new GermanNormalizationFilter(parts));
    }

    private static CharArraySet words(String resource) {
        try (var in = Objects.requireNonNull(WordAnalyzer.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> words = reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
