package org.comptoir.gateway.order.intake;

import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.Revision;

/**
 * How a buyer's order stands: which of its versions counts, and which was told to the core system.
 *
 * @param firstId of the version that came first
 * @param told the version that was given to the outbox last; empty where none was
 * @param applied the version that counts; empty while all wait for one before them
 */
record Standing(
        long firstId,
        long supplier,
        long connection,
        String number,
        Optional<Long> told,
        boolean cancelled,
        Optional<Applied> applied) {

    /**
     * @param version as the buyer numbers it; a name of ours, or nothing, where it does not
     * @param place among the versions, from 1
     */
    record Applied(long id, String version, int place, OrderStatus status) {}

    /** What a document is to its order at the moment. */
    enum Turn {
        /** It is next, and replaces what counts now. */
        NEXT,
        /** A later version counts already. */
        LATE,
        /** Something before it is missing. */
        EARLY,
        /** It begins an order that has begun. */
        KNOWN,
        /** The order is cancelled. */
        OVER
    }

    /**
     * @param replaces the version whose document it says it replaces: empty where it says none, or one that is not here
     */
    Turn turn(Revision revision, String version, Optional<Long> replaces) {
        if (applied.isEmpty()) {
            return revision.kind() == Revision.Kind.NEW ? Turn.NEXT : Turn.EARLY;
        }
        OptionalInt number = number(version);
        OptionalInt counts = number(applied.get().version);
        int ahead = number.isPresent() && counts.isPresent() ? number.getAsInt() - counts.getAsInt() : 1;
        if (cancelled) {
            return ahead <= 0 || revision.kind() == Revision.Kind.DELETE ? Turn.LATE : Turn.OVER;
        }
        if (revision.kind() == Revision.Kind.NEW) {
            return begun(number, ahead);
        }
        if (ahead <= 0) {
            return Turn.LATE;
        }
        return number.isPresent() ? numbered(number.getAsInt(), replaces) : unnumbered(revision, replaces);
    }

    /** A new order beside what is here: a late beginning, a revision by number, or a known number. */
    private Turn begun(OptionalInt number, int ahead) {
        if (ahead < 0) {
            return Turn.LATE;
        }
        int now = number(applied.orElseThrow().version).orElse(1);
        return number.isPresent() && number.getAsInt() > now ? Turn.NEXT : Turn.KNOWN;
    }

    private Turn numbered(int number, Optional<Long> replaces) {
        Applied now = applied.orElseThrow();
        boolean follows = replaces.filter(id -> id == now.id).isPresent();
        return number <= number(now.version).orElse(1) + 1 || follows ? Turn.NEXT : Turn.EARLY;
    }

    private static Turn unnumbered(Revision revision, Optional<Long> replaces) {
        return revision.replaces().isPresent() && replaces.isEmpty() ? Turn.EARLY : Turn.NEXT;
    }

    /** Where the next version stands. */
    int nextPlace(String version) {
        return number(version).orElse(applied.map(Applied::place).orElse(0) + 1);
    }

    /** Suites that number versions count from 1; whatever else stands there has no order. */
    static OptionalInt number(String version) {
        return version.matches("[0-9]{1,8}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.empty();
    }
}
