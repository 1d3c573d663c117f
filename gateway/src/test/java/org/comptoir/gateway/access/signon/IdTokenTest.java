package org.comptoir.gateway.access.signon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.access.people.SignOnIdentity;
import org.junit.jupiter.api.Test;

class IdTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final long SECONDS = NOW.getEpochSecond();
    private static final RSAKey KEY = StandInProvider.newKey("first");
    private static final Expectation EXPECTED =
            new Expectation("https://sign-on.example.com", "client", "nonce", Optional.empty());
    private static final Expectation ANEW =
            new Expectation("https://sign-on.example.com", "client", "nonce", Optional.of(NOW));

    private final Map<String, Object> claims = new LinkedHashMap<>(Map.of(
            "iss", "https://sign-on.example.com",
            "sub", "0815",
            "aud", "client",
            "nonce", "nonce",
            "iat", SECONDS,
            "exp", SECONDS + 300,
            "email", "ada@example.com",
            "email_verified", true));

    private record Published(JWKSet known) implements SigningKeys {

        @Override
        public JWKSet afresh() {
            return known;
        }
    }

    private static SigningKeys published(JWK... keys) {
        return new Published(
                new JWKSet(Arrays.stream(keys).map(JWK::toPublicJWK).toList()));
    }

    private static Judgement judge(String token, Expectation expected, JWK... keys) {
        try {
            return IdToken.judge(token, published(keys), expected, NOW);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Judgement signedRightly() {
        return judge(StandInProvider.signed(claims, KEY, JWSAlgorithm.RS256), EXPECTED, KEY);
    }

    private static Judgement disbelieved(String why) {
        return new Judgement.Disbelieved(why);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Test
    void believesATokenOfTheProviderForUs() throws JOSEException {
        Judgement believed = new Judgement.Believed(
                new SignOnIdentity("https://sign-on.example.com", "0815", Optional.of("ada@example.com")),
                Optional.empty());
        ECKey elliptic = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build(), new Payload(claims));
        token.sign(new ECDSASigner(elliptic));

        assertThat(signedRightly()).isEqualTo(believed);
        assertThat(judge(StandInProvider.signed(claims, KEY, JWSAlgorithm.PS256), EXPECTED, KEY))
                .isEqualTo(believed);
        assertThat(judge(token.serialize(), EXPECTED, KEY, elliptic)).isEqualTo(believed);
    }

    @Test
    void refusesATokenWithoutASignature() {
        String none = encoded("{\"alg\":\"none\"}") + "." + encoded(new Payload(claims).toString()) + ".";

        assertThat(judge(none, EXPECTED, KEY)).isEqualTo(disbelieved("The token is not signed, or is none"));
        assertThat(judge("no.token", EXPECTED, KEY)).isEqualTo(disbelieved("The token is not signed, or is none"));
        assertThat(judge("x".repeat(32_769), EXPECTED, KEY))
                .isEqualTo(disbelieved("The token is longer than 32768 characters"));
    }

    @Test
    void refusesAPublicKeyUsedAsASharedSecret() throws JOSEException {
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), new Payload(claims));
        token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));

        assertThat(judge(token.serialize(), EXPECTED, KEY))
                .isEqualTo(disbelieved("The token's alg is none of RS256, PS256 and ES256"));
        assertThat(judge(StandInProvider.signed(claims, KEY, JWSAlgorithm.RS512), EXPECTED, KEY))
                .isEqualTo(disbelieved("The token's alg is none of RS256, PS256 and ES256"));
    }

    @Test
    void refusesASignatureOfAnotherKey() {
        RSAKey other = StandInProvider.newKey("first");
        String right = StandInProvider.signed(claims, KEY, JWSAlgorithm.RS256);
        String[] parts = right.split("\\.", -1);
        claims.put("sub", "4711");
        String changed = parts[0] + "." + encoded(new Payload(claims).toString()) + "." + parts[2];

        assertThat(judge(right, EXPECTED, other)).isEqualTo(disbelieved("The token's signature is wrong"));
        assertThat(judge(changed, EXPECTED, KEY)).isEqualTo(disbelieved("The token's signature is wrong"));
        assertThat(judge(right, EXPECTED, StandInProvider.newKey("second")))
                .isEqualTo(disbelieved("The token is signed with a key that the provider does not publish"));
    }

    @Test
    void refusesAKeyForEncryptionOrOneThatIsTooShort() throws JOSEException {
        RSAKey encrypting = new RSAKey.Builder(KEY).keyUse(KeyUse.ENCRYPTION).build();
        RSAKey small = new RSAKeyGenerator(1_024, true).keyID("small").generate();

        assertThat(judge(StandInProvider.signed(claims, KEY, JWSAlgorithm.RS256), EXPECTED, encrypting))
                .isEqualTo(disbelieved("The token is signed with a key that the provider does not publish"));
        assertThat(judge(weaklySigned(small), EXPECTED, small))
                .isEqualTo(disbelieved("The token's signature is wrong"));
    }

    private String weaklySigned(RSAKey small) {
        return StandInProvider.signed(claims, small, JWSAlgorithm.RS256, true);
    }

    @Test
    void refusesATokenOfOrForSomebodyElse() {
        claims.put("iss", "https://sign-on.example.com/");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's iss is not the provider's"));
        claims.put("iss", "https://sign-on.example.com");
        claims.put("aud", "another");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's aud does not name this client"));
        claims.put("aud", List.of("another", "client"));
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's azp is not this client"));
        claims.put("azp", "another");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's azp is not this client"));
        claims.put("azp", "client");
        assertThat(signedRightly()).isInstanceOf(Judgement.Believed.class);
        claims.put("sub", "");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's sub has not 1 to 255 characters"));
    }

    @Test
    void refusesATokenForAnotherQuestion() {
        claims.put("nonce", "another");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's nonce is another"));
        claims.remove("nonce");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's nonce is another"));
    }

    @Test
    void refusesATokenOfAnotherTime() {
        claims.put("exp", SECONDS - 60);
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's exp is missing or over"));
        claims.put("exp", SECONDS - 59);
        assertThat(signedRightly()).isInstanceOf(Judgement.Believed.class);
        claims.put("iat", SECONDS + 61);
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's iat is missing or to come"));
        claims.put("iat", SECONDS - 661);
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's iat is more than ten minutes ago"));
        claims.put("iat", "yesterday");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's iat is missing or to come"));
        claims.put("iat", SECONDS);
        claims.put("nbf", SECONDS + 61);
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's nbf is to come"));
        claims.remove("nbf");
        claims.remove("exp");
        assertThat(signedRightly()).isEqualTo(disbelieved("The token's exp is missing or over"));
    }

    @Test
    void wantsToKnowWhenSomebodySignedInWhoWasAskedToDoItAnew() {
        assertThat(judge(StandInProvider.signed(claims, KEY, JWSAlgorithm.RS256), ANEW, KEY))
                .isEqualTo(disbelieved(
                        "The token's auth_time is missing: the provider has to say when the person signed in"));
        claims.put("auth_time", SECONDS - 61);
        assertThat(judge(StandInProvider.signed(claims, KEY, JWSAlgorithm.RS256), ANEW, KEY))
                .isEqualTo(disbelieved("The token's auth_time is not of this sign-in"));
        claims.put("auth_time", SECONDS);
        assertThat(judge(StandInProvider.signed(claims, KEY, JWSAlgorithm.RS256), ANEW, KEY))
                .isInstanceOf(Judgement.Believed.class);
    }

    @Test
    void takesNoAddressThatTheProviderHasNotVerified() {
        for (Object said : List.of(false, "true", 1)) {
            claims.put("email_verified", said);
            assertThat(((Judgement.Believed) signedRightly()).identity().verifiedMail())
                    .isEmpty();
        }
        claims.remove("email_verified");
        assertThat(((Judgement.Believed) signedRightly()).identity().verifiedMail())
                .isEmpty();
    }
}
