package org.comptoir.gateway.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalogexport.CatalogSource.Unreadable;
import org.comptoir.gateway.catalog.item.ImportProblem;

/** Keeps the first problems of a stream and counts the others. */
final class Refusals {

    private static final int MOST = 1_000;

    private final List<ImportProblem> kept = new ArrayList<>();
    private long problems;
    private long lines;
    private long lastLine;

    void unreadable(Unreadable line) {
        add(new ImportProblem(line.line(), "", line.field(), line.rule(), line.remedy()));
    }

    void add(ImportProblem problem) {
        problems++;
        if (problem.line() != lastLine) {
            lastLine = problem.line();
            lines++;
        }
        if (kept.size() < MOST) {
            kept.add(problem);
        }
    }

    List<ImportProblem> kept() {
        return kept;
    }

    long problems() {
        return problems;
    }

    long lines() {
        return lines;
    }
}
