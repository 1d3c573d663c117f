package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Documents with a term that begins so. Lucene's own prefix query compiles an automaton of ten thousand bytes for each word that
 * somebody types; terms stand in order, so the first one is looked up and those after it are read.
 */
final class Beginning extends MultiTermQuery {

    private final BytesRef start;

    Beginning(Term start) {
        super(start.field(), CONSTANT_SCORE_BLENDED_REWRITE);
        this.start = start.bytes();
    }

    private static final class Read extends FilteredTermsEnum {

        private final BytesRef start;

        Read(TermsEnum terms, BytesRef start) {
            super(terms);
            this.start = start;
            setInitialSeekTerm(start);
        }

        @Override
        protected AcceptStatus accept(BytesRef term) {
            return StringHelper.startsWith(term, start) ? AcceptStatus.YES : AcceptStatus.END;
        }
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new Read(terms.iterator(), start);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(@Nullable String ignored) {
        return field + ":" + start.utf8ToString() + "*";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return sameClassAs(other)
                && other instanceof Beginning beginning
                && beginning.field.equals(field)
                && beginning.start.equals(start);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), field, start);
    }
}
