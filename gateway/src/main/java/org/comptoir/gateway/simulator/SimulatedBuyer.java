package org.comptoir.gateway.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.PunchOutOrderMessage;
import org.comptoir.cxml.binding.Response;
import org.comptoir.cxml.binding.Status;
import org.comptoir.gateway.platform.Tokens;

/** Sends what a suite sends to this very node and reads the answer as a suite would. Redirects are told, never followed. */
@ApplicationScoped
public class SimulatedBuyer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String XML = "text/xml; charset=UTF-8";
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);
    private final SetupDocument document = new SetupDocument();
    private final OrderDocument orders = new OrderDocument();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    SimulatedBuyer(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SimulatedBuyer() {
        this(null, null);
    }

    /** Sends a PunchOutSetupRequest. */
    public SetupAnswer setUp(BuyerCall call) {
        String name = tokens.next().substring(0, 20);
        Instant now = clock.instant();
        HttpResponse<byte[]> answer = send(call.gateway(), XML, document.write(call, name, now));
        return read(answer, document.blanked(call, name, now));
    }

    /** The payloadID of an order that is sent under a number. */
    public static String payloadId(String number) {
        return number + "@try-out";
    }

    /**
     * Orders what is in a returned cart.
     *
     * @param cart the PunchOutOrderMessage as it came
     * @param number the buyer's, for the order
     * @return empty where there is no cart in the document
     */
    public Optional<SetupAnswer> order(BuyerCall call, byte[] cart, String number) {
        Instant now = clock.instant();
        return cart(cart)
                .map(message -> read(
                        send(call.gateway(), XML, orders.write(call, message, number, now)),
                        orders.blanked(call, message, number, now)));
    }

    private Optional<PunchOutOrderMessage> cart(byte[] document) {
        try {
            return Optional.ofNullable(reader.read(document, null).content().message)
                    .map(message -> message.punchOutOrderMessage)
                    .filter(message -> !message.itemIn.isEmpty());
        } catch (CxmlException noDocument) {
            return Optional.empty();
        }
    }

    /**
     * Sends a form as the browser of a buyer would that the suite sends to a catalog.
     *
     * @param shown the same fields for people
     */
    public SetupAnswer call(URI address, Map<String, String> fields, Map<String, String> shown) {
        HttpResponse<byte[]> answer = send(address, FORM, encoded(fields).getBytes(UTF_8));
        Optional<URI> start = answer.headers().firstValue("Location").map(address::resolve);
        String sent = "POST " + address + "\n"
                + shown.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(joining("\n"));
        return new SetupAnswer(
                answer.statusCode(),
                Integer.toString(answer.statusCode()),
                "",
                start,
                sent.getBytes(UTF_8),
                start.isPresent() ? ("Location: " + start.get()).getBytes(UTF_8) : answer.body());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private HttpResponse<byte[]> send(URI address, String contentType, byte[] body) {
        try {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Content-Type", contentType)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException gone) {
            throw new UncheckedIOException("This node did not answer itself at " + address, gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for " + address, stopped);
        }
    }

    private SetupAnswer read(HttpResponse<byte[]> answer, byte[] sent) {
        try {
            Optional<Response> response =
                    Optional.ofNullable(reader.read(answer.body(), null).content().response);
            Optional<Status> status = response.map(each -> each.status);
            return new SetupAnswer(
                    answer.statusCode(),
                    status.map(each -> each.code).orElse("?"),
                    status.map(each -> each.value).orElse(""),
                    response.map(each -> each.punchOutSetupResponse)
                            .map(each -> each.startPage)
                            .map(each -> each.url)
                            .map(each -> each.value)
                            .map(URI::create),
                    sent,
                    answer.body());
        } catch (CxmlException noDocument) {
            return new SetupAnswer(
                    answer.statusCode(), "?", noDocument.getMessage(), Optional.empty(), sent, answer.body());
        }
    }
}
