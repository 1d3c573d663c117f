package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.coresystem.transport.TransportKind;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.secret.Seals;

/** Writes a target: a new one, another form of one there is, or one that had been retired. */
@ApplicationScoped
public class PutCoreTarget {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    private static final int MOST_IN_ROUTE = 500;
    private static final int HIGHEST_RANK = 9_999;

    private final StoredTargets targets;
    private final TransportKinds transports;
    private final Seals seals;
    private final AuditTrail audit;
    private final Event<CoreTargetsChanged> changed;

    @Inject
    PutCoreTarget(
            StoredTargets targets,
            TransportKinds transports,
            Seals seals,
            AuditTrail audit,
            Event<CoreTargetsChanged> changed) {
        this.targets = targets;
        this.transports = transports;
        this.seals = seals;
        this.audit = audit;
        this.changed = changed;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PutCoreTarget() {
        this(null, null, null, null, null);
    }

    /** @return what can not be, with nothing changed; empty where the target is as wanted now */
    @Transactional
    public List<String> put(WantedTarget wanted) {
        List<String> problems = new ArrayList<>(shape(wanted));
        Optional<OrderFormat> format = OrderFormats.find(wanted.format());
        format.ifPresentOrElse(
                known -> known.check(wanted.formatSettings()).forEach(it -> problems.add("format: " + it)),
                () -> problems.add("format is \"%s\": expected is one of %s"
                        .formatted(wanted.format(), String.join(", ", OrderFormats.names()))));
        Optional<TransportKind> transport = transports.find(wanted.transport());
        if (transport.isEmpty()) {
            problems.add("transport is \"%s\": expected is one of %s"
                    .formatted(
                            wanted.transport(),
                            transports.all().stream().map(TransportKind::name).collect(Collectors.joining(", "))));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        Optional<StoredTarget> before = targets.lock(wanted.supplier(), wanted.name());
        Map<String, String> kept = kept(transport.orElseThrow(), wanted, before);
        Map<String, String> asIf = new TreeMap<>(wanted.secrets().values());
        kept.keySet().forEach(secret -> asIf.put(secret, TransportKind.standIn(secret)));
        transport
                .get()
                .check(wanted.transportSettings(), new SettingValues(asIf))
                .forEach(it -> problems.add("transport: " + it));
        if (problems.isEmpty()) {
            write(wanted, kept);
        }
        return problems;
    }

    private static List<String> shape(WantedTarget wanted) {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(wanted.name()).matches()) {
            problems.add(
                    "name is \"%s\": expected are 1 to 32 small letters, digits or hyphens".formatted(wanted.name()));
        }
        if (wanted.rank() < 0 || wanted.rank() > HIGHEST_RANK) {
            problems.add("rank is %d: expected is 0 to %d".formatted(wanted.rank(), HIGHEST_RANK));
        }
        TargetRoute route = wanted.route();
        if (route.clients().size() + route.sites().size() + route.families().size() > MOST_IN_ROUTE) {
            problems.add("route names more than %d clients, sites and families".formatted(MOST_IN_ROUTE));
        }
        if ((route.from().isPresent() || route.below().isPresent())
                && route.currency().isEmpty()) {
            problems.add("route.currency is missing: an amount without a currency is none");
        }
        return problems;
    }

    /** Secrets that nobody gave anew; none where somebody else would hear them now. */
    private static Map<String, String> kept(TransportKind kind, WantedTarget wanted, Optional<StoredTarget> before) {
        Map<String, String> kept = new TreeMap<>();
        before.filter(known -> known.target().transport().equals(wanted.transport()))
                .filter(known -> kind.places().stream()
                        .allMatch(place -> said(known.target().transportSettings(), place)
                                .equals(said(wanted.transportSettings(), place))))
                .ifPresent(known -> kept.putAll(known.sealed().values()));
        kept.keySet().removeAll(wanted.secrets().values().keySet());
        return kept;
    }

    private static String said(SettingValues settings, String name) {
        return settings.values().getOrDefault(name, "");
    }

    private void write(WantedTarget wanted, Map<String, String> kept) {
        Map<String, String> sealed = new TreeMap<>(kept);
        wanted.secrets()
                .values()
                .forEach((secret, value) -> sealed.put(
                        secret,
                        seals.secrets().seal(value, StoredTarget.purpose(wanted.supplier(), wanted.name(), secret))));
        sealed.keySet()
                .removeIf(secret ->
                        wanted.secrets().values().getOrDefault(secret, "-").isEmpty());
        targets.put(wanted, new SettingValues(sealed));
        audit.append(new AuditEvent(
                wanted.supplier().value(),
                wanted.actor(),
                "core_target.written",
                "core_target:" + wanted.name(),
                "%s over %s, rank %d, secrets given: %s"
                        .formatted(
                                wanted.format(),
                                wanted.transport(),
                                wanted.rank(),
                                String.join(", ", wanted.secrets().values().keySet()))));
        changed.fire(new CoreTargetsChanged());
    }
}
