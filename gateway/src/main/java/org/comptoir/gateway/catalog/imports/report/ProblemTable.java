package org.comptoir.gateway.catalog.imports.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.comptoir.gateway.catalog.imports.StoredProblem;

/** An import's report as a table that opens in a spreadsheet without doing anything there. */
public final class ProblemTable {

    /** What a spreadsheet may take for a formula when it comes first, their wide twins included. */
    private static final String FORMULAS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private ProblemTable() {}

    /** @param pages the lines behind a number, none at the end */
    public static void write(LongFunction<List<StoredProblem>> pages, Writer target) throws IOException {
        target.write("\uFEFFnumber,kind,line,item,field,value,rule,remedy\r\n");
        long after = 0;
        for (List<StoredProblem> page = pages.apply(after); !page.isEmpty(); page = pages.apply(after)) {
            for (StoredProblem problem : page) {
                target.write("%d,%s,%d,%s,%s,%s,%s,%s\r\n"
                        .formatted(
                                problem.number(),
                                problem.kind().name().toLowerCase(Locale.ROOT),
                                problem.line(),
                                cell(problem.item()),
                                cell(problem.field()),
                                cell(problem.found()),
                                cell(problem.rule()),
                                cell(problem.remedy())));
                after = problem.number();
            }
        }
        target.flush();
    }

    static String cell(String text) {
        boolean risky = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (risky ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
