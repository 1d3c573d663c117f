package org.comptoir.gateway.access.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.platform.SignOnSettings;
import org.comptoir.gateway.platform.outgoing.HttpAnswer;
import org.comptoir.gateway.platform.outgoing.PinnedPost;
import org.comptoir.gateway.platform.outgoing.Reach;

/** Talks to the provider, by the rule that holds for every target: https to public addresses, else what the operator lists. */
final class ProviderLine {

    private static final int OK = 200;
    private static final int LARGEST = 256 * 1_024;
    private static final int HTTPS = 443;
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private final Reach reach;
    private final PinnedPost post;
    private final SignOnSettings settings;

    ProviderLine(Reach reach, SSLSocketFactory tls, SignOnSettings settings) {
        this.reach = reach.at(HTTPS);
        this.post = new PinnedPost(this.reach, tls, PinnedPost.QUICK);
        this.settings = settings;
    }

    /** What the provider says of itself. */
    Provider discover() throws IOException {
        String issuer = settings.issuer();
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        URI url = URI.create(base + WELL_KNOWN);
        if (!isBelieved(url)) {
            throw new IOException(
                    "%s is no https address; plain http needs the host in %s".formatted(url, Reach.VARIABLE));
        }
        return Provider.read(json(ask(url), url), issuer, this::isBelieved);
    }

    /** The keys as they are published. */
    String keys(Provider provider) throws IOException {
        return new String(ask(provider.keys()), UTF_8);
    }

    /**
     * Turns a code into a token about the person.
     *
     * @throws IOException saying what the provider answered, without any secret
     */
    String exchange(Provider provider, String code, String verifier, String redirect) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect);
        form.put("code_verifier", verifier);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put("Accept", "application/json");
        String secret = settings.clientSecret().orElse("");
        if (!secret.isEmpty() && provider.shows() == Provider.Shows.BASIC) {
            String pair = encoded(settings.clientId()) + ":" + encoded(secret);
            headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
        } else {
            form.put("client_id", settings.clientId());
            if (!secret.isEmpty()) {
                form.put("client_secret", secret);
            }
        }
        HttpAnswer answer = post.send(provider.token(), headers, encoded(form).getBytes(UTF_8), LARGEST);
        JsonObject said = json(answer.body(), provider.token());
        if (answer.status() != OK) {
            String error = said.getString("error", "");
            throw new IOException("%s answered %d %s; compare client and secret, and the redirect address %s there"
                    .formatted(
                            provider.token(),
                            answer.status(),
                            error.matches("[a-z_]{1,60}") ? error : "without an error code",
                            redirect));
        }
        String token = said.getString("id_token", "");
        if (token.isEmpty()) {
            throw new IOException("%s answered without an id_token".formatted(provider.token()));
        }
        return token;
    }

    private byte[] ask(URI url) throws IOException {
        HttpAnswer answer = post.ask(url, Map.of("Accept", "application/json"), LARGEST);
        if (answer.status() != OK) {
            throw new IOException(
                    "%s answered %d; expected is 200, redirects are not followed".formatted(url, answer.status()));
        }
        if (answer.body().length >= LARGEST) {
            throw new IOException("%s answered more than %d bytes".formatted(url, LARGEST));
        }
        return answer.body();
    }

    private boolean isBelieved(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && reach.isListed(url));
    }

    private static JsonObject json(byte[] body, URI from) throws IOException {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException noJson) {
            throw new IOException("%s answered with something that is no JSON object".formatted(from), noJson);
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
