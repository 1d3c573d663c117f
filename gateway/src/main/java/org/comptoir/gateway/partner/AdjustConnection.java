package org.comptoir.gateway.partner;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.Registrations.Trusted;
import org.comptoir.gateway.partner.dialect.DialectChoice.OwnRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;

/** Changes what a connection's suite is taken to need and which hosts it trusts, and switches connections off and on. In force on every node within five seconds of the commit. */
@ApplicationScoped
public class AdjustConnection {

    private static final int SHOWN = 300;

    private final Registrations registrations;
    private final Event<PartnersChanged> changed;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AdjustConnection(Registrations registrations, Event<PartnersChanged> changed, AuditTrail audit, Clock clock) {
        this.registrations = registrations;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AdjustConnection() {
        this(null, null, null, null);
    }

    /**
     * Chooses the dialect; rules of the connection's own stay.
     *
     * @param actor who does it, such as {@code user:admin}
     * @throws IllegalArgumentException if there is no such connection, or no such dialect of what it speaks
     */
    @Transactional
    public void speak(SupplierId supplier, ConnectionId connection, String dialect, String actor) {
        Dialects.of(tongue(supplier, connection)).dialect(dialect);
        begin(supplier);
        registrations.speak(supplier, connection, dialect);
        record(supplier, connection, actor, "connection.dialect", dialect);
    }

    /**
     * Gives the connection a rule of its own.
     *
     * @param reason who asked for it, or what was seen
     * @throws IllegalArgumentException if there is no such connection, no such rule of what it speaks, or the rule cannot
     *     have that value
     */
    @Transactional
    public void overrule(
            SupplierId supplier, ConnectionId connection, String rule, String value, String reason, String actor) {
        Dialects.check(tongue(supplier, connection), rule, value);
        begin(supplier);
        Optional<String> before = registrations.findSetting(supplier, connection, rule);
        registrations.overrule(supplier, connection, rule, new OwnRule(value, reason), clock.instant());
        record(
                supplier,
                connection,
                actor,
                "connection.rule",
                "%s=%s (before: %s): %s"
                        .formatted(
                                rule,
                                shown(value),
                                before.map(AdjustConnection::shown).orElse("as its dialect has it"),
                                reason));
    }

    /** Takes back a rule of the connection's own: the dialect's holds again. */
    @Transactional
    public void inherit(SupplierId supplier, ConnectionId connection, String rule, String actor) {
        begin(supplier);
        Optional<String> before = registrations.findSetting(supplier, connection, rule);
        registrations.inherit(supplier, connection, rule);
        record(
                supplier,
                connection,
                actor,
                "connection.rule",
                "%s as its dialect has it (before: %s)"
                        .formatted(rule, before.map(AdjustConnection::shown).orElse("the same")));
    }

    /**
     * Lets a connection's documents and sessions in, or keeps them out: setups are refused, orders are asked to come again.
     *
     * @throws IllegalArgumentException if there is no such connection
     */
    @Transactional
    public void enable(SupplierId supplier, ConnectionId connection, boolean enabled, String actor) {
        tongue(supplier, connection);
        begin(supplier);
        registrations.enable(supplier, connection, enabled);
        record(supplier, connection, actor, "connection.switched", enabled ? "on" : "off");
    }

    /** Tables are long: their beginning tells which they were. */
    private static String shown(String value) {
        return value.length() <= SHOWN
                ? value
                : "%s… (%d characters)".formatted(value.substring(0, SHOWN), value.length());
    }

    /**
     * Where carts may be returned and who may show the shop in a frame, all of it anew.
     *
     * @param returns origins to which a cart may be posted
     * @param ownMachine any port of the buyer's own machine too, for test connections only
     * @param frames origins that may show the shop in a frame, beside those
     */
    public record Places(List<String> returns, boolean ownMachine, List<String> frames) {

        public Places {
            returns = List.copyOf(returns);
            frames = List.copyOf(frames);
        }

        private String returnsInWords() {
            String own = ownMachine ? "the buyer's own machine" : "";
            return inWords(Stream.concat(returns.stream(), Stream.of(own)));
        }

        private String framesInWords() {
            return inWords(frames.stream());
        }

        private static String inWords(Stream<String> origins) {
            String all = origins.filter(each -> !each.isEmpty()).collect(joining(", "));
            return all.isEmpty() ? "none" : all;
        }
    }

    /**
     * Sets where carts may be returned and who may show the shop in a frame. Sessions that are open return to where their
     * setup said; their pages know new frames at once.
     *
     * @throws IllegalArgumentException if there is no such connection, or it may not trust one of these places
     */
    @Transactional
    public void trust(SupplierId supplier, ConnectionId connection, Places places, String actor) {
        begin(supplier);
        Trusted before = registrations.trusted(supplier, connection).orElseThrow(() -> unknown(supplier, connection));
        ConnectionRules.check(places, before.name(), before.test());
        registrations.trust(supplier, connection, places);
        recordChange(
                supplier,
                connection,
                actor,
                "connection.returns",
                before.places().returnsInWords(),
                places.returnsInWords());
        recordChange(
                supplier,
                connection,
                actor,
                "connection.frames",
                before.places().framesInWords(),
                places.framesInWords());
    }

    private void recordChange(
            SupplierId supplier, ConnectionId connection, String actor, String action, String before, String after) {
        if (!before.equals(after)) {
            record(supplier, connection, actor, action, "%s → %s".formatted(before, after));
        }
    }

    private Tongue tongue(SupplierId supplier, ConnectionId connection) {
        return registrations
                .protocolOf(supplier, connection)
                .map(Protocol::tongue)
                .orElseThrow(() -> unknown(supplier, connection));
    }

    private static IllegalArgumentException unknown(SupplierId supplier, ConnectionId connection) {
        return new IllegalArgumentException(
                "Supplier %d has no connection %d".formatted(supplier.value(), connection.value()));
    }

    private void begin(SupplierId supplier) {
        registrations.raiseVersion(supplier);
        changed.fire(new PartnersChanged(supplier));
    }

    private void record(SupplierId supplier, ConnectionId connection, String actor, String action, String detail) {
        audit.append(new AuditEvent(supplier.value(), actor, action, "connection:" + connection.value(), detail));
    }
}
