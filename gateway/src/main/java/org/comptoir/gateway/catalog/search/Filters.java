package org.comptoir.gateway.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** Each of them must be met; whether an entry is in stock changes too often to be one of them. */
    static List<Query> of(WordQuery asked) {
        Choices choices = asked.choices();
        List<Query> all = new ArrayList<>();
        if (!asked.shelves().isEmpty()) {
            all.add(anyOf(Fields.CATEGORY, asked.shelves()));
        }
        if (!choices.manufacturers().isEmpty()) {
            all.add(anyOf(Fields.MANUFACTURER, choices.manufacturers()));
        }
        choices.facts().forEach((name, values) -> {
            var any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(
                    new TermQuery(new Term(Fields.fact(asked.language()), ArticleFields.factTerm(name, value))),
                    Occur.SHOULD));
            all.add(any.build());
        });
        return all;
    }

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
