package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.comptoir.kernel.Language;

/** Turns a text into a query of one language. The text has no syntax: every character is either a word's or a gap. */
final class QueryWriter {

    private static final int EXACT_PART = 2_000;
    private static final int EXACT_MANUFACTURER_PART = 1_000;
    private static final int PART_OF_NUMBER = 12;
    private static final int START_OF_NUMBER = 8;
    private static final int NAME = 6;
    private static final int TEXT = 2;
    private static final int START_OF_NAME = 1;
    private static final int SHORTEST_START = 3;

    private final String name;
    private final String text;
    private final Analyzer analyzer;

    QueryWriter(Language language) {
        this.name = Fields.name(language);
        this.text = Fields.text(language);
        this.analyzer = WordAnalyzer.forQueries(language);
    }

    /** Exact part numbers, or entries with every word of the text. Empty if there is nothing to look for. */
    Optional<Query> allWords(String query) {
        String read = SearchText.bounded(query);
        List<Query> words = wordQueries(read);
        String compact = SearchText.compact(read);
        if (words.isEmpty() && compact.isEmpty()) {
            return Optional.empty();
        }
        var any = new BooleanQuery.Builder();
        if (!compact.isEmpty()) {
            any.add(exactly(Fields.PART, compact, EXACT_PART), Occur.SHOULD);
            any.add(exactly(Fields.MANUFACTURER_PART, compact, EXACT_MANUFACTURER_PART), Occur.SHOULD);
        }
        if (!words.isEmpty()) {
            var all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(word, Occur.MUST));
            any.add(all.build(), Occur.SHOULD);
        }
        return Optional.of(any.build());
    }

    /** Entries with at least half of the words, for a text that is too long to be met in full. Empty below two words. */
    Optional<Query> mostWords(String query) {
        List<Query> words = wordQueries(SearchText.bounded(query));
        if (words.size() < 2) {
            return Optional.empty();
        }
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((words.size() + 1) / 2);
        words.forEach(word -> some.add(word, Occur.SHOULD));
        return Optional.of(some.build());
    }

    private List<Query> wordQueries(String read) {
        List<Query> queries = new ArrayList<>();
        int left = SearchText.MOST_WORDS;
        for (String word : SearchText.words(SearchText.normal(read))) {
            List<String> tokens = tokens(word, left);
            left -= tokens.size();
            if (!tokens.isEmpty()) {
                queries.add(wordQuery(word, tokens));
            }
        }
        return queries;
    }

    private Query wordQuery(String word, List<String> tokens) {
        List<Query> ways = new ArrayList<>();
        String compact = SearchText.compact(word);
        if (!compact.isEmpty()) {
            ways.add(exactly(Fields.PART_PIECE, compact, PART_OF_NUMBER));
        }
        if (compact.length() >= SHORTEST_START && compact.chars().anyMatch(Character::isDigit)) {
            ways.add(startingWith(Fields.PART, compact, START_OF_NUMBER));
            ways.add(startingWith(Fields.MANUFACTURER_PART, compact, START_OF_NUMBER));
        }
        if (tokens.size() == 1) {
            ways.addAll(waysOf(tokens.get(0)));
        } else {
            var all = new BooleanQuery.Builder();
            tokens.forEach(token -> all.add(best(waysOf(token)), Occur.MUST));
            ways.add(all.build());
        }
        return best(ways);
    }

    private List<Query> waysOf(String token) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(new TermQuery(new Term(name, token)), NAME));
        ways.add(new BoostQuery(new TermQuery(new Term(text, token)), TEXT));
        if (token.length() >= SHORTEST_START && token.chars().noneMatch(Character::isDigit)) {
            ways.add(startingWith(name, token, START_OF_NAME));
        }
        return ways;
    }

    /** The best way counts, the others tip the scales a little. */
    private static Query best(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query exactly(String field, String value, int weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), weight);
    }

    private static Query startingWith(String field, String value, int weight) {
        return new BoostQuery(new PrefixQuery(new Term(field, value)), weight);
    }

    /** The first tokens of a word: what a buyer sees as one may be many, and a query stays small. */
    private List<String> tokens(String word, int most) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(name, word)) {
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
