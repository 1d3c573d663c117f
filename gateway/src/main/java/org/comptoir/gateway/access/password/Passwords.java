package org.comptoir.gateway.access.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.access.password.Argon2Hash.Cost;

/**
 * Turns passwords into hashes that are slow and large to guess: Argon2id, a salt for each. Hashes of before, PBKDF2 with
 * SHA-512, are still verified. At most two are reckoned at once: each takes 19 MiB.
 */
@ApplicationScoped
public class Passwords {

    /** Shorter ones are refused wherever a person chooses one. */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 1_000;

    private static final String OLD_KIND = "PBKDF2";
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Pbkdf2PasswordHash before;
    private final RandomGenerator random;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    /** What came of comparing. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** Too many wait for their turn; nothing was compared. */
        BUSY
    }

    @Inject
    Passwords(Pbkdf2PasswordHash before, RandomGenerator random) {
        this.before = before;
        this.random = random;
        before.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512"));
        this.nobodys = Argon2Hash.written(Cost.OURS, bytes(SALT_BYTES), bytes(KEY_BYTES));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Passwords() {
        this.before = null;
        this.random = null;
        this.nobodys = "";
    }

    public static boolean isAllowed(String password) {
        boolean fits = password.length() >= SHORTEST && password.length() <= LONGEST;
        return fits && !password.isBlank();
    }

    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Argon2Hash.of(password, bytes(SALT_BYTES), KEY_BYTES, Cost.OURS)
                    .toString();
        } finally {
            places.release();
        }
    }

    public Verdict compare(String password, String stored) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Verdict.BUSY;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Verdict.BUSY;
        }
        try {
            Optional<Argon2Hash> ours = Argon2Hash.read(stored);
            boolean old = ours.isEmpty() && stored.startsWith(OLD_KIND);
            boolean same = old
                    ? before.verify(password.toCharArray(), stored)
                    : ours.or(() -> Argon2Hash.read(nobodys)).orElseThrow().isOf(password);
            return same ? Verdict.RIGHT : Verdict.WRONG;
        } finally {
            places.release();
        }
    }

    /** Whether a hash was made in another way than today's, and should be made anew while the password is at hand. */
    public boolean isOutdated(String stored) {
        return Argon2Hash.read(stored)
                .filter(ours -> ours.cost().equals(Cost.OURS))
                .isEmpty();
    }

    /** A hash no password has, so that an unknown name costs the same time as a wrong password. */
    public String nobodysHash() {
        return nobodys;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
