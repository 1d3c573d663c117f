package org.comptoir.gateway.fulfilment.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.gateway.delivery.Courier;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.platform.secret.Seals;

/** Says where a buyer takes what goes back to it, with its secrets sealed before they are kept. */
@ApplicationScoped
public class PutBuyerDoor {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_SECRET = 500;
    private static final String URL = "url";

    private final StoredDoors doors;
    private final Courier courier;
    private final Seals seals;
    private final AuditTrail audit;
    private final Event<BuyerDoorsChanged> changed;

    @Inject
    PutBuyerDoor(StoredDoors doors, Courier courier, Seals seals, AuditTrail audit, Event<BuyerDoorsChanged> changed) {
        this.doors = doors;
        this.courier = courier;
        this.seals = seals;
        this.audit = audit;
        this.changed = changed;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PutBuyerDoor() {
        this(null, null, null, null, null);
    }

    /** @return what can not be, with nothing changed; empty where the door is as wanted now */
    @Transactional
    public List<String> put(WantedDoor wanted) {
        List<String> problems = new ArrayList<>(shape(wanted));
        if (!problems.isEmpty()) {
            return problems;
        }
        Map<String, String> kept = kept(wanted, doors.lock(wanted.connection().id()));
        Map<String, String> asIf = new TreeMap<>();
        kept.keySet().forEach(secret -> asIf.put(secret, courier.placeholder(secret)));
        wanted.secrets().forEach((secret, value) -> {
            if (!value.isEmpty()) {
                asIf.put(secret, value);
            }
        });
        problems.addAll(reachable(wanted, asIf));
        if (problems.isEmpty()) {
            write(wanted, kept);
        }
        return problems;
    }

    private static List<String> shape(WantedDoor wanted) {
        List<String> problems = new ArrayList<>();
        if (wanted.connection().protocol() != Protocol.CXML) {
            problems.add("the connection %s takes no orders in cXML, so nothing goes back to its buyer"
                    .formatted(wanted.connection().name()));
        }
        wanted.addresses().forEach((kind, address) -> {
            if (address.isBlank() || address.length() > LONGEST_ADDRESS) {
                problems.add("addresses.%s is not an address of at most %d characters"
                        .formatted(kind.text(), LONGEST_ADDRESS));
            }
        });
        wanted.from().ifPresent(name -> whole("from", name).ifPresent(problems::add));
        wanted.sender().ifPresent(name -> whole("sender", name).ifPresent(problems::add));
        if (wanted.settings().containsKey(URL)) {
            problems.add("settings.url is not set here: each kind of document has its own under addresses");
        }
        String secret = wanted.secrets().getOrDefault(BuyerDoor.SHARED_SECRET, "");
        if (secret.length() > LONGEST_SECRET || !isPrintable(secret)) {
            problems.add("secrets.shared-secret is not at most %d printable characters".formatted(LONGEST_SECRET));
        }
        return problems;
    }

    private static boolean isPrintable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<String> whole(String field, Credential name) {
        return name.isWhole() && isPrintable(name.domain()) && isPrintable(name.identity())
                ? Optional.empty()
                : Optional.of("%s needs a domain of at most 100 and an identity of at most 255 printable characters"
                        .formatted(field));
    }

    private List<String> reachable(WantedDoor wanted, Map<String, String> secrets) {
        Map<String, String> theTransports = new TreeMap<>(secrets);
        boolean signed = theTransports.remove(BuyerDoor.SHARED_SECRET) != null;
        List<String> problems = new ArrayList<>();
        if (!wanted.addresses().isEmpty() && !signed && theTransports.isEmpty()) {
            problems.add(
                    "secrets: shared-secret is missing, which the Sender of a document shows; or give the secret of another authorization");
        }
        wanted.addresses()
                .forEach(
                        (kind, address) -> courier.objections(BuyerDoors.way(wanted.settings(), address, theTransports))
                                .forEach(objection -> problems.add(inOurWords(kind, objection))));
        return problems.stream().distinct().toList();
    }

    /** Transports call the address by the name of their setting. */
    private static String inOurWords(DocumentKind kind, String objection) {
        return objection.startsWith(URL)
                ? "addresses.%s%s".formatted(kind.text(), objection.substring(URL.length()))
                : objection;
    }

    /** Secrets that nobody gave anew; none where somebody else would hear them now. */
    private static Map<String, String> kept(WantedDoor wanted, Optional<StoredDoor> before) {
        Map<String, String> kept = new TreeMap<>();
        before.filter(known -> known.door().settings().equals(wanted.settings()))
                .filter(known -> origins(known.door().addresses()).containsAll(origins(wanted.addresses())))
                .ifPresent(known -> kept.putAll(known.sealed()));
        kept.keySet().removeAll(wanted.secrets().keySet());
        return kept;
    }

    private static Set<String> origins(Map<DocumentKind, String> addresses) {
        return addresses.values().stream().map(PutBuyerDoor::origin).collect(Collectors.toSet());
    }

    private static String origin(String address) {
        try {
            URI url = URI.create(address);
            return "%s://%s:%d".formatted(url.getScheme(), url.getHost(), url.getPort());
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private void write(WantedDoor wanted, Map<String, String> kept) {
        Map<String, String> sealed = new TreeMap<>(kept);
        wanted.secrets().forEach((secret, value) -> {
            if (!value.isEmpty()) {
                sealed.put(
                        secret,
                        seals.secrets()
                                .seal(
                                        value,
                                        StoredDoor.purpose(wanted.connection().id(), secret)));
            }
        });
        doors.put(wanted, sealed);
        audit.append(new AuditEvent(
                wanted.connection().supplier().value(),
                wanted.actor(),
                "connection.documents_back",
                "connection:" + wanted.connection().name(),
                "%s, secrets given: %s"
                        .formatted(
                                wanted.addresses().isEmpty()
                                        ? "none"
                                        : wanted.addresses().entrySet().stream()
                                                .map(entry -> entry.getKey().text() + " to " + entry.getValue())
                                                .sorted()
                                                .collect(Collectors.joining(", ")),
                                String.join(", ", new TreeMap<>(wanted.secrets()).keySet()))));
        changed.fire(new BuyerDoorsChanged());
    }
}
