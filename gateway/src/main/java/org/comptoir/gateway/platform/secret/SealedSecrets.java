package org.comptoir.gateway.platform.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets as they may be stored: AES-256 in GCM under a key of the operator, bound to what they are for. Written
 * {@code v1:key:text}, where the key is named by the beginning of its digest.
 *
 * <p>What is sealed for one target can be opened for no other: whoever can write rows and not read keys gains nothing.
 */
public final class SealedSecrets {

    private static final String VERSION = "v1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int TOKEN_BYTES = 16;

    private final List<SealingKey> keys;
    private final RandomGenerator random;

    /** @param keys the first one seals, all of them open */
    SealedSecrets(List<SealingKey> keys, RandomGenerator random) {
        this.keys = List.copyOf(keys);
        this.random = random;
    }

    /** @param purpose what it is for; the same has to be said to open it */
    public String seal(String secret, String purpose) {
        SealingKey key = keys.get(0);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(secret.getBytes(UTF_8));
            byte[] text = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return String.join(":", VERSION, key.name(), Base64.getEncoder().encodeToString(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, impossible);
        }
    }

    /**
     * A name for a value that is kept nowhere: the same for the same value and purpose as long as the first key stays, and of
     * no use to those who have not the key.
     *
     * @return 22 characters of a URL
     */
    public String token(String purpose, String value) {
        byte[] mac = keys.get(0).mac(purpose, value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, TOKEN_BYTES));
    }

    /** Empty where no key there is opens it, or it was sealed for something else. */
    public Optional<String> open(String sealed, String purpose) {
        String[] parts = sealed.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        return keys.stream()
                .filter(key -> key.name().equals(parts[1]))
                .findFirst()
                .flatMap(key -> open(key, parts[2], purpose));
    }

    private static Optional<String> open(SealingKey key, String text, String purpose) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] open = cipher(Cipher.DECRYPT_MODE, key, nonce, purpose)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new String(open, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher;
    }
}
