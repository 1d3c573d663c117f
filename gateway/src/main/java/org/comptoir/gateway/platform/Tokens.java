package org.comptoir.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Bearer secrets nobody can guess, and the only form in which they may be stored.
 *
 * <p>A token carries 256 random bits in 43 URL-safe characters; a table holds its {@link #hash} and never the token.
 */
@ApplicationScoped
public class Tokens {

    private static final int BYTES = 32;

    /** Never fed anything itself. */
    private static final MessageDigest SHA_256 = blank();

    private final RandomGenerator random;

    @Inject
    Tokens(RandomGenerator random) {
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Tokens() {
        this(null);
    }

    /** @return 43 characters of the URL-safe Base64 alphabet */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return SHA-256 of the token in 64 lower-case hexadecimal digits */
    public static String hash(String token) {
        return HexFormat.of().formatHex(sha256().digest(token.getBytes(StandardCharsets.UTF_8)));
    }

    /** A copy, for every page of a shop asks: to look for the algorithm costs five times what the digest does. */
    private static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("The SHA-256 of Java can be copied", impossible);
        }
    }

    private static MessageDigest blank() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
