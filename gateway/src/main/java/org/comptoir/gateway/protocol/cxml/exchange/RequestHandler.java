package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.List;
import org.comptoir.gateway.partner.Connection;

/** Deals with one kind of request, of a sender that has proved itself. */
public interface RequestHandler {

    /** Name of the element inside {@code Request}. */
    String requestName();

    Judged handle(Received received);

    /** What the profile of a connection says about this request. */
    default List<ProfileOption> options(Connection connection) {
        return List.of();
    }

    /**
     * What became of a request.
     *
     * @param kept whether the document is in the journal already, in the transaction of what came of it
     */
    record Judged(CxmlAnswer answer, boolean kept) {

        public static Judged kept(CxmlAnswer answer) {
            return new Judged(answer, true);
        }

        public static Judged toKeep(CxmlAnswer answer) {
            return new Judged(answer, false);
        }
    }
}
