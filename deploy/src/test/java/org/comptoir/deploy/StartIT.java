package org.comptoir.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.shared();
    }

    @Test
    void saysThatItIsReady() {
        assertThat(gateway.console().lines()).contains("Gateway ready: " + gateway.url());
    }

    @Test
    void answersNobodyWithItsInside() throws Exception {
        HttpResponse<String> answer = get("/nothing/here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address").doesNotContain("Payara", "Exception");
        assertThat(answer.headers().map())
                .doesNotContainKeys("Server", "server", "X-Powered-By", "X-Frame-Options")
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Referrer-Policy", List.of("strict-origin"));
    }

    @Test
    void refusesTrace() throws Exception {
        try (Socket socket = new Socket("localhost", gateway.port())) {
            socket.getOutputStream()
                    .write("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 405");
        }
    }

    @Test
    void answersWhoOffersHttp2AndSendsWhatIsNotTaken() throws Exception {
        String unread = "x".repeat(200_000);

        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(gateway.url() + "/cxml"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "image/png")
                        .POST(HttpRequest.BodyPublishers.ofString(unread))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void keepsItsDataAcrossAKill() throws Exception {
        gateway.kill();
        gateway.startAgain();

        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/health/live").body()).contains("\"UP\"");
    }

    @Test
    void refusesAWrongSettingInOneSentence() {
        assertThatThrownBy(() -> RunningGateway.start(Map.of("GATEWAY_DEMO", "perhaps")))
                .hasRootCauseMessage(
                        "The gateway is not ready:\nGATEWAY_DEMO is \"perhaps\": expected is true or false\n");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(gateway.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
