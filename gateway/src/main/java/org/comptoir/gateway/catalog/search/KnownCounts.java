package org.comptoir.gateway.catalog.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts of the last questions, each of one assortment; a picture of the index never changes, so none grows old. */
final class KnownCounts {

    private static final int MOST_KEPT = 500;

    private record Key(Rung rung, String sight) {}

    private final Map<Key, FacetCounts> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FacetCounts> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Optional<FacetCounts> of(Rung rung, Sight sight) {
        synchronized (known) {
            return Optional.ofNullable(known.get(key(rung, sight)));
        }
    }

    void keep(Rung rung, Sight sight, FacetCounts counts) {
        synchronized (known) {
            known.put(key(rung, sight), counts);
        }
    }

    private static Key key(Rung rung, Sight sight) {
        return new Key(rung.ofAnybody(), sight.dated());
    }
}
