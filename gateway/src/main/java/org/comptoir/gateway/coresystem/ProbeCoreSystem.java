package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.coresystem.transport.Transport;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;

/** Goes the way of an order to a core system, without one, and tells how far it came. */
@ApplicationScoped
public class ProbeCoreSystem {

    private final TransportKinds kinds;
    private final CoreTargets targets;
    private final OpenTransports transports;

    @Inject
    ProbeCoreSystem(TransportKinds kinds, CoreTargets targets, OpenTransports transports) {
        this.kinds = kinds;
        this.targets = targets;
        this.transports = transports;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProbeCoreSystem() {
        this(null, null, null);
    }

    /** The operator's own. */
    public List<ProbeStep> probe() {
        return kinds.operators().probe();
    }

    /**
     * One of a supplier's targets.
     *
     * @return empty for an unknown one and for another supplier's
     */
    public Optional<List<ProbeStep>> probe(SupplierId supplier, String name) {
        return targets.at(StoredTarget.address(supplier, name))
                .filter(StoredTarget::active)
                .map(
                        target -> transports
                                .of(target)
                                .map(Transport::probe)
                                .orElseGet(
                                        () -> List.of(
                                                ProbeStep.bad(
                                                        Stage.LOGIN,
                                                        "a secret of the target can not be opened: bring back the key it was sealed with, or give the secret anew"))));
    }
}
