package org.comptoir.gateway.contract.upload;

/**
 * Keeps a spreadsheet from taking a value for a formula: an apostrophe in front, and in front of one that is there already,
 * so that what is read back says the same.
 */
final class FormulaGuard {

    /** What a spreadsheet may take for a formula when it comes first, wide twins included. */
    private static final String BEGINNINGS = "'=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String guarded(String value) {
        return begins(value, 0) ? '\'' + value : value;
    }

    /** The value as it was before {@link #guarded}; one that was never guarded stays, unless it looks like it. */
    static String bare(String value) {
        return value.startsWith("'") && begins(value, 1) ? value.substring(1) : value;
    }

    private static boolean begins(String value, int at) {
        return value.length() > at && BEGINNINGS.indexOf(value.charAt(at)) >= 0;
    }
}
