package org.comptoir.gateway.access.token;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A token as people see it: everything but itself.
 *
 * @param issuedBy as the audit trail names who issued it
 * @param expiresAt empty where it has no end
 * @param lastUsedAt to the minute; empty where it was never shown
 * @param revokedAt empty unless it was taken back
 */
public record ApiToken(
        long id,
        String name,
        Set<ApiScope> scopes,
        String issuedBy,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt,
        Optional<String> revokedBy) {

    public ApiToken {
        scopes = scopes.isEmpty() ? Set.of() : EnumSet.copyOf(scopes);
    }

    /** Whether a token lets its holder in. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    public State stateAt(Instant now) {
        if (revokedAt.isPresent()) {
            return State.REVOKED;
        }
        return expiresAt.filter(end -> !now.isBefore(end)).isPresent() ? State.EXPIRED : State.VALID;
    }

    /** In the order in which they are declared. */
    public List<String> scopeTexts() {
        return scopes.stream().sorted().map(ApiScope::text).toList();
    }
}
