package org.comptoir.gateway.catalog.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Counts of the last questions, each of one assortment; the index never changes, so none grows old. */
final class KnownCounts {

    private static final int MOST_KEPT = 500;

    /** @param assortment compared by identity: the predicate of the same assortment is the same object */
    private record Key(Rung rung, IntPredicate assortment) {}

    private final Map<Key, FacetCounts> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FacetCounts> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Optional<FacetCounts> of(Rung rung, IntPredicate assortment) {
        synchronized (known) {
            return Optional.ofNullable(known.get(new Key(rung, assortment)));
        }
    }

    void keep(Rung rung, IntPredicate assortment, FacetCounts counts) {
        synchronized (known) {
            known.put(new Key(rung, assortment), counts);
        }
    }
}
