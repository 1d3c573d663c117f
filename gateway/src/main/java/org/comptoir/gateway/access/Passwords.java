package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Base64;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Turns passwords into hashes that are slow to guess: PBKDF2 with SHA-512, 210,000 rounds, a salt for each. */
@ApplicationScoped
class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int KEY_BYTES = 32;

    private final Pbkdf2PasswordHash hash;
    private final String nobodys;

    @Inject
    Passwords(Pbkdf2PasswordHash hash, RandomGenerator random) {
        this.hash = hash;
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", String.valueOf(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes", String.valueOf(SALT_BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes", String.valueOf(KEY_BYTES)));
        this.nobodys = String.join(
                ":", ALGORITHM, String.valueOf(ITERATIONS), base64(random, SALT_BYTES), base64(random, KEY_BYTES));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Passwords() {
        this.hash = null;
        this.nobodys = "";
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    public boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** A hash no password has, so that an unknown name costs the same time as a wrong password. */
    public String nobodysHash() {
        return nobodys;
    }

    private static String base64(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
