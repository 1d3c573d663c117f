package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/** Makes and finds promised prices. Joins the caller's transaction. */
@ApplicationScoped
public class PricePromises {

    private static final int ID_BYTES = 16;
    private static final int IDS_PER_QUERY = 500;

    private final Promises promises;
    private final PriceBook book;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    PricePromises(Promises promises, PriceBook book, Clock clock, RandomGenerator random) {
        this.promises = promises;
        this.book = book;
        this.clock = clock;
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PricePromises() {
        this(null, null, null, null);
    }

    /**
     * A price to be promised: what a returned cart line says.
     *
     * @param before the promise the line came with, where the buyer returned it once already
     */
    public record PromisedLine(
            SupplierPartId part, Quantity quantity, UnitOfMeasure unit, Price price, Optional<PromiseId> before) {

        /** Whether an earlier promise says the same of a unit; how many units there are does not matter. */
        boolean isPromisedBy(@Nullable PricePromise promise) {
            return promise != null
                    && promise.part().equals(part)
                    && promise.unit().equals(unit)
                    && promise.price().equals(price.unitPrice());
        }
    }

    /**
     * One promise a line, in the order given. It holds as long as the contract that made the price says.
     *
     * <p>A line whose earlier promise still says the price keeps its id, renewed: to a suite the id is part of the
     * line's identity, and another id makes another line. Two lines share one only if they say the same.
     */
    public List<PricePromise> promise(SupplierId supplier, ClientId client, List<PromisedLine> lines) {
        Instant now = clock.instant();
        Map<PromiseId, PricePromise> before = find(
                supplier,
                client,
                lines.stream().flatMap(line -> line.before().stream()).toList());
        Map<PromiseId, PricePromise> renewed = new LinkedHashMap<>();
        List<PricePromise> fresh = new ArrayList<>();
        List<PricePromise> made = new ArrayList<>(lines.size());
        for (PromisedLine line : lines) {
            PricePromise promise = line.before()
                    .filter(id -> line.isPromisedBy(before.get(id)) && isFree(id, line, renewed))
                    .map(id -> renewed.computeIfAbsent(id, kept -> promise(kept, supplier, client, line, now)))
                    .orElseGet(() -> add(promise(nextId(), supplier, client, line, now), fresh));
            made.add(promise);
        }
        promises.add(fresh);
        promises.renew(renewed.values());
        return made;
    }

    private static boolean isFree(PromiseId id, PromisedLine line, Map<PromiseId, PricePromise> renewed) {
        PricePromise other = renewed.get(id);
        return other == null || other.quantity().equals(line.quantity());
    }

    private static PricePromise add(PricePromise promise, List<PricePromise> promises) {
        promises.add(promise);
        return promise;
    }

    private PricePromise promise(PromiseId id, SupplierId supplier, ClientId client, PromisedLine line, Instant now) {
        String contract = line.price().explanation().contract();
        return new PricePromise(
                id,
                supplier,
                client,
                line.part(),
                line.quantity(),
                line.unit(),
                line.price().unitPrice(),
                contract,
                now,
                now.plus(Duration.ofDays(promiseDays(supplier, contract))));
    }

    /** Promises of this client among the ids; unknown and foreign ids are simply absent. */
    public Map<PromiseId, PricePromise> find(SupplierId supplier, ClientId client, Collection<PromiseId> ids) {
        List<PromiseId> wanted = ids.stream().distinct().toList();
        Map<PromiseId, PricePromise> found = new HashMap<>();
        for (int start = 0; start < wanted.size(); start += IDS_PER_QUERY) {
            List<PromiseId> some =
                    new ArrayList<>(wanted.subList(start, Math.min(start + IDS_PER_QUERY, wanted.size())));
            promises.find(supplier, client, some).forEach(promise -> found.put(promise.id(), promise));
        }
        return found;
    }

    private int promiseDays(SupplierId supplier, String contract) {
        return book.index()
                .find(supplier, contract)
                .map(head -> head.orderTerms().promiseDays())
                .orElse(OrderTerms.USUAL_PROMISE_DAYS);
    }

    /** Begins with a letter: a leading hyphen would make a formula of it in somebody's spreadsheet. */
    private PromiseId nextId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return new PromiseId("P" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
