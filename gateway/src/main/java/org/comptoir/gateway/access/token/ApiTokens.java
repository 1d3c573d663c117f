package org.comptoir.gateway.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.comptoir.gateway.platform.Tokens;

/** Named bearer tokens with which a supplier's core system and scripts use the API. */
@ApplicationScoped
public class ApiTokens {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}");
    private static final int MIN_LENGTH = 16;
    private static final String SYSTEM = "system";

    /** A use within this time of the one that was noted before is not written down. */
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    /** How long a revoked token may live on in a node that has just seen it. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final IssuedTokens tokens;
    private final Clock clock;
    private final Map<String, Remembered> recent = new ConcurrentHashMap<>();

    @Inject
    ApiTokens(IssuedTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ApiTokens() {
        this(null, null);
    }

    private record Remembered(ApiCaller caller, Instant until) {}

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Lets the holder of a token speak for a supplier. Only the token's SHA-256 is stored, so it cannot be shown again.
     *
     * @param name what it is for, unique within the supplier, such as {@code core-system}
     * @param plainToken at least 16 characters; {@link Tokens#next()} makes one nobody can guess
     * @param scopes what its holder may do, at least one
     */
    @Transactional
    public void issue(long supplierId, String name, String plainToken, Set<ApiScope> scopes) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "An API token's name has 1 to 64 letters, digits, spaces, dots, hyphens or underscores, unlike \"%s\""
                            .formatted(name));
        }
        if (plainToken.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("API token %s has %d characters: expected are at least %d"
                    .formatted(name, plainToken.length(), MIN_LENGTH));
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("API token %s may do nothing: name at least one scope of %s"
                    .formatted(name, ApiScope.write(ApiScope.all())));
        }
        IssuedTokens.Fresh token = new IssuedTokens.Fresh(
                supplierId, name, Tokens.hash(plainToken), scopes, SYSTEM, clock.instant(), Optional.empty());
        if (!tokens.add(token)) {
            throw new IllegalArgumentException(
                    "Supplier %d has an API token %s already: revoke it, or choose another name"
                            .formatted(supplierId, name));
        }
    }

    /**
     * Whose token the caller of an API request showed.
     *
     * @throws IllegalArgumentException if the caller did not come in with an API token
     */
    public long supplierOf(Principal caller) {
        return ApiCaller.supplierOf(caller);
    }

    /** Whose a token is, for the mechanism that guards the API. Notes about once a minute that it was used. */
    public Recognition recognise(String plainToken) {
        String hash = Tokens.hash(plainToken);
        Instant now = clock.instant();
        Remembered remembered = recent.get(hash);
        if (remembered != null && now.isBefore(remembered.until())) {
            return new Recognition.Holder(remembered.caller());
        }
        recent.remove(hash);
        Optional<IssuedTokens.Known> known = tokens.find(hash);
        if (known.isEmpty()) {
            return new Recognition.Nobody();
        }
        return known.get()
                .expiresAt()
                .filter(end -> !now.isBefore(end))
                .<Recognition>map(Recognition.Expired::new)
                .orElseGet(() -> admit(known.get(), now));
    }

    private Recognition admit(IssuedTokens.Known known, Instant now) {
        Instant noted = now.minus(USE_PRECISION);
        if (known.lastUsedAt().filter(noted::isBefore).isEmpty()) {
            tokens.noteUse(known.id(), now, noted);
        }
        Instant until = now.plus(REMEMBERED);
        recent.put(
                known.hash(),
                new Remembered(
                        known.holder(), known.expiresAt().filter(until::isAfter).orElse(until)));
        return new Recognition.Holder(known.holder());
    }

    /** Looks every token up anew from now on, as one was taken back. */
    void forget() {
        recent.clear();
    }
}
