package org.comptoir.gateway.api.catalog;

import java.util.List;
import org.comptoir.gateway.catalog.intake.IntakeReport;

/**
 * The answer to a stream of articles or stock.
 *
 * @param refused lines left out
 * @param problemCount all problems; {@code problems} has the first 1,000
 * @param end why the rest was not read; absent where all was
 */
public record IntakeJson(
        long added,
        long updated,
        long unchanged,
        long withdrawn,
        long refused,
        long problemCount,
        List<LineProblem> problems,
        String end) {

    /** One reason why a line was left out. */
    public record LineProblem(long line, String item, String field, String rule, String remedy) {}

    static IntakeJson of(IntakeReport report) {
        return new IntakeJson(
                report.changes().added(),
                report.changes().updated(),
                report.changes().unchanged(),
                report.changes().withdrawn(),
                report.refused(),
                report.problemCount(),
                report.problems().stream()
                        .map(problem -> new LineProblem(
                                problem.line(), problem.item(), problem.field(), problem.rule(), problem.remedy()))
                        .toList(),
                report.end());
    }
}
