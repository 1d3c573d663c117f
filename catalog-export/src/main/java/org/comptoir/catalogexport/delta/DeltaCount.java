package org.comptoir.catalogexport.delta;

import java.util.EnumMap;
import java.util.Map;
import org.comptoir.catalogexport.delta.Change.Kind;

/** How many articles changed how. */
public final class DeltaCount {

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private long same;

    void add(Kind kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    void addSame() {
        same++;
    }

    public long of(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public long same() {
        return same;
    }

    /** Articles the destination has. */
    public long before() {
        return same + of(Kind.REPRICED) + of(Kind.REWRITTEN) + of(Kind.WITHDRAWN);
    }
}
