package org.comptoir.gateway.platform.commands;

/** A command that travels with others, and once it was sent, how many rows it inserted, changed or deleted. */
public final class Gathered {

    private static final int NOT_SENT = -1;

    private final Command command;
    private int count = NOT_SENT;

    public Gathered(Command command) {
        this.command = command;
    }

    public Command command() {
        return command;
    }

    /** The command was sent. */
    public void counted(int rows) {
        this.count = rows;
    }

    /** @throws IllegalStateException before it was sent */
    public int count() {
        if (count == NOT_SENT) {
            throw new IllegalStateException("Nobody has sent \"%s\" yet".formatted(command.sql()));
        }
        return count;
    }
}
