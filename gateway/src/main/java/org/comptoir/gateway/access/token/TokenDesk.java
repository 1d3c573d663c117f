package org.comptoir.gateway.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.access.token.TokenOutcome.Issued;
import org.comptoir.gateway.access.token.TokenOutcome.No;
import org.comptoir.gateway.access.token.TokenOutcome.Why;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;

/** Where people issue API tokens, look at them and take them back. */
@ApplicationScoped
public class TokenDesk {

    /** Makes a token known for what it is to whoever finds it where it should not be. */
    private static final String MARK = "comptoir_";

    private final IssuedTokens issued;
    private final ApiTokens tokens;
    private final Tokens random;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TokenDesk(IssuedTokens issued, ApiTokens tokens, Tokens random, AuditTrail audit, Clock clock) {
        this.issued = issued;
        this.tokens = tokens;
        this.random = random;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TokenDesk() {
        this(null, null, null, null, null);
    }

    /** All of a supplier: those that let in first, then the newest. */
    public List<ApiToken> list(long supplierId) {
        return issued.list(supplierId);
    }

    /**
     * Issues a token of 52 characters.
     *
     * @param until from when on it lets nobody in; empty for no end
     * @param actor as the audit trail names who issues it
     */
    @Transactional
    public TokenOutcome issue(
            long supplierId, String name, Set<ApiScope> scopes, Optional<Instant> until, String actor) {
        Instant now = clock.instant();
        if (!ApiTokens.isName(name)) {
            return new No(Why.NAME_UNUSABLE);
        }
        if (scopes.isEmpty()) {
            return new No(Why.NO_SCOPE);
        }
        if (until.filter(end -> !now.isBefore(end)).isPresent()) {
            return new No(Why.ALREADY_OVER);
        }
        String token = MARK + random.next();
        if (!issued.add(new IssuedTokens.Fresh(supplierId, name, Tokens.hash(token), scopes, actor, now, until))) {
            return new No(Why.NAME_TAKEN);
        }
        String end =
                until.map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("never");
        tell(supplierId, actor, "token.issued", name, "May: %s; ends: %s".formatted(ApiScope.write(scopes), end));
        return new Issued(token);
    }

    /**
     * Takes a token back; nodes that have just seen it let it in for some seconds more.
     *
     * @return false for one that is not this supplier's, or was taken back before
     */
    @Transactional
    public boolean revoke(long supplierId, long id, String actor) {
        Optional<String> name = issued.nameOf(supplierId, id);
        if (name.isEmpty() || !issued.revoke(supplierId, id, actor, clock.instant())) {
            return false;
        }
        tokens.forget();
        tell(supplierId, actor, "token.revoked", name.get(), "Lets nobody in any more");
        return true;
    }

    private void tell(long supplierId, String actor, String action, String name, String detail) {
        audit.append(new AuditEvent(supplierId, actor, action, "api-token:" + name, detail));
    }
}
