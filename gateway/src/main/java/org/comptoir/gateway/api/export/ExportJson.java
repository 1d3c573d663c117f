package org.comptoir.gateway.api.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.gateway.publication.StoredPublication;
import org.comptoir.gateway.publication.run.Returned;
import org.comptoir.gateway.publication.run.RunView;
import org.jspecify.annotations.Nullable;

/** Exports as the API writes them. */
public final class ExportJson {

    private ExportJson() {}

    /**
     * A definition by its name.
     *
     * @param secrets which of its destination's are set
     */
    public record Export(String name, long version, String changedAt, String changedBy, List<String> secrets) {}

    /** All of them, by name. */
    public record Exports(List<Export> exports) {}

    /**
     * A run.
     *
     * @param number the version of the catalog in its file
     * @param whole the whole catalog, not its changes
     * @param deliversFrom before which the file is not delivered, where it waits for the publication's activation date
     * @param changedSince number of the run that changes are told from
     * @param file absent where there is none
     */
    public record Run(
            long id,
            long number,
            String state,
            boolean over,
            boolean dryRun,
            String startedBy,
            long done,
            long written,
            long refused,
            long warned,
            boolean whole,
            Changes changes,
            @Nullable Long changedSince,
            @Nullable String deliversFrom,
            @Nullable String deliveredAt,
            @Nullable String takenAt,
            @Nullable File file,
            @Nullable String note,
            String createdAt,
            @Nullable String finishedAt) {}

    /** Articles that are not as in the version the destination took last. */
    public record Changes(long added, long repriced, long rewritten, long withdrawn) {}

    /** What can be fetched. */
    public record File(String format, String name, String mediaType, long bytes, String sha256) {}

    /** Newest first. */
    public record Runs(List<Run> runs) {}

    /** @param source where the rule is written, absent where the format says so */
    public record Told(
            String item,
            String field,
            String rule,
            String remedy,
            boolean refused,
            @Nullable String source) {}

    /** In the order of the articles. */
    public record Refusals(List<Told> refusals) {}

    /**
     * What a destination said of one article.
     *
     * @param line of the file, absent where none was named
     * @param rule of ours that speaks of the field, absent where none does
     * @param ofTheRun whether the article is one of those the run published
     * @param state {@code open}, or {@code changed}, {@code withdrawn}: cleared by the run {@code since}
     */
    public record ReturnedItem(
            @Nullable Long line,
            String item,
            String field,
            String message,
            boolean refused,
            @Nullable String rule,
            @Nullable String source,
            boolean ofTheRun,
            String state,
            long since) {}

    /** In the order of the report. */
    public record Returns(List<ReturnedItem> returned) {}

    static ReturnedItem of(Returned it) {
        return new ReturnedItem(
                it.said().line() == 0 ? null : it.said().line(),
                it.said().item(),
                it.said().field(),
                it.said().message(),
                it.said().weight() == Refusal.Weight.REFUSED,
                it.rule().isEmpty() ? null : it.rule(),
                it.source().isEmpty() ? null : it.source(),
                it.ofTheRun(),
                it.state().name().toLowerCase(Locale.ROOT),
                it.since());
    }

    static Export of(StoredPublication publication) {
        return new Export(
                publication.name(),
                publication.version(),
                publication.changedAt().toString(),
                publication.changedBy(),
                publication.secrets().stream().sorted().toList());
    }

    static Run of(RunView run) {
        return new Run(
                run.id(),
                run.number(),
                run.state().word(),
                run.finishedAt().isPresent(),
                run.dryRun(),
                run.actor(),
                run.counts().done(),
                run.counts().written(),
                run.counts().refused(),
                run.counts().warned(),
                run.whole(),
                new Changes(
                        run.changes().added(),
                        run.changes().repriced(),
                        run.changes().rewritten(),
                        run.changes().withdrawn()),
                run.fate().base().orElse(null),
                run.fate().waitsUntil().map(Instant::toString).orElse(null),
                run.fate().deliveredAt().map(Instant::toString).orElse(null),
                run.fate().acceptedAt().map(Instant::toString).orElse(null),
                run.file().bytes() == 0 ? null : file(run.file()),
                run.note().isEmpty() ? null : run.note(),
                run.createdAt().toString(),
                run.finishedAt().map(Instant::toString).orElse(null));
    }

    static Told of(Refusal refusal) {
        return new Told(
                refusal.item(),
                refusal.field(),
                refusal.rule(),
                refusal.remedy(),
                refusal.keepsBack(),
                refusal.source().isEmpty() ? null : refusal.source());
    }

    private static File file(RunView.File file) {
        return new File(file.format(), file.name(), file.mediaType(), file.bytes(), file.sha256());
    }
}
