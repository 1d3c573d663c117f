package org.comptoir.gateway.console.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.Overview;
import org.comptoir.gateway.publication.run.RunState;

/** Beside orders and deliveries: exports that wait for a yes or went wrong last time, and secrets that are old. */
@ApplicationScoped
class Chores {

    private static final Duration OLD = Duration.ofDays(365);

    private final PublishCatalog exports;
    private final PartnerDirectory directory;
    private final Clock clock;

    @Inject
    Chores(PublishCatalog exports, PartnerDirectory directory, Clock clock) {
        this.exports = exports;
        this.directory = directory;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Chores() {
        this(null, null, null);
    }

    public List<Tile> of(SupplierId supplier) {
        List<Overview> all = exports.overview(supplier);
        return List.of(
                Tile.alarming("tile.exportsHeld", lastRunIn(all, Set.of(RunState.HELD)), "/console/exports"),
                Tile.alarming(
                        "tile.exportsFailed",
                        lastRunIn(all, Set.of(RunState.FAILED, RunState.REFUSED)),
                        "/console/exports"),
                Tile.alarming(
                        "tile.secrets",
                        directory.secretsOlderThan(supplier, clock.instant().minus(OLD)),
                        "/console/connections"));
    }

    private static long lastRunIn(List<Overview> all, Set<RunState> states) {
        return all.stream()
                .map(Overview::lastRun)
                .flatMap(Optional::stream)
                .filter(run -> states.contains(run.state()))
                .count();
    }
}
