package org.comptoir.gateway.protocol.oci.exchange;

/** Deals with one value of {@code FUNCTION}, of a user that has proved itself. The shop is what is left: no function of its own. */
public interface OciFunction {

    /** In capitals, such as {@code DETAIL}. */
    String name();

    Judged answer(ReceivedCall received);

    /**
     * What became of a call.
     *
     * @param kept whether the call is in the journal already, in the transaction of what came of it
     */
    record Judged(OciAnswer answer, boolean kept) {

        public static Judged kept(OciAnswer answer) {
            return new Judged(answer, true);
        }

        public static Judged toKeep(OciAnswer answer) {
            return new Judged(answer, false);
        }
    }
}
