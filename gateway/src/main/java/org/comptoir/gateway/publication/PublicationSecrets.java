package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.delivery.Courier;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.secret.Seals;
import org.comptoir.gateway.publication.RunParcels.LockedException;
import org.comptoir.gateway.publication.plan.Destination;
import org.comptoir.gateway.publication.plan.PublicationPlan;

/** The secrets of destinations: sealed before they are kept, opened for the courier alone, told to nobody. */
@ApplicationScoped
class PublicationSecrets {

    private final Seals seals;
    private final Courier courier;

    @Inject
    PublicationSecrets(Seals seals, Courier courier) {
        this.seals = seals;
        this.courier = courier;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PublicationSecrets() {
        this(null, null);
    }

    /** @param sealed what is kept, by name */
    record Judged(List<String> objections, Map<String, String> sealed) {}

    /**
     * Judges a destination with the secrets that were given and those that stay. None stays where the place is another: somebody
     * else would hear it.
     *
     * @param given empty for one that is to go
     */
    Judged judge(
            SupplierId supplier,
            String name,
            Optional<StoredPublication> before,
            Destination destination,
            Map<String, String> given) {
        Map<String, String> sealed = new TreeMap<>();
        before.filter(known -> PublicationPlan.fromJson(known.definition())
                        .destination()
                        .isSamePlace(destination))
                .ifPresent(known -> sealed.putAll(known.sealed()));
        sealed.keySet().removeAll(given.keySet());
        Map<String, String> asIf = new TreeMap<>();
        sealed.keySet().forEach(secret -> asIf.put(secret, courier.placeholder(secret)));
        given.forEach((secret, value) -> {
            if (!value.isEmpty()) {
                asIf.put(secret, value);
                sealed.put(secret, seals.secrets().seal(value, purpose(supplier, name, secret)));
            }
        });
        return new Judged(objections(destination, asIf), sealed);
    }

    private List<String> objections(Destination destination, Map<String, String> secrets) {
        if (destination.isNone()) {
            return secrets.isEmpty() ? List.of() : List.of("transport is missing, and secrets are given for none");
        }
        List<String> objections = new ArrayList<>(destination.lacks(secrets));
        objections.addAll(courier.objections(destination.way(secrets)));
        return objections;
    }

    /** Readable. */
    Map<String, String> open(SupplierId supplier, StoredPublication publication) {
        Map<String, String> open = new TreeMap<>();
        publication
                .sealed()
                .forEach((secret, kept) -> open.put(
                        secret,
                        seals.secrets()
                                .open(kept, purpose(supplier, publication.name(), secret))
                                .orElseThrow(() -> new LockedException(secret))));
        return open;
    }

    private static String purpose(SupplierId supplier, String name, String secret) {
        return "%s/%d/%s/%s".formatted(Destination.TARGET, supplier.value(), name, secret);
    }
}
