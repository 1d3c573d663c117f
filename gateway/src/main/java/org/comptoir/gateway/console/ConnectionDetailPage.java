package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.partner.guard.SecretView;
import org.jspecify.annotations.Nullable;

/** One connection: how its parties are named, every rule that holds and where it comes from, and its sender's secrets. */
@Named("connectionPage")
@RequestScoped
public class ConnectionDetailPage {

    private final PageView page;
    private final PartnerDirectory directory;
    private final Clock clock;
    private @Nullable Connection connection;
    private List<SecretView> secrets = List.of();

    /** Whether a secret holds. */
    enum SecretState {
        COMING,
        HOLDS,
        ENDED
    }

    @Inject
    ConnectionDetailPage(PageView page, PartnerDirectory directory, Clock clock) {
        this.page = page;
        this.directory = directory;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConnectionDetailPage() {
        this(null, null, null);
    }

    /** Looks the connection up before anything is written; without one the answer is 404. */
    public void load() {
        page.supplier().ifPresent(supplier -> page.number("id").ifPresent(id -> load(supplier, new ConnectionId(id))));
        if (connection == null) {
            page.notFound();
        }
    }

    private void load(SupplierId supplier, ConnectionId id) {
        directory
                .findConnection(id)
                .filter(found -> found.supplier().equals(supplier))
                .ifPresent(found -> {
                    connection = found;
                    secrets = directory.secrets(supplier, id);
                });
    }

    public @Nullable Connection getConnection() {
        return connection;
    }

    public boolean isEnabled() {
        return connection != null && directory.isEnabled(connection.id());
    }

    /** What the suite is: {@code SAP Ariba, SAP Business Network}. */
    public String getSuite() {
        return connection == null
                ? ""
                : Dialects.of(connection.dialect().tongue())
                        .about(connection.dialect().name());
    }

    public List<EffectiveRule> getRules() {
        return connection == null ? List.of() : connection.dialect().rules();
    }

    public List<SecretView> getSecrets() {
        return secrets;
    }

    public Enum<?> stateOf(SecretView secret) {
        Instant now = clock.instant();
        if (secret.notAfter().filter(end -> !now.isBefore(end)).isPresent()) {
            return SecretState.ENDED;
        }
        return secret.notBefore().filter(now::isBefore).isPresent() ? SecretState.COMING : SecretState.HOLDS;
    }
}
