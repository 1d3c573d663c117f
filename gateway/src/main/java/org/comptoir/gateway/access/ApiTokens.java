package org.comptoir.gateway.access;

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

    /**
     * Lets the holder of a token speak for a supplier. Only the token's SHA-256 is stored, so it cannot be shown again.
     *
     * @param name what it is for, unique within the supplier, such as {@code core-system}
     * @param plainToken at least 16 characters; {@link Tokens#next()} makes one nobody can guess
     * @param scopes what its holder may do, at least one
     */
    @Transactional
    public void issue(long supplierId, String name, String plainToken, Set<ApiScope> scopes) {
        if (!NAME.matcher(name).matches()) {
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
        tokens.add(supplierId, name, Tokens.hash(plainToken), scopes, clock.instant());
    }

    /**
     * Whose token the caller of an API request showed.
     *
     * @throws IllegalArgumentException if the caller did not come in with an API token
     */
    public long supplierOf(Principal caller) {
        return ApiCaller.supplierOf(caller);
    }

    /** The holder of a token, for the mechanism that guards the API; empty if nobody issued it or it was revoked. */
    Optional<ApiCaller> recognise(String plainToken) {
        String hash = Tokens.hash(plainToken);
        Instant now = clock.instant();
        Remembered remembered = recent.get(hash);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Optional.of(remembered.caller());
        }
        Optional<ApiCaller> caller = tokens.find(hash);
        if (caller.isPresent()) {
            recent.put(hash, new Remembered(caller.get(), now.plus(REMEMBERED)));
        } else {
            recent.remove(hash);
        }
        return caller;
    }
}
