package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.comptoir.kernel.Language;

/** The index of one node, in a folder of its own. */
final class LuceneWordIndex implements WordIndex {

    private final DirectoryReader reader;
    private final LongSupplier nanoTime;
    private final Map<Language, QueryWriter> queries = new EnumMap<>(Language.class);
    private final Rankings rankings = new Rankings();
    private final KnownCounts counts = new KnownCounts();

    LuceneWordIndex(DirectoryReader reader) {
        this(reader, System::nanoTime);
    }

    LuceneWordIndex(DirectoryReader reader, LongSupplier nanoTime) {
        this.reader = reader;
        this.nanoTime = nanoTime;
        for (Language language : Language.values()) {
            queries.put(language, new QueryWriter(language));
        }
    }

    /** Asks while the index is open. */
    @FunctionalInterface
    private interface Question<R> {
        R ask(Asking asking) throws IOException;
    }

    @Override
    public Optional<Hits> find(WordQuery query, IntPredicate accepted, int most) {
        return whileOpen(query, accepted, asking -> {
            Rung rung = asking.rung();
            boolean whole = rung.isPlain() && query.isPlain();
            Optional<Rankings.Ranking> known =
                    whole ? rankings.of(rung.asked(), rung.met(), () -> everybodys(rung)) : Optional.empty();
            Hits hits = known.isPresent() ? known.get().accepted(accepted, most) : asking.hits(rung, most);
            return rung.reading().map(hits::reading).orElse(hits);
        });
    }

    @Override
    public Optional<FacetCounts> count(WordQuery query, IntPredicate accepted) {
        return whileOpen(query, accepted, asking -> {
            Rung rung = asking.rung();
            Optional<FacetCounts> known = counts.of(rung, accepted);
            if (known.isPresent()) {
                return known.get();
            }
            FacetCounts counted = new Facets(rung.asked(), narrowed -> asking.all(rung.asking(narrowed))).counts();
            if (!asking.timedOut()) {
                counts.keep(rung, accepted, counted);
            }
            return counted;
        });
    }

    @Override
    public Optional<List<Suggestion>> suggest(WordQuery query, IntPredicate accepted, int most) {
        return whileOpen(query, accepted, asking -> asking.suggestions(most));
    }

    private Hits everybodys(Rung rung) {
        try {
            return asking(rung.asked(), any -> true).hits(rung, Rankings.LONGEST);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The search index cannot be read", unreadable);
        }
    }

    private Asking asking(WordQuery query, IntPredicate accepted) {
        QueryWriter writer = Objects.requireNonNull(
                queries.get(query.language()), query.language().name());
        return new Asking(TimedSearcher.of(reader, nanoTime), writer, query, Visible.byNumber(accepted));
    }

    private <R> Optional<R> whileOpen(WordQuery query, IntPredicate accepted, Question<R> question) {
        if (!reader.tryIncRef()) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.ask(asking(query, accepted)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The search index cannot be read", unreadable);
        } finally {
            release();
        }
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index cannot be let go", failed);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("The search index cannot be closed", failed);
        }
    }
}
