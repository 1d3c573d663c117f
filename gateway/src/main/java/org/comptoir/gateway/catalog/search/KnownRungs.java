package org.comptoir.gateway.catalog.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.search.words.SearchText;
import org.comptoir.kernel.Language;

/** How far texts had to step down for somebody; the page, its counts and the next page of a search ask the same. */
final class KnownRungs {

    private static final int MOST_KEPT = 2_000;

    private record Key(Language language, String text, String buyer, long synonyms, String sight) {

        static Key of(WordQuery query, Sight sight) {
            return new Key(
                    query.language(),
                    SearchText.bounded(query.text()),
                    query.buyer(),
                    query.synonyms().version(),
                    sight.dated());
        }
    }

    private final Map<Key, Rung> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Rung> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** @return that step for this question, however it is narrowed */
    Optional<Rung> of(WordQuery query, Sight sight) {
        synchronized (known) {
            return Optional.ofNullable(known.get(Key.of(query, sight)))
                    .map(rung -> rung.asking(rung.reading().map(query::reading).orElse(query)));
        }
    }

    void keep(WordQuery query, Sight sight, Rung rung) {
        synchronized (known) {
            known.put(Key.of(query, sight), rung);
        }
    }
}
