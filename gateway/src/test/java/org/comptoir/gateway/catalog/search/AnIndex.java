package org.comptoir.gateway.catalog.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.kernel.Language;

/** Builds indexes of a few entries; the number of an entry is its place. */
final class AnIndex {

    private final List<IndexEntry> entries = new ArrayList<>();

    AnIndex with(String part, String name, IndexEntry.Fact... facts) {
        return with(new IndexEntry.Numbers(part, "", "", Map.of()), "", name, facts);
    }

    AnIndex with(IndexEntry.Numbers numbers, String manufacturer, String name, IndexEntry.Fact... facts) {
        Map<Language, IndexEntry.Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new IndexEntry.Words(name, manufacturer, Arrays.asList(facts)));
        }
        entries.add(new IndexEntry(entries.size(), "shelf", numbers, manufacturer, words, ""));
        return this;
    }

    AnIndex withOthers(String part, String others) {
        entries.add(new IndexEntry(
                entries.size(),
                "shelf",
                new IndexEntry.Numbers(part, "", "", Map.of()),
                "",
                Map.of(Language.EN, new IndexEntry.Words("thing", "", List.of())),
                others));
        return this;
    }

    WordIndex in(Path path) {
        return new IndexFolder(path).build("test", Stream.of(entries.toArray(IndexEntry[]::new)));
    }
}
