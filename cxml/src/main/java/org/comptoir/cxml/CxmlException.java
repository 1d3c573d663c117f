package org.comptoir.cxml;

/** A document that cannot be read: what is wrong, where, and of what kind the fault is. */
public final class CxmlException extends Exception {

    /** The kind of fault, for choosing the answer. */
    public enum Reason {
        /** Not well-formed XML. */
        MALFORMED,
        /** An encoding that is not accepted, unknown, contradictory or broken. */
        ENCODING,
        /** Something no cXML document needs and an attack would: entities, an internal DTD subset, XML 1.1. */
        FORBIDDEN,
        /** Larger, deeper or longer than the reader allows. */
        LIMIT,
        /** Well-formed, but not a cXML envelope. */
        STRUCTURE
    }

    private final String message;
    private final Reason reason;
    private final int line;
    private final int column;

    /**
     * @param problem what is wrong and what to do, without the place
     * @param line counted from 1; 0 where the fault has no place in the text
     * @param column likewise
     */
    public CxmlException(Reason reason, String problem, int line, int column) {
        super(problem);
        this.message = line > 0 ? "Line %d, column %d: %s".formatted(line, column, problem) : problem;
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    CxmlException(Reason reason, String problem, int line, int column, Throwable cause) {
        this(reason, problem, line, column);
        initCause(cause);
    }

    /** Of the document as a whole, or of what it came in, without a place in it. */
    public static CxmlException whole(Reason reason, String problem) {
        return new CxmlException(reason, problem, 0, 0);
    }

    /** Place and problem, as in {@code Line 3, column 7: Unexpected close tag}. */
    @Override
    public String getMessage() {
        return message;
    }

    public Reason reason() {
        return reason;
    }

    /** Counted from 1; 0 where the fault has no place in the text. */
    public int line() {
        return line;
    }

    /** Counted from 1; 0 where the fault has no place in the text. */
    public int column() {
        return column;
    }
}
