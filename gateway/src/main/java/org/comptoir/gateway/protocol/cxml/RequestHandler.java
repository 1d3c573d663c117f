package org.comptoir.gateway.protocol.cxml;

/** Deals with one kind of request, of a sender that has proved itself. */
interface RequestHandler {

    /** Name of the element inside {@code Request}. */
    String requestName();

    Judged handle(Received received);

    /**
     * What became of a request.
     *
     * @param kept whether the document is in the journal already, in the transaction of what came of it
     */
    record Judged(CxmlAnswer answer, boolean kept) {

        static Judged kept(CxmlAnswer answer) {
            return new Judged(answer, true);
        }

        static Judged toKeep(CxmlAnswer answer) {
            return new Judged(answer, false);
        }
    }
}
