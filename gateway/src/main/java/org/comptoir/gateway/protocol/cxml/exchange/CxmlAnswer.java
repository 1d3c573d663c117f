package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.cxml.binding.ProfileResponse;
import org.comptoir.cxml.binding.PunchOutSetupResponse;
import org.comptoir.gateway.partner.dialect.DialectRule.HttpStatus;

/**
 * What a sender is told: a status of cXML, and what was asked for where the status is 2xx.
 *
 * @param http status of HTTP: 200 for every document that was judged; a sender tries again after 5xx
 * @param text short and fixed for the code
 * @param detail the thing, the rule, the next step
 */
public record CxmlAnswer(
        int http,
        int code,
        String text,
        String detail,
        Optional<PunchOutSetupResponse> setup,
        Optional<ProfileResponse> profile) {

    private static final int OK = 200;
    private static final int FIRST_ERROR = 400;
    private static final int MOST_PROBLEMS = 20;

    public static CxmlAnswer ok(String detail) {
        return status(OK, "OK", detail);
    }

    public static CxmlAnswer ok(PunchOutSetupResponse response) {
        return new CxmlAnswer(OK, OK, "OK", "", Optional.of(response), Optional.empty());
    }

    public static CxmlAnswer ok(ProfileResponse response) {
        return new CxmlAnswer(OK, OK, "OK", "", Optional.empty(), Optional.of(response));
    }

    /** The document was read and cannot be taken as it is; every problem is named, or the first twenty. */
    public static CxmlAnswer badRequest(List<Problem> problems) {
        String all =
                problems.stream().limit(MOST_PROBLEMS).map(Problem::toString).collect(Collectors.joining("; "));
        int more = problems.size() - MOST_PROBLEMS;
        return badRequest(more > 0 ? all + "; and %d more".formatted(more) : all);
    }

    public static CxmlAnswer badRequest(String detail) {
        return status(400, "Bad Request", detail);
    }

    /** The same words whatever was wrong: who guesses learns nothing. */
    public static CxmlAnswer unauthorized() {
        return status(
                401,
                "Unauthorized",
                "Sender not recognised. Compare From, To, Sender and SharedSecret with your setup");
    }

    /** A person waits for this answer and reads it; trying again would not help. */
    public static CxmlAnswer switchedOff() {
        return status(403, "Forbidden", "The supplier has switched this connection off. Ask your supplier");
    }

    /** Whoever sends this must keep it: it is welcome once the connection is on again. */
    public static CxmlAnswer switchedOffForNow() {
        return temporarilyUnavailable()
                .withDetail(
                        "The supplier has switched this connection off. Nothing was stored; send the document again later,"
                                + " and ask your supplier");
    }

    public static CxmlAnswer notAcceptable(String detail) {
        return status(406, "Not Acceptable", detail);
    }

    public static CxmlAnswer conflict(String detail) {
        return status(409, "Conflict", detail);
    }

    /** Something had to come first, such as the cart that is to be edited. */
    public static CxmlAnswer preconditionFailed(String detail) {
        return status(412, "Precondition Failed", detail);
    }

    public static CxmlAnswer notImplemented(String detail) {
        return status(450, "Not Implemented", detail);
    }

    /** A fault of ours that passes: the sender's next try will do. */
    public static CxmlAnswer temporarilyUnavailable() {
        return status(560, "Temporary server error", "Nothing was stored. Send the document again")
                .withHttp(503);
    }

    /** A fault of ours that may not pass by itself; a sender that tries again does no harm. */
    public static CxmlAnswer broken() {
        return status(500, "Internal Server Error", "Nothing was stored. The fault is ours and was recorded")
                .withHttp(500);
    }

    /** As this suite wants to hear it. HTTP has no 2xx of its own to tell: a judged document that is taken is 200. */
    public CxmlAnswer inHttpOf(HttpStatus habit) {
        boolean refused = http == OK && code >= FIRST_ERROR;
        return refused && habit == HttpStatus.AS_STATUS ? withHttp(code) : this;
    }

    /** The same answer with something to say. */
    public CxmlAnswer withDetail(String said) {
        return new CxmlAnswer(http, code, text, said, setup, profile);
    }

    public CxmlAnswer withHttp(int status) {
        return new CxmlAnswer(status, code, text, detail, setup, profile);
    }

    private static CxmlAnswer status(int code, String text, String detail) {
        return new CxmlAnswer(OK, code, text, detail, Optional.empty(), Optional.empty());
    }
}
