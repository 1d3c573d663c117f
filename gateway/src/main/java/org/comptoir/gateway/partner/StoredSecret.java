package org.comptoir.gateway.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.platform.Hmac;

/**
 * A shared secret in the only form we keep: HMAC-SHA-256 of the secret under a random salt of its own.
 *
 * <p>It is compared on every document, hundreds of times a second, and so must be fast; a slow password hash would be the
 * cheapest way to stop the gateway. The price: a short secret could be guessed from a stolen table, which is why secrets
 * should be generated and long.
 */
record StoredSecret(long id, byte[] salt, byte[] mac, Optional<Instant> notBefore, Optional<Instant> notAfter) {

    /** How many secrets of one sender may be valid at once: the old one and the new one of a change. */
    static final int MOST_ACTIVE = 2;

    private static final int SALT_BYTES = 16;

    /** Stands in where there is nothing to compare with; what it does is not a HMAC of anything. */
    private static final StoredSecret NONE =
            new StoredSecret(0, new byte[SALT_BYTES], new byte[32], Optional.empty(), Optional.empty());

    /** A new one; its row gives it an id. */
    static StoredSecret of(RegisterPartners.NewSecret secret, RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new StoredSecret(0, salt, mac(salt, secret.value()), secret.notBefore(), secret.notAfter());
    }

    /**
     * Finds the sent secret among these, as they stand at this moment. Always the same number of HMACs and comparisons,
     * whatever the list holds.
     */
    static Optional<StoredSecret> find(String sent, List<StoredSecret> secrets, Instant now) {
        List<StoredSecret> active =
                secrets.stream().filter(secret -> secret.isActive(now)).toList();
        Optional<StoredSecret> found = Optional.empty();
        for (int i = 0; i < MOST_ACTIVE; i++) {
            boolean known = i < active.size();
            StoredSecret secret = known ? active.get(i) : NONE;
            boolean same = MessageDigest.isEqual(mac(secret.salt, sent), secret.mac);
            found = same && known ? Optional.of(secret) : found;
        }
        return found;
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
        return Hmac.of(salt, secret.getBytes(StandardCharsets.UTF_8));
    }
}
