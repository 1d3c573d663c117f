package org.comptoir.gateway.journal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.comptoir.gateway.journal.ShortenAudit;

/** Takes old events from the beginning of a supplier's audit chain; a chain that is not what was sealed stays as it is. */
@ApplicationScoped
class TrailKeeper implements RecordKeeper {

    private final ShortenAudit shorten;

    @Inject
    TrailKeeper(ShortenAudit shorten) {
        this.shorten = shorten;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TrailKeeper() {
        this(null);
    }

    @Override
    public RecordClass what() {
        return RecordClass.AUDIT;
    }

    @Override
    public Step remove(Span span) {
        OptionalInt removed = shorten.shorten(span.supplierId(), span.before());
        return Step.whole(removed.orElse(0), removed.orElse(0) == ShortenAudit.BATCH);
    }

    @Override
    public int due(Span span, int most) {
        return shorten.due(span.supplierId(), span.before(), most);
    }
}
