package org.comptoir.gateway.platform.commands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the current transaction has still to send: nobody waits for its counts, so it travels with the next question or the commit. */
@ApplicationScoped
public class PendingCommands {

    private static final Object KEY = PendingCommands.class;

    private final TransactionSynchronizationRegistry transactions;

    @Inject
    PendingCommands(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PendingCommands() {
        this(null);
    }

    /**
     * Begins to gather in the transaction at hand. Whoever begins also ends it, with {@link #end}, before the commit: a
     * connection that is opened while a transaction is being committed is no longer part of it.
     */
    public void begin() {
        if (transactions.getTransactionKey() == null) {
            return;
        }
        Noted noted = noted();
        if (noted == null) {
            noted = new Noted();
            transactions.putResource(KEY, noted);
            transactions.registerInterposedSynchronization(new NothingForgotten(noted));
        }
        noted.gathering = true;
    }

    /** @return false where nobody gathers: then the commands must go out at once */
    public boolean add(List<Gathered> commands) {
        Noted noted = noted();
        if (noted == null || !noted.gathering) {
            return false;
        }
        noted.commands.addAll(commands);
        return true;
    }

    /** Hands over what is noted and forgets it. */
    public List<Gathered> take() {
        Noted noted = noted();
        if (noted == null || noted.commands.isEmpty()) {
            return List.of();
        }
        List<Gathered> taken = noted.commands;
        noted.commands = new ArrayList<>();
        return taken;
    }

    /** Like {@link #take}; from here on commands go out at once again. */
    public List<Gathered> end() {
        List<Gathered> taken = take();
        Noted noted = noted();
        if (noted != null) {
            noted.gathering = false;
        }
        return taken;
    }

    private @Nullable Noted noted() {
        return transactions.getTransactionKey() != null && transactions.getResource(KEY) instanceof Noted noted
                ? noted
                : null;
    }

    private static final class Noted {
        private List<Gathered> commands = new ArrayList<>();
        private boolean gathering;
    }

    private record NothingForgotten(Noted noted) implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (!noted.commands.isEmpty()) {
                throw new IllegalStateException("%d commands were gathered and never sent; the transaction is undone"
                        .formatted(noted.commands.size()));
            }
        }

        @Override
        public void afterCompletion(int status) {
            // what was noted ends with its transaction
        }
    }
}
