package org.comptoir.gateway.catalog.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.comptoir.gateway.catalog.search.words.PartNumber;
import org.comptoir.gateway.catalog.search.words.SearchText;
import org.comptoir.gateway.catalog.search.words.WordAnalyzer;
import org.comptoir.kernel.Language;

/** Puts into the index what an article is found, chosen and ordered by. */
final class ArticleFields {

    private static final int LONGEST_ORDER_KEY = 120;
    private static final FieldType WORDS = words();

    private ArticleFields() {}

    static Analyzer analyzer() {
        Map<String, Analyzer> analyzers = new HashMap<>();
        for (Language language : Language.values()) {
            Analyzer words = WordAnalyzer.forTexts(language);
            analyzers.put(Fields.name(language), words);
            analyzers.put(Fields.text(language), words);
        }
        return new PerFieldAnalyzerWrapper(WordAnalyzer.forOtherLanguages(), analyzers);
    }

    static void addTo(Document document, IndexEntry entry) {
        addNumbers(document, entry.numbers());
        choice(document, Fields.CATEGORY, entry.category());
        if (!entry.manufacturer().isBlank()) {
            choice(document, Fields.MANUFACTURER, entry.manufacturer());
        }
        entry.discontinued().ifPresent(day -> document.add(new LongPoint(Fields.DISCONTINUED, day.toEpochDay())));
        entry.words().forEach((language, words) -> addWords(document, language, words, entry.manufacturer()));
        if (!entry.others().isBlank()) {
            document.add(new Field(Fields.OTHER_LANGUAGES, SearchText.normal(entry.others()), WORDS));
        }
    }

    private static void addNumbers(Document document, IndexEntry.Numbers numbers) {
        term(document, Fields.ID, numbers.part());
        document.add(new SortedDocValuesField(Fields.PART_ORDER, new BytesRef(numbers.part())));
        Set<String> tails = new HashSet<>(PartNumber.tails(numbers.part()));
        tails.addAll(PartNumber.tails(numbers.manufacturerPart()));
        tails.forEach(tail -> term(document, Fields.NUMBER_TAIL, tail));
        PartNumber.forms(numbers.part()).forEach(form -> term(document, Fields.PART, form));
        PartNumber.forms(numbers.manufacturerPart()).forEach(form -> term(document, Fields.MANUFACTURER_PART, form));
        Set.copyOf(PartNumber.pieces(numbers.part())).forEach(piece -> term(document, Fields.PART_PIECE, piece));
        if (!numbers.gtin().isBlank()) {
            PartNumber.gtin(numbers.gtin()).ifPresent(gtin -> term(document, Fields.GTIN, gtin));
        }
        numbers.buyers()
                .forEach((client, number) -> PartNumber.forms(number)
                        .forEach(form -> term(document, Fields.BUYER_PART, buyerTerm(client, form))));
    }

    static String buyerTerm(String client, String compact) {
        return client + Fields.GAP + compact;
    }

    static String factTerm(String name, String value) {
        return name + Fields.GAP + value;
    }

    private static void addWords(Document document, Language language, IndexEntry.Words words, String manufacturer) {
        document.add(new Field(Fields.name(language), SearchText.normal(words.name()), WORDS));
        document.add(new Field(Fields.text(language), SearchText.normal(words.text()), WORDS));
        String order = SearchText.folded(words.name());
        document.add(new SortedDocValuesField(
                Fields.nameOrder(language),
                new BytesRef(order.substring(0, Math.min(order.length(), LONGEST_ORDER_KEY)))));
        Set<String> spelled = new HashSet<>(SearchText.spelled(words.name()));
        spelled.addAll(SearchText.spelled(manufacturer));
        spelled.forEach(word -> term(document, Fields.spelling(language), SearchText.folded(word) + Fields.GAP + word));
        for (IndexEntry.Fact fact : Set.copyOf(words.facts())) {
            choice(document, Fields.fact(language), factTerm(fact.name(), fact.value()));
        }
    }

    /** Both found by and counted. */
    private static void choice(Document document, String field, String value) {
        term(document, field, value);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    /** Words and how often they come, but not where: nobody asks for phrases. */
    private static FieldType words() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
