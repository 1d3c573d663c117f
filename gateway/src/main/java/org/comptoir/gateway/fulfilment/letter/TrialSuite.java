package org.comptoir.gateway.fulfilment.letter;

/** The buyer that a person plays when a connection is tried out: takes what goes back about such orders. Whoever plays it implements it. */
public interface TrialSuite {

    /**
     * What the suite says to a document.
     *
     * @param code as cXML has it
     * @param words for people; empty where nothing is to be said
     */
    record Answer(int code, String words) {

        private static final int REFUSED_FROM = 300;

        boolean isTaken() {
            return code < REFUSED_FROM;
        }
    }

    /**
     * @param signed the document as a buyer's suite would get it
     * @param secret which the suite expects of its sender
     */
    Answer take(byte[] signed, String secret);
}
