package org.comptoir.gateway.access.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password's Argon2id hash (RFC 9106), written as the reference implementation does:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 */
final class Argon2Hash {

    private static final Pattern WRITTEN = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private final Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    private Argon2Hash(Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * What one hash costs.
     *
     * @param kibibytes of memory
     * @param passes over it
     */
    record Cost(int kibibytes, int passes, int lanes) {

        /** OWASP's least for Argon2id: 19 MiB, two passes, one lane. */
        static final Cost OURS = new Cost(19_456, 2, 1);
    }

    static Argon2Hash of(String password, byte[] salt, int length, Cost cost) {
        byte[] hash = new byte[length];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        generator.generateBytes(bytes(password), hash);
        return new Argon2Hash(cost, salt, hash);
    }

    /** A hash as it is kept, of whatever password it may be. */
    static String written(Cost cost, byte[] salt, byte[] hash) {
        return new Argon2Hash(cost, salt, hash).toString();
    }

    /** Empty for anything else, such as a hash of another kind. */
    static Optional<Argon2Hash> read(String written) {
        Matcher part = WRITTEN.matcher(written);
        return part.matches()
                ? Optional.of(new Argon2Hash(
                        new Cost(
                                Integer.parseInt(part.group(1)),
                                Integer.parseInt(part.group(2)),
                                Integer.parseInt(part.group(3))),
                        Base64.getDecoder().decode(part.group(4)),
                        Base64.getDecoder().decode(part.group(5))))
                : Optional.empty();
    }

    /** In the same time whatever the password. */
    boolean isOf(String password) {
        return MessageDigest.isEqual(hash, of(password, salt, hash.length, cost).hash);
    }

    Cost cost() {
        return cost;
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.kibibytes(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    /** One spelling for what keyboards write in several: an é of one sign or of two. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
