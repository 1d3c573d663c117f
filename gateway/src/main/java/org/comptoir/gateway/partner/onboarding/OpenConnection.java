package org.comptoir.gateway.partner.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.OriginLines;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.RegisterPartners.NewClient;
import org.comptoir.gateway.partner.RegisterPartners.NewConnection;
import org.comptoir.gateway.partner.RegisterPartners.NewSecret;
import org.comptoir.gateway.partner.RegisterPartners.NewSender;
import org.comptoir.gateway.partner.SenderId;
import org.comptoir.gateway.platform.Tokens;

/** Opens a connection with all that it needs at once: a client that is new, who signs, and the connection that ties them. */
@ApplicationScoped
public class OpenConnection {

    private final RegisterPartners register;
    private final PartnerDirectory directory;
    private final AuditTrail audit;
    private final Tokens tokens;

    @Inject
    OpenConnection(RegisterPartners register, PartnerDirectory directory, AuditTrail audit, Tokens tokens) {
        this.register = register;
        this.directory = directory;
        this.audit = audit;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OpenConnection() {
        this(null, null, null, null);
    }

    /** A secret nobody can guess, for a wish. */
    public String makeSecret() {
        return tokens.next();
    }

    /**
     * Writes all of it, or nothing and tells everything that must be mended.
     *
     * @param actor who does it, such as {@code user:admin}
     */
    @Transactional
    public OpenOutcome open(ConnectionWish wish, String actor) {
        // one after the other, of all suppliers, for some names are unique among them: the second finds what the first
        // opened
        register.hold();
        directory.lookAgain();
        Set<WishProblem> problems = WishCheck.problems(directory, wish);
        if (!problems.isEmpty()) {
            return new OpenOutcome.Refused(problems);
        }
        ClientId client = wish.client()
                .orElseGet(() -> register.client(new NewClient(
                        wish.supplier(),
                        wish.newClient().number(),
                        wish.newClient().name())));
        ConnectionId opened = register.connection(connection(wish, client, sender(wish)));
        audit.append(new AuditEvent(
                wish.supplier().value(),
                actor,
                "connection.opened",
                "connection:" + opened.value(),
                "%s, %s %s, %s"
                        .formatted(
                                wish.name(),
                                wish.protocol(),
                                wish.dialect().dialect(),
                                wish.test() ? "test" : "production")));
        return new OpenOutcome.Opened(opened);
    }

    private SenderId sender(ConnectionWish wish) {
        return wish.secret()
                .sameAs()
                .flatMap(directory::findSender)
                .orElseGet(() -> register.sender(new NewSender(
                        wish.supplier(),
                        wish.name(),
                        List.of(wish.names().sender()),
                        List.of(NewSecret.of(wish.secret().value())))));
    }

    private static NewConnection connection(ConnectionWish wish, ClientId client, SenderId sender) {
        return new NewConnection(
                wish.supplier(),
                client,
                sender,
                wish.name(),
                wish.protocol(),
                wish.test(),
                List.of(wish.names().supplier()),
                wish.names().buyer().stream().toList(),
                Currency.getInstance(wish.currency()),
                wish.dialect(),
                OriginLines.read(wish.origins().returns(), wish.test()).origins(),
                wish.origins().loopback(),
                OriginLines.read(wish.origins().frames(), wish.test()).origins());
    }
}
