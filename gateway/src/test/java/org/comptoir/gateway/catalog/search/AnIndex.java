package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.kernel.Language;

/** Builds indexes of a few entries, each in a segment of its own unless more are asked for; the number of an entry is its place here. */
final class AnIndex {

    private final List<IndexEntry> entries = new ArrayList<>();
    private final Set<Integer> stocked = new HashSet<>();
    private int inSegment = 1;

    AnIndex inSegmentsOf(int entriesEach) {
        inSegment = entriesEach;
        return this;
    }

    AnIndex with(String part, String name, IndexEntry.Fact... facts) {
        return with(new IndexEntry.Numbers(part, "", "", Map.of()), "", name, facts);
    }

    AnIndex with(IndexEntry.Numbers numbers, String manufacturer, String name, IndexEntry.Fact... facts) {
        Map<Language, IndexEntry.Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new IndexEntry.Words(name, manufacturer, Arrays.asList(facts)));
        }
        entries.add(new IndexEntry("shelf", numbers, manufacturer, words, "", Optional.empty()));
        return this;
    }

    /** The entries so numbered, from 0, are in stock. */
    AnIndex inStock(int... places) {
        Arrays.stream(places).forEach(stocked::add);
        return this;
    }

    AnIndex withOthers(String part, String others) {
        entries.add(new IndexEntry(
                "shelf",
                new IndexEntry.Numbers(part, "", "", Map.of()),
                "",
                Map.of(Language.EN, new IndexEntry.Words("thing", "", List.of())),
                others,
                Optional.empty()));
        return this;
    }

    Built in(Path path) {
        return in(path, () -> 0);
    }

    /** @param workNanos how long the asking thread has worked */
    Built in(Path path, LongSupplier workNanos) {
        try {
            Directory directory = FSDirectory.open(path);
            try (IndexWriter writer =
                    new IndexWriter(directory, ArticleIndex.writing().setMergePolicy(NoMergePolicy.INSTANCE))) {
                int place = 0;
                for (IndexEntry entry : entries) {
                    boolean available = stocked.contains(place++);
                    writer.addDocument(ArticleIndex.document(
                            entry,
                            new ArticleIndex.Stored(
                                    "{}", 1, new ArticleIndex.Supplied(0, OptionalInt.empty(), "", available))));
                    if (place % inSegment == 0) {
                        writer.commit();
                    }
                }
                writer.commit();
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            return new Built(reader, new WordIndex(reader, new SegmentBits(1_000_000), workNanos), parts());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> parts() {
        return entries.stream().map(entry -> entry.numbers().part()).toList();
    }

    /** Speaks of entries by their place. */
    record Built(DirectoryReader reader, WordIndex words, List<String> parts) {

        Hits find(WordQuery query, Sight sight, int most) {
            return find(query, sight, 0, most);
        }

        Hits find(WordQuery query, Sight sight, int from, int most) {
            Hits hits = words.find(query, sight, from, most);
            int[] places = Arrays.stream(hits.entries()).map(this::place).toArray();
            return new Hits(places, hits.total(), hits.reading(), hits.half(), hits.partial());
        }

        FacetCounts count(WordQuery query, Sight sight) {
            return words.count(query, sight);
        }

        List<WordIndex.Suggestion> suggest(WordQuery query, Sight sight, int most) {
            return words.suggest(query, sight, most);
        }

        Sight without(int... places) {
            return Sight.without(Arrays.stream(places).mapToObj(parts::get).toList());
        }

        private int place(int entry) {
            try {
                // part numbers of large ones are in their order
                int sorted = Collections.binarySearch(parts, ArticleIndex.part(reader, entry));
                return sorted >= 0 ? sorted : parts.indexOf(ArticleIndex.part(reader, entry));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        void close() {
            try {
                reader.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
