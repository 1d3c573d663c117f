package org.comptoir.gateway.journal.erasure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.journal.retention.Place;

/** Keeps count while the records of one step are looked at in their order. */
public final class Traced {

    private final EnumMap<Thing, Count> counts = new EnumMap<>(Thing.class);
    private final List<NamedOrder> orders = new ArrayList<>();
    private Place reached;
    private Place passed;
    private boolean left;
    private boolean more;

    public Traced(Search search) {
        this.reached = search.after();
        this.passed = search.after();
    }

    /**
     * Records of one kind.
     *
     * @param found that name the person and may be erased, or were
     * @param waiting that name the person and must stay for now
     */
    public record Count(long found, long waiting) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(found + other.found, waiting + other.waiting);
        }
    }

    /**
     * An order that names the person.
     *
     * @param number the buyer's
     * @param waiting whether it is not at its end
     */
    public record NamedOrder(long id, String number, boolean waiting) {}

    /** So many name the person. */
    public Traced found(Thing what, long many) {
        if (many > 0) {
            counts.merge(what, new Count(many, 0), Count::plus);
        }
        return this;
    }

    /** One names the person, and something still needs it. */
    public Traced waiting(Thing what) {
        counts.merge(what, new Count(0, 1), Count::plus);
        left = true;
        return this;
    }

    public Traced order(NamedOrder order) {
        orders.add(order);
        return this;
    }

    /** A record is dealt with; up to the first that waits, none needs to be looked at again. */
    public Traced reach(Place place) {
        reached = place;
        if (!left) {
            passed = place;
        }
        return this;
    }

    public Traced more(boolean mayBe) {
        more = mayBe;
        return this;
    }

    Map<Thing, Count> counts() {
        return counts;
    }

    List<NamedOrder> orders() {
        return orders;
    }

    Place reached() {
        return reached;
    }

    Place passed() {
        return passed;
    }

    boolean isMore() {
        return more;
    }
}
