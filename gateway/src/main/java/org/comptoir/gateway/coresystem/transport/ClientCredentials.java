package org.comptoir.gateway.coresystem.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.platform.outgoing.HttpAnswer;
import org.comptoir.gateway.platform.outgoing.PinnedPost;
import org.jspecify.annotations.Nullable;

/** OAuth 2.0 client credentials (RFC 6749, 4.4): asks for a token, keeps it until half a minute before it ends. */
final class ClientCredentials implements Authorization {

    private static final int MOST_ANSWER = 64 * 1_024;
    private static final long EARLY_SECONDS = 30;
    private static final long USUAL_SECONDS = 300;

    private final PinnedPost post;
    private final URI tokenUrl;
    private final String clientId;
    private final String clientSecret;
    private final String scope;
    private final Clock clock;
    private @Nullable Token kept;

    ClientCredentials(PinnedPost post, URI tokenUrl, String clientId, String clientSecret, String scope, Clock clock) {
        this.post = post;
        this.tokenUrl = tokenUrl;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.scope = scope;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {}

    @Override
    public synchronized Map<String, String> headers(byte[] body) throws IOException {
        Token token = kept;
        if (token == null || !clock.instant().isBefore(token.until())) {
            token = ask();
            kept = token;
        }
        return Map.of("Authorization", "Bearer " + token.value());
    }

    @Override
    public synchronized void refused() {
        kept = null;
    }

    private Token ask() throws IOException {
        String form = "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + encoded(scope));
        String pair = encoded(clientId) + ":" + encoded(clientSecret);
        HttpAnswer answer = post.send(
                tokenUrl,
                Map.of(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "application/json"),
                form.getBytes(UTF_8),
                MOST_ANSWER);
        if (answer.status() != 200) {
            throw new IOException(
                    "the token address answered %d; compare client-id, client-secret and scope of the target"
                            .formatted(answer.status()));
        }
        return read(answer.body());
    }

    private Token read(byte[] body) throws IOException {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject json = reader.readObject();
            String token = json.getString("access_token", "");
            if (!token.matches("[\\x21-\\x7E]{1,8000}")) {
                throw new IOException("the token address answered without a token");
            }
            long seconds = Optional.ofNullable(json.get("expires_in"))
                    .filter(JsonNumber.class::isInstance)
                    .map(value -> ((JsonNumber) value).longValue())
                    .orElse(USUAL_SECONDS);
            return new Token(
                    token, clock.instant().plusSeconds(Math.max(0, Math.min(seconds, 86_400) - EARLY_SECONDS)));
        } catch (JsonException | ClassCastException noJson) {
            throw new IOException("the token address answered with something that is no JSON object", noJson);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
