package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.coresystem.mail.MailKind;
import org.comptoir.gateway.coresystem.transport.FolderKind;
import org.comptoir.gateway.coresystem.transport.FolderTransport;
import org.comptoir.gateway.coresystem.transport.HttpKind;
import org.comptoir.gateway.coresystem.transport.HttpTransport;
import org.comptoir.gateway.coresystem.transport.SftpKind;
import org.comptoir.gateway.coresystem.transport.Transport;
import org.comptoir.gateway.coresystem.transport.TransportKind;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.eclipse.microprofile.config.ConfigProvider;

/** The kinds of transport there are, and the one that needs no target. */
@ApplicationScoped
public class TransportKinds {

    private static final String DEFAULT_FOLDER = "orders";

    private final List<TransportKind> kinds;
    private final Transport operators;

    @Inject
    TransportKinds(GatewaySettings settings, Clock clock) {
        this(
                settings.data().resolve("core-system"),
                settings.coreUrl(),
                Reach.of(ConfigProvider.getConfig()
                        .getOptionalValue(Reach.VARIABLE, String.class)
                        .orElse("")),
                clock);
    }

    TransportKinds(Path base, Optional<URI> coreUrl, Reach reach, Clock clock) {
        this.kinds = List.of(
                new HttpKind(reach, (SSLSocketFactory) SSLSocketFactory.getDefault(), clock),
                new SftpKind(reach),
                new MailKind(reach, (SSLSocketFactory) SSLSocketFactory.getDefault(), clock),
                new FolderKind(base, clock));
        this.operators = coreUrl.isPresent()
                ? new HttpTransport(coreUrl.get(), clock)
                : new FolderTransport(base.resolve(DEFAULT_FOLDER), clock);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TransportKinds() {
        this.kinds = null;
        this.operators = null;
    }

    public List<TransportKind> all() {
        return kinds;
    }

    public Optional<TransportKind> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** POSTs to where {@code GATEWAY_CORE_URL} is set, else writes files; the operator's own word, so nothing guards it. */
    public Transport operators() {
        return operators;
    }
}
