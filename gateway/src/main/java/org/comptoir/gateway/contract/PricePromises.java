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
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;

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

    /** A price to be promised: what a returned cart line says. */
    public record PromisedLine(SupplierPartId part, Quantity quantity, UnitOfMeasure unit, Price price) {}

    /** One promise a line, in the order given. It holds as long as the contract that made the price says. */
    public List<PricePromise> promise(SupplierId supplier, ClientId client, List<PromisedLine> lines) {
        Instant now = clock.instant();
        List<PricePromise> made = lines.stream()
                .map(line -> {
                    String contract = line.price().explanation().contract();
                    return new PricePromise(
                            nextId(),
                            supplier,
                            client,
                            line.part(),
                            line.quantity(),
                            line.unit(),
                            line.price().unitPrice(),
                            contract,
                            now,
                            now.plus(Duration.ofDays(promiseDays(supplier, client, contract))));
                })
                .toList();
        promises.add(made);
        return made;
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

    private int promiseDays(SupplierId supplier, ClientId client, String contract) {
        return book.index()
                .find(supplier, client, contract)
                .map(ContractHead::promiseDays)
                .orElse(AgreeContract.DEFAULT_PROMISE_DAYS);
    }

    /** Begins with a letter: a leading hyphen would make a formula of it in somebody's spreadsheet. */
    private PromiseId nextId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return new PromiseId("P" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
