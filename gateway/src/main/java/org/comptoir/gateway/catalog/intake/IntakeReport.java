package org.comptoir.gateway.catalog.intake;

import java.util.List;
import org.comptoir.gateway.catalog.ProductChanges;
import org.comptoir.gateway.catalog.item.ImportProblem;

/**
 * What became of a stream of articles.
 *
 * @param refused lines left out; {@code problems} may have several for one line
 * @param problems the first ones
 * @param problemCount all of them
 * @param end why the stream was not read to its end, blank where it was; what came before it is kept
 */
public record IntakeReport(
        ProductChanges changes, long refused, List<ImportProblem> problems, long problemCount, String end) {

    public IntakeReport {
        problems = List.copyOf(problems);
    }
}
