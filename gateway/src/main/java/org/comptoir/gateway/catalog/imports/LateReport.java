package org.comptoir.gateway.catalog.imports;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.gateway.catalog.imports.ImportJob.Tally;

/** Problems found after the last line. */
final class LateReport {

    private final Tally before;
    private final List<StoredProblem> problems = new ArrayList<>();
    private long shelves;

    LateReport(Tally before) {
        this.before = before;
    }

    /** In the order in which they were found. */
    List<StoredProblem> problems() {
        return List.copyOf(problems);
    }

    int room() {
        return (int) Math.max(0, ImportReading.MOST_PROBLEMS - before.problems() - problems.size());
    }

    void shelf(CatalogCategory shelf, String rule) {
        shelves++;
        if (room() > 0) {
            add(shelf.line(), shelf.code(), "category", shelf.code(), "the shelf " + rule, "Correct the shelf");
        }
    }

    void lost(StagingRows.Lost lost) {
        add(
                lost.line(),
                lost.partId(),
                "category",
                lost.category(),
                "there is no category \"%s\"".formatted(lost.category()),
                "Put the category first, or name one that is there");
    }

    private void add(long line, String item, String field, String found, String rule, String remedy) {
        problems.add(new StoredProblem(
                before.stored() + problems.size() + 1,
                StoredProblem.Kind.PROBLEM,
                line,
                item,
                field,
                found,
                rule,
                remedy));
    }

    Tally counted(long lost) {
        return new Tally(
                before.reached(),
                before.bytesRead(),
                before.lines(),
                before.items(),
                before.refused() + lost,
                before.unreadable(),
                before.problems() + shelves + lost,
                before.notes(),
                before.stored() + problems.size());
    }
}
