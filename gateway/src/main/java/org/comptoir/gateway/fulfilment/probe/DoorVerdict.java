package org.comptoir.gateway.fulfilment.probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.delivery.Echo.Answer;
import org.comptoir.gateway.delivery.Echo.Status;
import org.comptoir.gateway.platform.outgoing.ProbeStep;

/** What a person makes of the answer of a buyer's door: each is another thing to do next. */
public enum DoorVerdict {
    /** Was not refused, and nothing it says of itself stands against the address. */
    WELL,
    /** Was not refused, and the document is not among those it says it takes. */
    NOT_TAKEN,
    /** Was not refused, and the document goes to another address, it says. */
    ELSEWHERE,
    /** Somebody is there who does not answer such a question; whether the names and the secret are right is not known. */
    NOT_ANSWERED,
    /** Names or secret are not theirs. */
    UNAUTHORISED,
    /** They know us, and we may not. */
    FORBIDDEN,
    NOT_THERE,
    MOVED,
    /** Something answered that is no door for cXML, such as a page for people. */
    NO_CXML,
    /** Not now. */
    LATER,
    NO_NAME,
    NO_CONNECTION,
    NO_TRUST,
    NO_LOGIN,
    /** It was connected to and said nothing in time, or nothing that is HTTP. */
    SILENT;

    private static final int OK = 200;
    private static final int ELSEWHERE_FROM = 300;
    private static final int REFUSED_FROM = 400;
    private static final int BROKEN_FROM = 500;

    private static final Set<Integer> GONE = Set.of(404, 405, 410);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** Of cXML and of HTTP: the request itself is none they serve. */
    private static final Set<Integer> UNKNOWN_TO_THEM = Set.of(501, 505);

    /** Whether the door knows us. */
    public boolean isWelcome() {
        return this == WELL || this == NOT_TAKEN || this == ELSEWHERE;
    }

    /**
     * @param cxml whether it is the Status of the document that counts, as for documents themselves
     * @param name of the document that is to go there
     * @param address that was asked
     * @param taken what the door says it takes
     */
    static DoorVerdict of(Echo echo, boolean cxml, String name, String address, Map<String, String> taken) {
        if (echo.answer().isEmpty()) {
            return unanswered(echo.steps());
        }
        Answer answer = echo.answer().get();
        Optional<Status> status = answer.status();
        boolean well = answer.http() >= OK && answer.http() < ELSEWHERE_FROM;
        if (!well) {
            return refused(answer.http());
        }
        if (status.isEmpty()) {
            return cxml ? NO_CXML : WELL;
        }
        int code = status.get().code();
        return code < OK || code >= ELSEWHERE_FROM ? refused(code) : welcomed(name, address, taken);
    }

    private static DoorVerdict welcomed(String name, String address, Map<String, String> taken) {
        if (taken.isEmpty()) {
            return WELL;
        }
        String there = taken.get(name);
        if (there == null) {
            return NOT_TAKEN;
        }
        return there.isBlank() || there.equals(address) ? WELL : ELSEWHERE;
    }

    private static DoorVerdict refused(int code) {
        if (code == 401) {
            return UNAUTHORISED;
        }
        if (code == 403) {
            return FORBIDDEN;
        }
        if (GONE.contains(code)) {
            return NOT_THERE;
        }
        if (UNKNOWN_TO_THEM.contains(code)) {
            return NOT_ANSWERED;
        }
        if (code >= BROKEN_FROM || PASSING.contains(code)) {
            return LATER;
        }
        return code >= REFUSED_FROM ? NOT_ANSWERED : MOVED;
    }

    private static DoorVerdict unanswered(List<ProbeStep> steps) {
        return steps.stream()
                .filter(step -> !step.good())
                .findFirst()
                .map(step -> switch (step.stage()) {
                    case NAME -> NO_NAME;
                    case CONNECT -> NO_CONNECTION;
                    case TLS -> NO_TRUST;
                    case LOGIN -> NO_LOGIN;
                    case ANSWER, FOLDER -> SILENT;
                })
                .orElse(SILENT);
    }
}
