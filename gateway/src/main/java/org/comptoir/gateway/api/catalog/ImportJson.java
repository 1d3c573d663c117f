package org.comptoir.gateway.api.catalog;

import java.util.List;
import java.util.Locale;
import org.comptoir.gateway.catalog.imports.ImportView;
import org.comptoir.gateway.catalog.imports.StoredProblem;
import org.jspecify.annotations.Nullable;

/** Imports as the API writes them. */
public final class ImportJson {

    private ImportJson() {}

    /** @param plan absent until the file was read to its end */
    public record Import(
            long id,
            String href,
            String state,
            boolean over,
            String fileName,
            String format,
            @Nullable String profile,
            String mode,
            boolean dryRun,
            boolean stopOnProblems,
            int askAbove,
            String startedBy,
            Progress progress,
            @Nullable Plan plan,
            @Nullable String note,
            String createdAt,
            @Nullable String finishedAt) {}

    /** How far it is. */
    public record Progress(long bytes, long ofBytes, long lines, long items, long refused, long problems) {}

    /** What it would change, or has. */
    public record Plan(long added, long updated, long unchanged, long withdrawn, long forSale, boolean whole) {}

    /** @param next absent on the last page */
    public record Page(List<Import> imports, @Nullable String next) {}

    /** One line of the report. */
    public record Line(
            long number, String kind, long line, String item, String field, String value, String rule, String remedy) {}

    /** @param next absent on the last page */
    public record Lines(List<Line> problems, @Nullable String next) {}

    static Import of(ImportView view, String href) {
        return new Import(
                view.id(),
                href,
                word(view.state()),
                view.isOver(),
                view.fileName(),
                view.format(),
                view.profile().isEmpty() ? null : view.profile(),
                word(view.mode()),
                view.dryRun(),
                view.stopOnProblems(),
                view.askAbove(),
                view.actor(),
                progress(view.progress()),
                view.plan().map(ImportJson::plan).orElse(null),
                view.note().isEmpty() ? null : view.note(),
                view.createdAt().toString(),
                view.finishedAt().map(Object::toString).orElse(null));
    }

    static Line line(StoredProblem problem) {
        return new Line(
                problem.number(),
                word(problem.kind()),
                problem.line(),
                problem.item(),
                problem.field(),
                problem.found(),
                problem.rule(),
                problem.remedy());
    }

    private static Progress progress(ImportView.Progress it) {
        return new Progress(it.bytes(), it.ofBytes(), it.lines(), it.items(), it.refused(), it.problems());
    }

    private static Plan plan(ImportView.Plan it) {
        var changes = it.changes();
        return new Plan(
                changes.added(), changes.updated(), changes.unchanged(), changes.withdrawn(), it.forSale(), it.whole());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
