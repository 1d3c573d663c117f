package org.comptoir.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ExportOutcome;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.delta.Change;
import org.comptoir.catalogexport.delta.Delta;
import org.comptoir.catalogexport.delta.DeltaCount;
import org.comptoir.catalogexport.delta.VersionFile;
import org.comptoir.catalogexport.delta.WithdrawGuard;
import org.comptoir.gateway.publication.RunPapers.Taken;
import org.comptoir.gateway.publication.plan.PlannedExport;
import org.comptoir.gateway.publication.plan.RecordingFormat;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunView;

/**
 * Writes the files of one run: the catalog or what changed of it, the version that stands in it, the table of changes. An
 * article that is refused is not in the version: changes withdraw it as a whole catalog would.
 *
 * @param base the run whose version the destination took last
 * @param live called while versions are compared, so that the run stays its worker's however long they are
 */
record RunWriter(
        PlannedExport planned,
        CatalogExport export,
        List<CatalogCategory> shelves,
        RunDesk desk,
        Optional<Taken> base,
        boolean whole,
        Runnable live) {

    /** How it went; the worker decides what becomes of it. */
    record Written(RunState state, String note, Product product) {}

    /** @param pieces of the base, where there is one */
    Written write(Stream<CatalogItem> items, IntFunction<Optional<byte[]>> pieces, String fileName, boolean confirmed)
            throws IOException {
        ExportOutcome first = record(items);
        Optional<Written> refused = refusal(first);
        if (refused.isPresent()) {
            return refused.get();
        }
        ExportReport report = report(first);
        if (base.isEmpty()) {
            return published(report, new DeltaCount(), fileName);
        }
        try (Delta delta = new Delta(desk.base(pieces), desk.present(), live);
                Writer table = desk.changeTable()) {
            Stream<Change> changes = delta.changes().peek(change -> tell(table, change));
            if (whole) {
                changes.forEach(change -> {});
                return guarded(published(report, delta.count(), fileName), delta.count(), confirmed);
            }
            return changes(changes, delta.count(), report, fileName, confirmed);
        }
    }

    private ExportOutcome record(Stream<CatalogItem> items) throws IOException {
        try (var version = new VersionFile.Recorder(desk.present())) {
            var recording = new CatalogExport(
                    new RecordingFormat(export.format(), version), export.head(), export.judge(), export.leavesOut());
            ExportOutcome outcome =
                    whole ? recording.write(shelves, items, desk.file()) : judged(recording.predict(shelves, items));
            version.finish();
            return outcome;
        }
    }

    private ExportOutcome judged(ExportReport report) {
        if (report.refused() > 0 && !export.leavesOut()) {
            return new ExportOutcome.Refused(
                    "%d articles are refused and nothing was published; the refusals name them"
                            .formatted(report.refused()),
                    report);
        }
        return new ExportOutcome.Published(report);
    }

    private Written changes(
            Stream<Change> changes, DeltaCount count, ExportReport judged, String fileName, boolean confirmed)
            throws IOException {
        var rendering = planned.rendering();
        CatalogExport telling = planned.telling(export, base.orElseThrow().number());
        Optional<String> impossible =
                planned.tellsNoChanges().or(() -> telling.format().refuses(telling.head()));
        if (impossible.isPresent()) {
            return new Written(RunState.REFUSED, impossible.get(), Product.none(judged, false));
        }
        ExportOutcome outcome = told(telling, changes.flatMap(change -> rendering.of(change).stream()));
        if (outcome instanceof ExportOutcome.Refused refused && refused.report().refused() == 0) {
            return new Written(
                    RunState.UNCHANGED,
                    "Nothing that this publication tells has changed since run %d"
                            .formatted(base.orElseThrow().number()),
                    Product.none(judged, false));
        }
        Optional<Written> refused = refusal(outcome);
        if (refused.isPresent()) {
            return refused.get();
        }
        ExportReport file = report(outcome);
        var both = new ExportReport(
                file.format(),
                file.written(),
                file.withdrawn(),
                judged.refused() + file.refused(),
                judged.warned(),
                Stream.concat(judged.told().stream(), file.told().stream().filter(Refusal::keepsBack))
                        .toList(),
                file.bytes(),
                file.sha256());
        Written written = published(both, count, fileName);
        return planned.plan().versions().isPricesOnly() ? written : guarded(written, count, confirmed);
    }

    /** Prices alone leave all else with the destination as it was: what they told is kept beside the version of before. */
    private ExportOutcome told(CatalogExport telling, Stream<CatalogItem> items) throws IOException {
        if (!planned.plan().versions().isPricesOnly()) {
            return telling.write(shelves, items, desk.file());
        }
        ExportOutcome outcome;
        try (var version = new VersionFile.Recorder(desk.told())) {
            var recording = new CatalogExport(
                    new RecordingFormat(telling.format(), version),
                    telling.head(),
                    telling.judge(),
                    telling.leavesOut());
            outcome = recording.write(List.of(), items, desk.file());
            version.finish();
        }
        VersionFile.overlay(desk.base(), desk.told(), desk.overlaid(), live);
        return outcome;
    }

    private Written guarded(Written written, DeltaCount count, boolean confirmed) {
        return new WithdrawGuard(planned.plan().versions().withdrawAtMost())
                .stops(count)
                .filter(reason -> !confirmed)
                .map(reason ->
                        new Written(RunState.HELD, reason, written.product().withoutFile()))
                .orElse(written);
    }

    private Written published(ExportReport report, DeltaCount count, String fileName) {
        var file = new RunView.File(
                report.format(), fileName, planned.format().mediaType(), report.bytes(), report.sha256());
        var changes = new RunView.Changes(
                count.of(Change.Kind.ADDED),
                count.of(Change.Kind.REPRICED),
                count.of(Change.Kind.REWRITTEN),
                count.of(Change.Kind.WITHDRAWN));
        return new Written(RunState.PUBLISHED, "", new Product(report, file, whole, base.map(Taken::number), changes));
    }

    private Optional<Written> refusal(ExportOutcome outcome) {
        return outcome.fold(
                published -> Optional.empty(),
                no -> Optional.of(new Written(RunState.REFUSED, no.reason(), Product.none(no.report(), whole))));
    }

    private static ExportReport report(ExportOutcome outcome) {
        return outcome.fold(ExportOutcome.Published::report, ExportOutcome.Refused::report);
    }

    private static void tell(Writer table, Change change) {
        try {
            RunDesk.writeTo(table, change);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
