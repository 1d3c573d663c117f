package org.comptoir.gateway.access.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A token about a person (OpenID Connect Core 1.0, 3.1.3.7): its signature first, then its claims. */
final class IdToken {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final int LONGEST = 32_768;
    private static final int LEAST_BITS = 2_048;
    private static final int MOST_KEYS = 10;

    private IdToken() {}

    /** @throws IOException where the keys can not be had */
    static Judgement judge(String token, SigningKeys keys, Expectation expected, Instant now) throws IOException {
        if (token.length() > LONGEST) {
            return new Judgement.Disbelieved("The token is longer than %d characters".formatted(LONGEST));
        }
        JWSObject signed;
        try {
            signed = JWSObject.parse(token);
        } catch (ParseException | IllegalArgumentException noToken) {
            return new Judgement.Disbelieved("The token is not signed, or is none");
        }
        if (!ALGORITHMS.contains(signed.getHeader().getAlgorithm())) {
            return new Judgement.Disbelieved("The token's alg is none of RS256, PS256 and ES256");
        }
        List<JWK> candidates = candidates(keys.known(), signed.getHeader());
        if (candidates.isEmpty()) {
            candidates = candidates(keys.afresh(), signed.getHeader());
        }
        if (candidates.isEmpty()) {
            return new Judgement.Disbelieved("The token is signed with a key that the provider does not publish");
        }
        if (candidates.stream().noneMatch(key -> isSignedWith(signed, key))) {
            return new Judgement.Disbelieved("The token's signature is wrong");
        }
        return Optional.ofNullable(signed.getPayload().toJSONObject())
                .map(claims -> new Claims(claims).judge(expected, now))
                .orElseGet(() -> new Judgement.Disbelieved("The token's payload is no JSON object"));
    }

    /** Of the header's kind and use; by its kid where it says one. */
    private static List<JWK> candidates(JWKSet keys, JWSHeader header) {
        return new JWKSelector(JWKMatcher.forJWSHeader(header))
                .select(keys).stream().limit(MOST_KEYS).toList();
    }

    private static boolean isSignedWith(JWSObject signed, JWK key) {
        try {
            JWSVerifier verifier;
            if (key instanceof RSAKey rsa) {
                if (rsa.size() < LEAST_BITS) {
                    return false;
                }
                verifier = new RSASSAVerifier(rsa);
            } else {
                verifier = new ECDSAVerifier(key.toECKey());
            }
            return signed.verify(verifier);
        } catch (JOSEException | IllegalStateException unfit) {
            return false;
        }
    }
}
