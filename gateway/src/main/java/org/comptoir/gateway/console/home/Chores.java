package org.comptoir.gateway.console.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.journal.trail.CheckTrail;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.Overview;
import org.comptoir.gateway.publication.run.RunState;

/** Beside orders and deliveries: exports that wait for a yes or went wrong last time, secrets that are old, documents that were not taken, an audit trail that was touched. */
@ApplicationScoped
class Chores {

    private static final Duration OLD = Duration.ofDays(365);

    /** Nobody needs to know how many more there are, and the page must not wait for a flood to be counted. */
    private static final int MOST = 10_000;

    private final PublishCatalog exports;
    private final PartnerDirectory directory;
    private final JournalSearch journal;
    private final CheckTrail trail;
    private final Clock clock;

    @Inject
    Chores(PublishCatalog exports, PartnerDirectory directory, JournalSearch journal, CheckTrail trail, Clock clock) {
        this.exports = exports;
        this.directory = directory;
        this.journal = journal;
        this.trail = trail;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Chores() {
        this(null, null, null, null, null);
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

    /** Whether the last check found the audit trail touched. */
    public Tile trail(SupplierId supplier) {
        boolean broken =
                trail.last(supplier.value()).filter(last -> !last.isIntact()).isPresent();
        return Tile.alarming("tile.auditBroken", broken ? 1 : 0, "/console/audit");
    }

    /** Documents of today that were not taken; each list behind them holds what is counted. */
    public List<Tile> refused(SupplierId supplier, boolean seesStrangers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Instant since = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        Tile refused = Tile.alarming(
                "tile.refused",
                journal.countRefused(supplier.value(), since, MOST),
                "/console/documents?direction=IN&outcome=REFUSED&since=" + today);
        Tile strangers = Tile.plain(
                "tile.strangers",
                seesStrangers ? journal.countOfStrangers(since, MOST) : 0,
                "/console/documents?connection=%s&since=%s".formatted(PageView.STRANGERS, today));
        return Stream.of(refused, strangers)
                .limit(seesStrangers ? 2 : 1)
                .map(tile -> tile.countedTo(MOST))
                .toList();
    }

    private static long lastRunIn(List<Overview> all, Set<RunState> states) {
        return all.stream()
                .map(Overview::lastRun)
                .flatMap(Optional::stream)
                .filter(run -> states.contains(run.state()))
                .count();
    }
}
