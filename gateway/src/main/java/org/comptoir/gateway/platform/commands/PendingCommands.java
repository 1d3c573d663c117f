package org.comptoir.gateway.platform.commands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

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
     * Notes commands for later.
     *
     * @param sending sends what is noted by then; called before the transaction commits
     * @return false outside a transaction, where there is no later
     */
    public boolean add(List<Command> commands, Runnable sending) {
        if (transactions.getTransactionKey() == null) {
            return false;
        }
        noted(sending).addAll(commands);
        return true;
    }

    /** Hands over what is noted and forgets it. */
    public List<Command> take() {
        if (transactions.getTransactionKey() == null
                || !(transactions.getResource(KEY) instanceof Noted noted)
                || noted.commands.isEmpty()) {
            return List.of();
        }
        List<Command> taken = noted.commands;
        noted.commands = new ArrayList<>();
        return taken;
    }

    private List<Command> noted(Runnable sending) {
        if (transactions.getResource(KEY) instanceof Noted noted) {
            return noted.commands;
        }
        Noted noted = new Noted();
        transactions.putResource(KEY, noted);
        transactions.registerInterposedSynchronization(new SendBeforeCommit(sending));
        return noted.commands;
    }

    private static final class Noted {
        private List<Command> commands = new ArrayList<>();
    }

    private record SendBeforeCommit(Runnable sending) implements Synchronization {

        @Override
        public void beforeCompletion() {
            sending.run();
        }

        @Override
        public void afterCompletion(int status) {
            // what was noted ends with its transaction
        }
    }
}
