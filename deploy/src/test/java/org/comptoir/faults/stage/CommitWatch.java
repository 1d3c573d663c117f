package org.comptoir.faults.stage;

import java.nio.charset.StandardCharsets;

/** Reads along what a PostgreSQL server says: has a transaction just been committed that wrote rows? */
final class CommitWatch {

    private static final String COMMIT = "C\0\0\0\u000BCOMMIT\0";
    private static final String INSERT = "INSERT 0 ";
    private static final int KEPT = COMMIT.length() - 1;

    private String tail = "";
    private boolean wrote;

    /** @return whether the end of such a transaction is in these bytes */
    boolean sees(byte[] bytes, int length) {
        String text = tail + new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        wrote |= text.contains(INSERT);
        boolean committed = text.contains(COMMIT);
        boolean seen = committed && wrote;
        wrote &= !committed;
        tail = committed ? "" : text.substring(Math.max(0, text.length() - KEPT));
        return seen;
    }
}
