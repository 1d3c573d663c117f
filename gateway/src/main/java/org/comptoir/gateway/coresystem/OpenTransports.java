package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.coresystem.transport.Transport;
import org.comptoir.gateway.platform.secret.Seals;

/** Transports of targets as they are now, each opened once for each form of its target. */
@ApplicationScoped
class OpenTransports {

    private final TransportKinds kinds;
    private final Seals seals;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    @Inject
    OpenTransports(TransportKinds kinds, Seals seals) {
        this.kinds = kinds;
        this.seals = seals;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OpenTransports() {
        this(null, null);
    }

    private record Open(long version, Transport transport) {}

    /** Empty where a secret can not be opened with the keys there are. */
    public Optional<Transport> of(StoredTarget target) {
        Open known = open.get(target.address());
        if (known != null && known.version() == target.version()) {
            return Optional.of(known.transport());
        }
        Optional<SettingValues> secrets = secrets(target);
        return secrets.map(values -> {
            Transport opened = kinds.find(target.target().transport())
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no transport " + target.target().transport()))
                    .open(target.supplier().value(), target.target().transportSettings(), values);
            open.put(target.address(), new Open(target.version(), opened));
            return opened;
        });
    }

    private Optional<SettingValues> secrets(StoredTarget target) {
        Map<String, String> secrets = new TreeMap<>();
        for (Map.Entry<String, String> sealed : target.sealed().values().entrySet()) {
            Optional<String> secret = seals.secrets()
                    .open(
                            sealed.getValue(),
                            StoredTarget.purpose(
                                    target.supplier(), target.target().name(), sealed.getKey()));
            if (secret.isEmpty()) {
                return Optional.empty();
            }
            secrets.put(sealed.getKey(), secret.get());
        }
        return Optional.of(new SettingValues(secrets));
    }
}
