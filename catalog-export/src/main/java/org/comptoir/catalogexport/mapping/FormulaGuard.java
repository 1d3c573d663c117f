package org.comptoir.catalogexport.mapping;

/**
 * Whether a text that a spreadsheet would calculate gets an apostrophe before it. A number part is never changed that way:
 * where one begins like a formula, it is refused, or the guard is off.
 */
public enum FormulaGuard {
    ON,
    OFF;

    private static final String SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** Whether a spreadsheet may take it for a formula. */
    public static boolean isFormula(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text as it is kept in a table. */
    public String close(String text) {
        return this == ON && (isFormula(text) || isMarked(text)) ? "'" + text : text;
    }

    /** The text as it was before {@link #close}. */
    public String open(String cell) {
        return this == ON && isMarked(cell) ? cell.substring(1) : cell;
    }

    /** One mark too, before a formula or before another mark, so that opening gives back what was closed. */
    private static boolean isMarked(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '\'') {
            marks++;
        }
        return marks > 0 && isFormula(text.substring(marks));
    }
}
