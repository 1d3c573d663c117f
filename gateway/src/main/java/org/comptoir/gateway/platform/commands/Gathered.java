package org.comptoir.gateway.platform.commands;

/** A command that travels with others, and once it was sent, how many rows it inserted, changed or deleted. */
public final class Gathered {

    private static final int NOT_SENT = -1;

    private final Command command;
    private final String tail;
    private final boolean joins;
    private int count = NOT_SENT;

    private Gathered(Command command, String tail, boolean joins) {
        this.command = command;
        this.tail = tail;
        this.joins = joins;
    }

    public Gathered(Command command) {
        this(command, "", false);
    }

    /**
     * One row that others of the same kind may join in one statement.
     *
     * @param row an insert that ends with the question marks of the row, the first of them for its {@code id}, a {@link Long}
     * @param tail what follows them, such as {@code on conflict do nothing}; may be empty
     */
    public static Gathered row(Command row, String tail) {
        return new Gathered(row, tail, true);
    }

    /** As it is sent alone. */
    public Command command() {
        return tail.isEmpty() ? command : new Command(command.sql() + ' ' + tail, command.arguments());
    }

    /** Equal for rows that may join, and for nothing else. */
    Object kind() {
        return joins ? new Kind(command.sql(), tail) : this;
    }

    private record Kind(String sql, String tail) {}

    Command row() {
        return command;
    }

    String tail() {
        return tail;
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
