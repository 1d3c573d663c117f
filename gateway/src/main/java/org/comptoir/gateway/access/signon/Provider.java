package org.comptoir.gateway.access.signon;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0), as far as we use it.
 *
 * @param authorization where browsers are sent
 * @param token where a code becomes a token
 * @param keys where the keys are that sign tokens
 * @param shows how a client shows its secret
 * @param namesItself whether every answer says whose it is (RFC 9207)
 */
record Provider(URI authorization, URI token, URI keys, Shows shows, boolean namesItself) {

    /** How a client shows its secret. */
    enum Shows {
        /** In the header Authorization. */
        BASIC,
        /** In the form. */
        POST
    }

    /**
     * @param issuer as whom the provider has to name itself
     * @param believed which addresses may be used
     * @throws IOException saying what is wrong with the document
     */
    static Provider read(JsonObject document, String issuer, Predicate<URI> believed) throws IOException {
        String named = document.getString("issuer", "");
        if (!named.equals(issuer)) {
            throw new IOException(
                    "it names itself \"%s\", not \"%s\": GATEWAY_OIDC_ISSUER has to be the same to the letter"
                            .formatted(named, issuer));
        }
        List<String> methods = texts(document, "token_endpoint_auth_methods_supported");
        boolean basic = methods.isEmpty() || methods.contains("client_secret_basic");
        if (!basic && !methods.contains("client_secret_post") && !methods.contains("none")) {
            throw new IOException(
                    "it takes secrets of clients neither by client_secret_basic nor by client_secret_post");
        }
        return new Provider(
                address(document, "authorization_endpoint", believed),
                address(document, "token_endpoint", believed),
                address(document, "jwks_uri", believed),
                basic ? Shows.BASIC : Shows.POST,
                document.getBoolean("authorization_response_iss_parameter_supported", false));
    }

    private static URI address(JsonObject document, String name, Predicate<URI> believed) throws IOException {
        String said = document.getString(name, "");
        try {
            URI url = URI.create(said);
            if (url.getHost() != null && url.getRawFragment() == null && believed.test(url)) {
                return url;
            }
        } catch (IllegalArgumentException noAddress) {
            // falls through to the one sentence below
        }
        throw new IOException("its %s is \"%s\": expected is an https address".formatted(name, said));
    }

    private static List<String> texts(JsonObject document, String name) {
        return Optional.ofNullable(document.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY)
                .map(JsonValue::asJsonArray)
                .map(JsonArray::stream)
                .map(values -> values.filter(JsonString.class::isInstance)
                        .map(value -> ((JsonString) value).getString())
                        .toList())
                .orElse(List.of());
    }
}
