package org.comptoir.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.comptoir.gateway.platform.commands.Seat;

/**
 * One transaction for whoever comes while others are under way: their rows travel in one trip and are committed once. Whoever
 * comes alone waits for nobody.
 *
 * <p>What is refused for one is undone for all; then each does its part again in a transaction of its own, and only the one
 * whose part cannot be done hears of it.
 */
@ApplicationScoped
public class SharedTransaction {

    private static final Logger LOG = System.getLogger(SharedTransaction.class.getName());

    /** Few, so that the database knows the text of each count of seats. */
    private static final int MOST = 8;

    /** While one transaction waits for the disk another works; with more, nobody would share. */
    private static final int LANES = 2;

    /** So many begin another transaction beside one under way; fewer wait for its end or for company, and cost less. */
    private static final int COMPANY = 4;

    private final OneTransaction transaction;
    private final TransactionSynchronizationRegistry transactions;
    private final Deque<Seat<?>> waiting = new ArrayDeque<>();
    private int drivers;

    @Inject
    SharedTransaction(OneTransaction transaction, TransactionSynchronizationRegistry transactions) {
        this.transaction = transaction;
        this.transactions = transactions;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SharedTransaction() {
        this(null, null);
    }

    /** What one caller does in a transaction that it may share. May be done twice; what failed was undone before. */
    public interface Part<T> {

        /** Gathers commands by {@link Database#later}; must ask for nothing. */
        void gather();

        /** All commands of all parts were sent: decides by their counts, and may still read and write. */
        T settle();
    }

    /** Shares a transaction with others; inside one of the caller's, the part belongs to that. */
    public <T> T share(Part<T> part) {
        if (transactions.getTransactionKey() != null) {
            return alone(part);
        }
        Seat<T> seat = new Seat<>(part::gather, part::settle);
        Seat.Turn turn = drivesAtOnce(seat) ? Seat.Turn.DRIVE : seat.await();
        if (turn == Seat.Turn.DRIVE) {
            turn = drive(seat);
        }
        return turn == Seat.Turn.ARRIVED ? seat.outcome() : alone(part);
    }

    /** In a transaction of its own, or the caller's. */
    public <T> T alone(Part<T> part) {
        Seat<T> seat = new Seat<>(part::gather, part::settle);
        transaction.run(List.of(seat));
        return seat.outcome();
    }

    private synchronized boolean drivesAtOnce(Seat<?> seat) {
        if (!mayDrive(waiting.size() + 1)) {
            waiting.addLast(seat);
            return false;
        }
        drivers++;
        return true;
    }

    private boolean mayDrive(int seats) {
        return drivers == 0 ? seats > 0 : drivers < LANES && seats >= COMPANY;
    }

    private Seat.Turn drive(Seat<?> driver) {
        List<Seat<?>> seats = board(driver);
        Seat.Turn turn = Seat.Turn.ALONE;
        try {
            transaction.run(seats);
            turn = Seat.Turn.ARRIVED;
        } catch (RuntimeException refused) {
            if (seats.size() == 1) {
                throw refused;
            }
            LOG.log(
                    Level.WARNING,
                    "A transaction that %d shared was undone; each tries again alone".formatted(seats.size()),
                    refused);
        } finally {
            passOn();
            for (Seat<?> passenger : seats.subList(1, seats.size())) {
                passenger.tell(turn);
            }
        }
        return turn;
    }

    private synchronized List<Seat<?>> board(Seat<?> driver) {
        int seats = Math.min(MOST, waiting.size() + 1);
        List<Seat<?>> taken = new ArrayList<>();
        taken.add(driver);
        while (taken.size() < seats) {
            taken.add(waiting.removeFirst());
        }
        return taken;
    }

    private synchronized void passOn() {
        drivers--;
        if (mayDrive(waiting.size())) {
            drivers++;
            waiting.removeFirst().tell(Seat.Turn.DRIVE);
        }
    }
}
