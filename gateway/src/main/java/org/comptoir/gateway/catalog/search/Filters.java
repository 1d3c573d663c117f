package org.comptoir.gateway.catalog.search;

import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What narrows the entries that words found: shelves and choices. */
final class Filters {

    private Filters() {}

    /** The words' query itself where nothing narrows it. */
    static Query narrow(Query words, WordQuery asked) {
        Choices choices = asked.choices();
        if (asked.shelves().isEmpty() && choices.isEmpty()) {
            return words;
        }
        var all = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (!asked.shelves().isEmpty()) {
            all.add(anyOf(Fields.CATEGORY, asked.shelves()), Occur.FILTER);
        }
        if (!choices.manufacturers().isEmpty()) {
            all.add(anyOf(Fields.MANUFACTURER, choices.manufacturers()), Occur.FILTER);
        }
        if (choices.inStock()) {
            all.add(NumericDocValuesField.newSlowRangeQuery(Fields.AVAILABLE, 1, 1), Occur.FILTER);
        }
        choices.facts().forEach((name, values) -> {
            var any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(
                    new TermQuery(new Term(Fields.fact(asked.language()), ArticleFields.factTerm(name, value))),
                    Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        });
        return all.build();
    }

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
