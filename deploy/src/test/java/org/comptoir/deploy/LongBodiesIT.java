package org.comptoir.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The listener sets no limit: streams of articles are as long as they are, and every other door bounds what it reads. */
class LongBodiesIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final String FILLER = "x".repeat(3_000);

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.shared();
    }

    @Test
    void takesAStreamOfArticlesLongerThanAnyLimitOfBefore() throws Exception {
        HttpResponse<String> answer = send(
                "PUT",
                "/api/v1/products",
                "application/x-ndjson",
                stream(7_000, number -> article(number, FILLER)),
                false);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"added\":7000", "\"end\":\"\"");
    }

    /** Both at once, because both wait. */
    @Test
    void takesAStreamThatComesSlowlyAndCutsOffASlowForm() throws Exception {
        List<CompletableFuture<String>> forms = Stream.of("/shop/none/cart", "/start/none", "/console/sign-in")
                .map(path -> CompletableFuture.supplyAsync(() -> drip(path)))
                .toList();
        HttpResponse<String> answer = send(
                "PUT",
                "/api/v1/products",
                "application/x-ndjson",
                stream(9, number -> {
                    LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
                    return article(100_000 + number, "");
                }),
                false);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"added\":9");
        assertThat(forms.stream().map(CompletableFuture::join).toList())
                .allSatisfy(refused -> assertThat(refused).contains(" 408 ", "20 seconds"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /shop/none/cart, application/x-www-form-urlencoded, 3",
        "POST, /start/none, application/x-www-form-urlencoded, 3",
        "POST, /console/sign-in, application/x-www-form-urlencoded, 3",
        "POST, /console/overview, application/x-www-form-urlencoded, 3",
        "POST, /oci/sap-demo, application/x-www-form-urlencoded, 3",
        "POST, /cxml, text/xml, 40",
        "PUT, /api/v1/contracts/K-1, application/json, 20",
        "PUT, /api/v1/products/AN-1, application/json, 20",
        "PUT, /api/v1/categories, application/json, 20"
    })
    void refusesABodyThatIsTooLong(String method, String path, String type, int megabytes) throws Exception {
        byte[] body = new byte[megabytes * 1024 * 1024];
        Arrays.fill(body, (byte) 'a');

        HttpResponse<String> answer = send(method, path, type, BodyPublishers.ofByteArray(body), true);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"/shop/none/cart", "/start/none", "/console/sign-in"})
    void refusesAFormThatDoesNotSayHowLongItIs(String path) throws Exception {
        HttpResponse<String> answer =
                send("POST", path, "application/x-www-form-urlencoded", stream(20, number -> FILLER), false);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(411);
    }

    private static HttpRequest.BodyPublisher stream(int pieces, IntFunction<String> piece) {
        return BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(Collections.enumeration(new Pieces(pieces, piece))));
    }

    /** Made when they are asked for. */
    private static final class Pieces extends AbstractList<InputStream> {

        private final int size;
        private final IntFunction<String> piece;

        Pieces(int size, IntFunction<String> piece) {
            this.size = size;
            this.piece = piece;
        }

        @Override
        public InputStream get(int index) {
            return new ByteArrayInputStream((piece.apply(index) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static String article(int number, String description) {
        return ("{\"id\":\"LONG-%d\",\"category\":\"fasteners\",\"terms\":{\"amount\":\"1.25\",\"currency\":\"EUR\",\"family\":\"f\"},"
                        + "\"packing\":{\"unit\":\"EA\"},\"texts\":{\"en\":{\"name\":\"Bolt %d\",\"description\":\"%s\"}}}")
                .formatted(number, number, description);
    }

    /** A form at one byte a second, until it is answered; the whole answer. */
    private static String drip(String path) {
        try (Socket socket = new Socket("127.0.0.1", URI.create(gateway.url()).getPort())) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int second = 0; second < 40; second++) {
                try {
                    byte[] answer = socket.getInputStream().readNBytes(1);
                    return new String(answer, StandardCharsets.UTF_8) + rest(socket);
                } catch (SocketTimeoutException nothingYet) {
                    socket.getOutputStream().write('x');
                }
            }
            return "no answer in 40 seconds";
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** Whether the connection is closed after an answer or left to who drips on is the server's affair. */
    private static String rest(Socket socket) throws IOException {
        var rest = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(rest);
        } catch (SocketTimeoutException thatWasAll) {
            // the connection stays
        }
        return rest.toString(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(
            String method, String path, String type, HttpRequest.BodyPublisher body, boolean asksFirst)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + path))
                .timeout(LONGEST)
                .expectContinue(asksFirst)
                .header("Authorization", "Bearer comptoir-demo-api")
                .header("Content-Type", type)
                .method(method, body)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
