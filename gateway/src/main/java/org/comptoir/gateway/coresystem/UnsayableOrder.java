package org.comptoir.gateway.coresystem;

/**
 * Stands in outboxes of earlier releases for an order that its target's format has no place for: a dead letter at its first
 * attempt, with the reasons. Nothing has left by then.
 */
final class UnsayableOrder {

    static final String CONTENT_TYPE = "text/x-comptoir-unsayable";

    private static final int MOST = 900;

    private UnsayableOrder() {}

    static String reasons(String payload) {
        String line = payload.replace("\n", " · ");
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
