package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.partner.dialect.DialectChoice;

/**
 * Writes down who trades with whom. Every change is in force on every node within five seconds of its commit.
 *
 * <p>Begin with the supplier, then its clients and senders, then the connections that tie them together.
 */
@ApplicationScoped
public class RegisterPartners {

    private final Registrations registrations;
    private final Partners partners;
    private final Event<PartnersChanged> changed;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    RegisterPartners(
            Registrations registrations,
            Partners partners,
            Event<PartnersChanged> changed,
            Clock clock,
            RandomGenerator random) {
        this.registrations = registrations;
        this.partners = partners;
        this.changed = changed;
        this.clock = clock;
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RegisterPartners() {
        this(null, null, null, null, null);
    }

    /** @param number the supplier's customer number, unique within the supplier */
    public record NewClient(SupplierId supplier, String number, String name) {}

    /**
     * Who signs documents with a shared secret: cXML {@code Sender}, or the user of an OCI call.
     *
     * @param name for people, unique within the supplier
     * @param credentials synonyms; for OCI one of domain {@code OCI} with {@code USERNAME} as identity
     * @param secrets one or two that are valid at any time
     */
    public record NewSender(SupplierId supplier, String name, List<Credential> credentials, List<NewSecret> secrets) {

        public NewSender {
            credentials = List.copyOf(credentials);
            secrets = List.copyOf(secrets);
            if (credentials.isEmpty()) {
                throw new IllegalArgumentException(
                        "Sender %s needs at least one credential by which documents name it".formatted(name));
            }
            if (secrets.isEmpty() || secrets.size() > StoredSecret.MOST_ACTIVE) {
                throw new IllegalArgumentException("Sender %s has %d secrets: expected is one, or two during a change"
                        .formatted(name, secrets.size()));
            }
        }
    }

    /** A shared secret with its life, at least eight characters; only its salted HMAC is stored. */
    public record NewSecret(String value, Optional<Instant> notBefore, Optional<Instant> notAfter) {

        private static final int SHORTEST = 8;

        public NewSecret {
            if (value.length() < SHORTEST) {
                throw new IllegalArgumentException("A shared secret has %d characters: expected are at least %d"
                        .formatted(value.length(), SHORTEST));
            }
        }

        /** Valid from now until further notice. */
        public static NewSecret of(String value) {
            return new NewSecret(value, Optional.empty(), Optional.empty());
        }

        @Override
        public String toString() {
            return "NewSecret[…, notBefore=%s, notAfter=%s]".formatted(notBefore, notAfter);
        }
    }

    /**
     * One procurement suite of one client. The settings are those of {@link Connection}.
     *
     * @param sender who may speak for the buyer
     * @param supplierCredentials how we are named to this buyer, the one we use ourselves first
     * @param dialect what the suite is, and what it needs otherwise than its kind
     */
    public record NewConnection(
            SupplierId supplier,
            ClientId client,
            SenderId sender,
            String name,
            Protocol protocol,
            boolean test,
            List<Credential> supplierCredentials,
            List<Credential> buyerCredentials,
            Currency currency,
            DialectChoice dialect,
            List<String> returnOrigins,
            boolean returnToLoopback,
            List<String> frameOrigins) {

        /** The name by which browsers call it, no other supplier's the same; empty where documents name it. */
        Optional<String> entryName() {
            return protocol.isEnteredByName() ? Optional.of(name) : Optional.empty();
        }
    }

    /** Keeps every other change of anybody's partners waiting until the caller's transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        registrations.holdAll();
    }

    @Transactional
    public SupplierId supplier(String name) {
        SupplierId supplier = registrations.addSupplier(name);
        changed.fire(new PartnersChanged(supplier));
        return supplier;
    }

    @Transactional
    public ClientId client(NewClient client) {
        begin(client.supplier());
        return registrations.addClient(client);
    }

    @Transactional
    public SenderId sender(NewSender sender) {
        begin(sender.supplier());
        SenderId id = registrations.addSender(sender);
        sender.secrets().forEach(secret -> keep(sender.supplier(), id, secret));
        return id;
    }

    /**
     * Gives a sender a second secret, so that it can change over while the old one still works.
     *
     * @throws IllegalArgumentException if it has two already that have not ended
     */
    @Transactional
    public void addSecret(SupplierId supplier, SenderId sender, NewSecret secret) {
        begin(supplier);
        int secrets = registrations.countSecrets(supplier, sender, clock.instant());
        if (secrets >= StoredSecret.MOST_ACTIVE) {
            throw new IllegalArgumentException(
                    "The sender has %d secrets that have not ended. End one before you add another".formatted(secrets));
        }
        keep(supplier, sender, secret);
    }

    /** Ends all secrets the sender has now at that moment, none later than it would anyway. */
    @Transactional
    public void endSecrets(SupplierId supplier, SenderId sender, Instant end) {
        begin(supplier);
        registrations.endSecrets(supplier, sender, end);
    }

    /** @throws IllegalArgumentException if a name, origin or rule cannot be, or no document could tell it from another connection */
    @Transactional
    public ConnectionId connection(NewConnection connection) {
        ConnectionRules.check(connection);
        begin(connection.supplier());
        if (connection
                .entryName()
                .flatMap(name -> partners.read().findEntry(name))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "The address of connection %s is taken: browsers call it by its name alone. Give it another name"
                            .formatted(connection.name()));
        }
        return registrations
                .addConnection(connection, clock.instant())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Connection %s has the buyer, supplier and sender of another. Give it a credential of its own"
                                .formatted(connection.name())));
    }

    /**
     * Lets a connection's documents and sessions in, or keeps them out.
     *
     * @throws IllegalArgumentException if the supplier has no such connection
     */
    @Transactional
    public void enable(SupplierId supplier, ConnectionId connection, boolean enabled) {
        begin(supplier);
        if (!registrations.enable(supplier, connection, enabled)) {
            throw new IllegalArgumentException(
                    "Supplier %d has no connection %d".formatted(supplier.value(), connection.value()));
        }
    }

    private void begin(SupplierId supplier) {
        registrations.raiseVersion(supplier);
        changed.fire(new PartnersChanged(supplier));
    }

    private void keep(SupplierId supplier, SenderId sender, NewSecret secret) {
        registrations.addSecret(supplier, sender, StoredSecret.of(secret, random), clock.instant());
    }
}
