package org.comptoir.gateway.protocol.oci.exchange;

import java.util.Optional;
import org.comptoir.gateway.protocol.oci.page.Refusal;

/** Deals with one value of {@code FUNCTION}, of a user that has proved itself. The shop is what is left: no function of its own. */
public interface OciFunction {

    /** In capitals, such as {@code DETAIL}. */
    String name();

    Judged answer(ReceivedCall received);

    /**
     * What became of a call.
     *
     * @param kept whether the call is in the journal already, in the transaction of what came of it
     * @param refusal why there is no shop, for the journal
     */
    record Judged(OciAnswer answer, boolean kept, Optional<String> refusal) {

        public static Judged kept(OciAnswer answer) {
            return new Judged(answer, true, Optional.empty());
        }

        public static Judged toKeep(OciAnswer answer) {
            return new Judged(answer, false, Optional.empty());
        }

        /** The same with a word for the journal that the page does not say. */
        public Judged because(String reason) {
            return new Judged(answer, kept, Optional.of(reason));
        }

        /** @param detail for those who look after the connection: the thing, the rule, the next step */
        public static Judged refused(ReceivedCall received, Refusal refusal, String detail) {
            return new Judged(Refusals.of(refusal, received.language(), detail), false, Optional.of(detail));
        }
    }
}
