package org.comptoir.gateway.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A shared secret in the only form we keep: HMAC-SHA-256 of the secret under a random salt of its own.
 *
 * <p>It is compared on every document, hundreds of times a second, and so must be fast; a slow password hash would be the
 * cheapest way to stop the gateway. The price: a short secret could be guessed from a stolen table, which is why secrets
 * should be generated and long.
 */
record StoredSecret(byte[] salt, byte[] mac, Optional<Instant> notBefore, Optional<Instant> notAfter) {

    /** How many secrets of one sender may be valid at once: the old one and the new one of a change. */
    static final int MOST_ACTIVE = 2;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 16;

    /** Stands in where there is nothing to compare with; what it does is not a HMAC of anything. */
    private static final StoredSecret NONE =
            new StoredSecret(new byte[SALT_BYTES], new byte[32], Optional.empty(), Optional.empty());

    static StoredSecret of(RegisterPartners.NewSecret secret, RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new StoredSecret(salt, mac(salt, secret.value()), secret.notBefore(), secret.notAfter());
    }

    /**
     * Whether the sent secret is one of these, as they stand at this moment. Always the same number of HMACs and
     * comparisons, whatever the list holds.
     */
    static boolean proves(String sent, List<StoredSecret> secrets, Instant now) {
        List<StoredSecret> active =
                secrets.stream().filter(secret -> secret.isActive(now)).toList();
        boolean proved = false;
        for (int i = 0; i < MOST_ACTIVE; i++) {
            boolean known = i < active.size();
            StoredSecret secret = known ? active.get(i) : NONE;
            proved |= MessageDigest.isEqual(mac(secret.salt, sent), secret.mac) && known;
        }
        return proved;
    }

    /** Valid from {@code notBefore} on, until just before {@code notAfter}. */
    boolean isActive(Instant now) {
        return notBefore.filter(now::isBefore).isEmpty()
                && notAfter.filter(end -> !now.isBefore(end)).isEmpty();
    }

    @Override
    public String toString() {
        return "StoredSecret[…, notBefore=%s, notAfter=%s]".formatted(notBefore, notAfter);
    }

    private static byte[] mac(byte[] salt, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
