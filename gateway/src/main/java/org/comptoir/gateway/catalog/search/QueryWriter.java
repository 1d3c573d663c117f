package org.comptoir.gateway.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.comptoir.gateway.catalog.search.bits.Word;
import org.comptoir.gateway.catalog.search.words.Neighbours;
import org.comptoir.gateway.catalog.search.words.PartNumber;
import org.comptoir.gateway.catalog.search.words.QueryWords;
import org.comptoir.gateway.catalog.search.words.ReadWord;
import org.comptoir.gateway.catalog.search.words.SearchText;
import org.comptoir.gateway.catalog.search.words.Synonyms;
import org.comptoir.kernel.Language;

/** Turns a text into a query of one language. The text has no syntax: every character is either a word's or a gap. */
final class QueryWriter {

    private static final int EXACT_BUYER_PART = 3_000;
    private static final int EXACT_PART = 2_000;
    private static final int EXACT_MANUFACTURER_PART = 1_000;
    private static final int NUMBER_IN_TEXT = 40;
    private static final int PART_OF_NUMBER = 12;
    private static final int START_OF_NUMBER = 8;
    private static final int MIDDLE_OF_NUMBER = 4;
    private static final int NAME = 6;
    private static final int TEXT = 2;
    private static final int START_OF_NAME = 1;
    private static final int OTHER_LANGUAGE = 1;
    private static final int SYNONYM_PERCENT = 80;
    private static final int PARTS_PERCENT = 50;
    private static final int SHORTEST_START = 3;
    private static final int MOST_PARTS = 6;

    private final Language language;
    private final String name;
    private final String text;
    private final QueryWords reader;

    QueryWriter(Language language) {
        this.language = language;
        this.name = Fields.name(language);
        this.text = Fields.text(language);
        this.reader = new QueryWords(language);
    }

    /** Exact numbers, or entries with every word of the text. */
    Wanted allWords(String query, Synonyms synonyms) {
        String read = SearchText.bounded(query);
        List<Word> words = words(read, synonyms);
        List<Query> numbers = new ArrayList<>();
        for (String form : PartNumber.forms(read)) {
            numbers.add(exactly(Fields.PART, form, EXACT_PART));
            numbers.add(exactly(Fields.MANUFACTURER_PART, form, EXACT_MANUFACTURER_PART));
            PartNumber.gtin(form).ifPresent(gtin -> numbers.add(exactly(Fields.GTIN, gtin, EXACT_MANUFACTURER_PART)));
        }
        return new Wanted(numbers, words, words.size());
    }

    /** Entries that a client calls by exactly this number of its own. */
    List<Query> buyersOwn(String query, String buyer) {
        var forms = buyer.isEmpty() ? List.<String>of() : PartNumber.forms(SearchText.bounded(query));
        return forms.stream()
                .map(form -> exactly(Fields.BUYER_PART, ArticleFields.buyerTerm(buyer, form), EXACT_BUYER_PART))
                .toList();
    }

    /** Entries with at least half of the words, for a text that is too long to be met in full. Nothing below two words. */
    Wanted mostWords(String query, Synonyms synonyms) {
        List<Word> words = words(SearchText.bounded(query), synonyms);
        return words.size() < 2 ? Wanted.NOTHING : new Wanted(List.of(), words, (words.size() + 1) / 2);
    }

    private List<Word> words(String text, Synonyms synonyms) {
        List<ReadWord> read = new ArrayList<>();
        int left = SearchText.MOST_WORDS;
        for (String word : SearchText.words(SearchText.normal(text))) {
            List<String> stems = reader.stems(word, left);
            left -= stems.size();
            if (!stems.isEmpty()) {
                read.add(new ReadWord(word, stems));
            }
        }
        var neighbours = new Neighbours(read);
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            List<Query> numbers = new ArrayList<>();
            neighbours.numbersWith(at).forEach(number -> numbers.addAll(wholeNumber(number)));
            List<Query> others =
                    synonyms.isEmpty(language) ? List.of() : synonyms(neighbours.phrasesWith(at), synonyms);
            words.add(new Word(best(waysOf(read.get(at))), others, numbers));
        }
        return words;
    }

    private List<Query> synonyms(List<List<String>> phrases, Synonyms synonyms) {
        List<Query> others = new ArrayList<>();
        phrases.forEach(phrase -> synonyms.of(language, phrase)
                .forEach(other -> others.add(new BoostQuery(allStems(other), SYNONYM_PERCENT / 100f))));
        return others;
    }

    private List<Query> waysOf(ReadWord word) {
        List<Query> ways = new ArrayList<>();
        String compact = PartNumber.compact(word.text());
        if (!compact.isEmpty()) {
            ways.add(exactly(Fields.PART_PIECE, compact, PART_OF_NUMBER));
            PartNumber.gtin(compact).ifPresent(gtin -> ways.add(exactly(Fields.GTIN, gtin, NUMBER_IN_TEXT)));
        }
        if (compact.length() >= SHORTEST_START && hasDigit(compact)) {
            ways.add(startingWith(Fields.PART, compact, START_OF_NUMBER));
            ways.add(startingWith(Fields.MANUFACTURER_PART, compact, START_OF_NUMBER));
            ways.add(startingWith(Fields.NUMBER_TAIL, compact, MIDDLE_OF_NUMBER));
        }
        ways.add(allStems(word.stems()));
        if (!hasDigit(word.text())) {
            List<String> parts = reader.parts(word.text(), MOST_PARTS);
            if (!parts.isEmpty()) {
                ways.add(new BoostQuery(allStems(parts), PARTS_PERCENT / 100f));
            }
        }
        List<Query> elsewhere = new ArrayList<>();
        reader.plain(word.text(), word.stems().size() + 1)
                .forEach(token -> elsewhere.add(exactly(Fields.OTHER_LANGUAGES, token, OTHER_LANGUAGE)));
        if (!elsewhere.isEmpty()) {
            ways.add(all(elsewhere));
        }
        return ways;
    }

    private static List<Query> wholeNumber(String compact) {
        List<Query> ways = new ArrayList<>();
        ways.add(exactly(Fields.PART, compact, NUMBER_IN_TEXT));
        ways.add(exactly(Fields.MANUFACTURER_PART, compact, NUMBER_IN_TEXT));
        PartNumber.gtin(compact).ifPresent(gtin -> ways.add(exactly(Fields.GTIN, gtin, NUMBER_IN_TEXT)));
        return ways;
    }

    private Query allStems(List<String> stems) {
        return all(stems.stream().map(stem -> best(waysOf(stem))).toList());
    }

    private List<Query> waysOf(String stem) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(new TermQuery(new Term(name, stem)), NAME));
        ways.add(new BoostQuery(new TermQuery(new Term(text, stem)), TEXT));
        if (stem.length() >= SHORTEST_START && !hasDigit(stem)) {
            ways.add(startingWith(name, stem, START_OF_NAME));
        }
        return ways;
    }

    private static Query all(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    /** The best way counts, the others tip the scales a little. */
    private static Query best(List<Query> ways) {
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, Word.OTHERS_PERCENT / 100f);
    }

    private static Query exactly(String field, String value, int weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), weight);
    }

    private static Query startingWith(String field, String value, int weight) {
        return new BoostQuery(new Beginning(new Term(field, value)), weight);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
