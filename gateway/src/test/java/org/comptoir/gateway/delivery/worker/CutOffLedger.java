package org.comptoir.gateway.delivery.worker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.worker.EndedAttempts.Ended;
import org.comptoir.gateway.delivery.worker.WrittenDocuments.Written;

/** The real ledger behind a line that breaks: what it is asked is done, or not, and nobody hears of it. */
final class CutOffLedger extends OutboxLedger {

    final AtomicInteger claimsUnheard = new AtomicInteger();
    final AtomicInteger endsUnheard = new AtomicInteger();
    final AtomicInteger endsUndone = new AtomicInteger();
    private final OutboxLedger real;

    CutOffLedger(OutboxLedger real) {
        this.real = real;
    }

    @Override
    public List<Claimed> claim(OutboxEntries.Claim claim) {
        List<Claimed> claimed = real.claim(claim);
        if (!claimed.isEmpty() && claimsUnheard.getAndDecrement() > 0) {
            throw new IllegalStateException("the answer of the commit was lost");
        }
        return claimed;
    }

    @Override
    public Set<Ended> finish(List<Ended> group, String node) {
        if (endsUndone.getAndDecrement() > 0) {
            throw new IllegalStateException("the database is away");
        }
        Set<Ended> late = real.finish(group, node);
        if (endsUnheard.getAndDecrement() > 0) {
            throw new IllegalStateException("the answer of the commit was lost");
        }
        return late;
    }

    @Override
    public boolean[] freeze(List<Written> group) {
        return real.freeze(group);
    }

    @Override
    public void release(Claimed held) {
        real.release(held);
    }

    @Override
    public int releaseAll(String owner) {
        return real.releaseAll(owner);
    }

    @Override
    public int reap() {
        return real.reap();
    }

    @Override
    public List<OutboxEntries.Late> tellLate() {
        return real.tellLate();
    }

    @Override
    public Map<DeliveryState, Long> open() {
        return real.open();
    }
}
