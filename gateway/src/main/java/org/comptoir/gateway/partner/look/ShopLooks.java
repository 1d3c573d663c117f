package org.comptoir.gateway.partner.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;

/** How each supplier's shop looks. Answers from memory, at most five seconds behind the last change. */
@ApplicationScoped
public class ShopLooks {

    private final StoredLooks stored;
    private final Snapshot<Map<SupplierId, ShopLook>> known;

    @Inject
    ShopLooks(StoredLooks stored, CommittedReads committed, Clock clock) {
        this.stored = stored;
        this.known = new Snapshot<>(clock, () -> committed.read(stored::version), () -> committed.read(stored::all));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShopLooks() {
        this.stored = null;
        this.known = null;
    }

    public ShopLook of(SupplierId supplier) {
        return known.get().getOrDefault(supplier, ShopLook.USUAL);
    }

    /** A picture as PNG, asked of the database: a browser wants each once. Empty where the supplier has none of that name. */
    public Optional<byte[]> logo(SupplierId supplier, String digest) {
        return stored.logo(supplier, digest);
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) LookChanged changed) {
        known.expire();
    }
}
