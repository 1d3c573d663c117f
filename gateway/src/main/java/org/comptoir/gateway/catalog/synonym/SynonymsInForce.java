package org.comptoir.gateway.catalog.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.catalog.search.words.Synonyms;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/** The synonyms of each supplier, looked up in the database at most once in five seconds. */
@ApplicationScoped
public class SynonymsInForce {

    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private final SynonymRows rows;
    private final Clock clock;
    private final Map<SupplierId, Known> known = new ConcurrentHashMap<>();

    @Inject
    SynonymsInForce(SynonymRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SynonymsInForce() {
        this(null, null);
    }

    private record Known(Synonyms synonyms, long version, Instant until) {}

    /** Ready for a search. */
    public Synonyms of(SupplierId supplier) {
        Instant now = clock.instant();
        Known last = known.get(supplier);
        if (last != null && now.isBefore(last.until())) {
            return last.synonyms();
        }
        long version = rows.version(supplier);
        Synonyms synonyms = last != null && last.version() == version
                ? last.synonyms()
                : version == 0 ? Synonyms.NONE : new Synonyms(version, rows.groups(supplier));
        known.put(supplier, new Known(synonyms, version, now.plus(GOOD_FOR)));
        return synonyms;
    }

    /** As they were set, from the database. */
    public List<List<String>> groups(SupplierId supplier, Language language) {
        return rows.groups(supplier).getOrDefault(language, List.of());
    }
}
