package org.comptoir.gateway.coresystem.transport;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.platform.outgoing.HttpAnswer;
import org.comptoir.gateway.platform.outgoing.PinnedPost;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.comptoir.gateway.platform.outgoing.UnsentException;

/** POSTs each order with its {@code Idempotency-Key} to an address that whoever may write targets has chosen. */
final class GuardedHttpTransport implements Transport {

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int SERVERS_FAULT = 500;
    private static final int OK = 200;
    private static final int NO_LONGER_OK = 300;

    private final PinnedPost post;
    private final URI url;
    private final Authorization authorization;
    private final AfterDoubt doubt;
    private final HttpVerdict verdict;

    GuardedHttpTransport(PinnedPost post, URI url, Authorization authorization, AfterDoubt doubt, HttpVerdict verdict) {
        this.post = post;
        this.url = url;
        this.authorization = authorization;
        this.doubt = doubt;
        this.verdict = verdict;
    }

    @Override
    public DeliveryResult send(Delivery delivery) {
        byte[] body = delivery.entry().payload();
        Map<String, String> headers = headers(delivery.entry().contentType());
        headers.put("Idempotency-Key", delivery.entry().idempotencyKey());
        try {
            headers.putAll(authorization.headers(body));
        } catch (Reach.OutOfReachException forbidden) {
            return outOfReach(forbidden);
        } catch (IOException noToken) {
            return HttpVerdict.tryAgain(unreached(noToken));
        }
        try {
            HttpAnswer answer = post.send(url, headers, body, HttpTransport.MAX_ANSWER);
            if (answer.status() == UNAUTHORISED && authorization instanceof ClientCredentials) {
                // a token may be taken back before its time; the next attempt asks for another
                authorization.refused();
                return HttpVerdict.tryAgain("the core system did not take the token; another is asked for");
            }
            return verdict.of(answer.status(), answer.header("retry-after"), answer.body());
        } catch (Reach.OutOfReachException forbidden) {
            return outOfReach(forbidden);
        } catch (UnsentException unsent) {
            return HttpVerdict.tryAgain("the core system could not be reached: " + unsent.getMessage());
        } catch (IOException failed) {
            return HttpVerdict.unknown(unreached(failed));
        }
    }

    @Override
    public Trace trace(Delivery delivery) {
        Optional<URI> question = doubt.question(delivery.entry().idempotencyKey());
        if (question.isEmpty()) {
            return doubt.unasked();
        }
        try {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Accept", "application/json");
            headers.putAll(authorization.headers(new byte[0]));
            HttpAnswer answer = post.ask(question.get(), headers, HttpTransport.MAX_ANSWER);
            if (answer.status() == NOT_FOUND) {
                return new Trace.SendAgain();
            }
            if (answer.status() >= OK && answer.status() < NO_LONGER_OK) {
                return new Trace.Arrived("the core system has it, as it answered when asked");
            }
            if (answer.status() == UNAUTHORISED) {
                authorization.refused();
            }
            return new Trace.AskLater(
                    "asked for the order, the core system answered " + answer.status(),
                    answer.header("retry-after").flatMap(wish -> verdict.wish(wish)));
        } catch (IOException failed) {
            return new Trace.AskLater("asked for the order, " + unreached(failed), Optional.empty());
        }
    }

    private static Map<String, String> headers(String contentType) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("Accept", "application/json");
        return headers;
    }

    /** Asks with GET, which books nothing; what a core system makes of that differs, only 401 and 403 say something of the log-in. */
    @Override
    public List<ProbeStep> probe() {
        List<ProbeStep> steps = new ArrayList<>(post.probe(url));
        Map<String, String> headers = new LinkedHashMap<>();
        if (!isAdmitted(steps, headers, new byte[0])) {
            return steps;
        }
        try {
            int status = post.ask(url, headers, HttpTransport.MAX_ANSWER).status();
            steps.add(login(status, headers.isEmpty()));
            steps.add(answer(status));
        } catch (IOException failed) {
            steps.add(ProbeStep.bad(Stage.ANSWER, failed));
        }
        return steps;
    }

    /** With the headers of an order but for its key; a question is none to be known again. */
    @Override
    public Optional<Echo> ask(String contentType, byte[] question) {
        List<ProbeStep> steps = new ArrayList<>(post.probe(url));
        Map<String, String> headers = headers(contentType);
        long began = System.nanoTime();
        Optional<Echo.Answer> answer = Optional.empty();
        if (isAdmitted(steps, headers, question)) {
            began = System.nanoTime();
            try {
                answer = Optional.of(said(post.question(url, headers, question, HttpTransport.MAX_ANSWER)));
            } catch (IOException failed) {
                steps.add(ProbeStep.bad(Stage.ANSWER, failed));
            }
        }
        return Optional.of(new Echo(steps, answer, Duration.ofNanos(System.nanoTime() - began)));
    }

    private static Echo.Answer said(HttpAnswer answer) {
        return new Echo.Answer(
                answer.status(),
                answer.header("content-type").orElse(""),
                answer.header("location").orElse(""),
                HttpVerdict.said(answer.body()),
                answer.body());
    }

    /** Whether it came as far as the log-in; adds what that takes to the headers, and the step that failed to the others. */
    private boolean isAdmitted(List<ProbeStep> steps, Map<String, String> headers, byte[] body) {
        if (steps.stream().anyMatch(step -> !step.good())) {
            return false;
        }
        try {
            headers.putAll(authorization.headers(body));
            return true;
        } catch (IOException noToken) {
            steps.add(ProbeStep.bad(Stage.LOGIN, noToken));
            return false;
        }
    }

    private static ProbeStep login(int status, boolean unasked) {
        return status == UNAUTHORISED || status == FORBIDDEN
                ? ProbeStep.bad(Stage.LOGIN, "was answered " + status)
                : ProbeStep.good(Stage.LOGIN, unasked ? "none is set" : "was not refused");
    }

    static ProbeStep answer(int status) {
        return status >= SERVERS_FAULT
                ? ProbeStep.bad(Stage.ANSWER, "GET was answered " + status)
                : ProbeStep.good(Stage.ANSWER, "GET was answered " + status);
    }

    private static DeliveryResult outOfReach(Reach.OutOfReachException forbidden) {
        return new DeliveryResult.Refused("nothing was sent: " + forbidden.getMessage());
    }

    private static String unreached(IOException failed) {
        return "the core system could not be reached: %s %s"
                .formatted(failed.getClass().getSimpleName(), failed.getMessage());
    }
}
