package org.comptoir.gateway.access.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A company's sign-on that signs whoever the test says in, and looks at the gateway as strictly as a real one. */
public final class StandInProvider implements AutoCloseable {

    /** One for all, as whoever asked before has kept it. */
    private static final RSAKey FIRST = newKey("first");

    public static final String CLIENT = "comptoir-console";
    public static final String SECRET = "stand-in-secret+more";

    /** What was asked for, in order. */
    final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

    private final HttpServer server;
    private final Clock clock;
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private volatile String issuer;
    private volatile RSAKey key = FIRST;
    private volatile String trouble = "";

    private record Granted(Map<String, Object> claims, String challenge, String redirect) {}

    public StandInProvider(InetSocketAddress address, Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        issuer = "http://%s:%d"
                .formatted(
                        address.getAddress().getHostAddress(),
                        server.getAddress().getPort());
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2_048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String issuer() {
        return issuer;
    }

    RSAKey key() {
        return key;
    }

    /** Signs with a new key from now on. */
    public void rotate() {
        key = newKey("second");
    }

    /** Answers every question with something else than it should. */
    void fail(String with) {
        trouble = with;
    }

    /** Names itself otherwise than it is called. */
    void callItself(String other) {
        issuer = other;
    }

    /**
     * A browser comes with a question and somebody signs in.
     *
     * @param change of the claims: who it is
     * @return where the browser is sent back to, with path and query alone
     */
    public String signIn(String question, Consumer<Map<String, Object>> change) {
        Map<String, String> asks = fields(URI.create(question).getRawQuery());
        require(question.startsWith(issuer + "/authorize?"), "another address than discovery says: " + question);
        require("code".equals(asks.get("response_type")), "response_type");
        require(CLIENT.equals(asks.get("client_id")), "client_id");
        require("S256".equals(asks.get("code_challenge_method")), "code_challenge_method");
        require(asks.get("scope").contains("openid"), "scope");
        require(asks.get("nonce").length() >= 43 && asks.get("state").length() >= 43, "nonce and state");
        long now = clock.instant().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", CLIENT);
        claims.put("iat", now);
        claims.put("exp", now + 300);
        claims.put("nonce", asks.get("nonce"));
        if (asks.containsKey("max_age")) {
            claims.put("auth_time", now);
        }
        change.accept(claims);
        String code = "code-" + codes.size() + "-" + System.nanoTime();
        codes.put(code, new Granted(claims, asks.get("code_challenge"), asks.get("redirect_uri")));
        return URI.create(asks.get("redirect_uri")).getPath() + "?code=" + code + "&state=" + asks.get("state")
                + "&iss=" + URLEncoder.encode(issuer, UTF_8);
    }

    static String signed(Map<String, Object> claims, RSAKey with, JWSAlgorithm algorithm) {
        return signed(claims, with, algorithm, false);
    }

    static String signed(Map<String, Object> claims, RSAKey with, JWSAlgorithm algorithm, boolean weakly) {
        try {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(algorithm).keyID(with.getKeyID()).build(), new Payload(claims));
            token.sign(
                    new RSASSASigner(with.toPrivateKey(), weakly ? Set.of(AllowWeakRSAKey.getInstance()) : Set.of()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void discovery(HttpExchange exchange) throws IOException {
        String base = "http://%s:%d"
                .formatted(
                        server.getAddress().getAddress().getHostAddress(),
                        server.getAddress().getPort());
        answer(
                exchange,
                200,
                ("{\"issuer\":\"%s\",\"authorization_endpoint\":\"%2$s/authorize\",\"token_endpoint\":\"%2$s/token\","
                                + "\"jwks_uri\":\"%2$s/keys\",\"authorization_response_iss_parameter_supported\":true}")
                        .formatted(issuer, base));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String pair = URLEncoder.encode(CLIENT, UTF_8) + ":" + URLEncoder.encode(SECRET, UTF_8);
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        Granted granted = codes.remove(form.getOrDefault("code", ""));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (granted == null
                || !"authorization_code".equals(form.get("grant_type"))
                || !granted.redirect().equals(form.get("redirect_uri"))
                || !granted.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"none of our business\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}"
                            .formatted(signed(granted.claims(), key, JWSAlgorithm.RS256)));
        }
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        byte[] bytes = (trouble.isEmpty() ? body : trouble).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int is = pair.indexOf('=');
            fields.put(
                    URLDecoder.decode(pair.substring(0, is), UTF_8), URLDecoder.decode(pair.substring(is + 1), UTF_8));
        }
        return fields;
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("The gateway asks wrongly: " + what);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
