package org.comptoir.gateway.platform.outgoing;

/**
 * One step on the way to a core system.
 *
 * @param good whether it went well
 * @param detail what was found, in English; holds no secret
 */
public record ProbeStep(Stage stage, boolean good, String detail) {

    /** In the order in which they are taken. */
    public enum Stage {
        /** The host's name stands for an address that may be reached. */
        NAME,
        CONNECT,
        /** The certificate, or the server's key. */
        TLS,
        LOGIN,
        /** What it says. */
        ANSWER,
        /** The place where files go. */
        FOLDER
    }

    public static ProbeStep good(Stage stage, String detail) {
        return new ProbeStep(stage, true, detail);
    }

    public static ProbeStep bad(Stage stage, String detail) {
        return new ProbeStep(stage, false, detail);
    }

    /** The fault in a few words. */
    public static ProbeStep bad(Stage stage, Exception failed) {
        String said = String.valueOf(failed.getMessage());
        return bad(stage, said.equals("null") ? failed.getClass().getSimpleName() : said);
    }
}
