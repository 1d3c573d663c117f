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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
