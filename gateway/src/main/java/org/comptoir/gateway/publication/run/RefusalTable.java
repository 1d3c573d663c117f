package org.comptoir.gateway.publication.run;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.comptoir.catalogexport.Refusal;

/** What a run said of articles, as CSV for people. A text that a spreadsheet would calculate gets an apostrophe. */
public final class RefusalTable {

    private RefusalTable() {}

    public static void write(List<Refusal> refusals, Writer target) throws IOException {
        target.write("article,field,rule,remedy,weight,source\r\n");
        for (Refusal refusal : refusals) {
            target.write(String.join(
                            ",",
                            cell(refusal.item()),
                            cell(refusal.field()),
                            cell(refusal.rule()),
                            cell(refusal.remedy()),
                            cell(refusal.keepsBack() ? "refused" : "warned"),
                            cell(refusal.source()))
                    + "\r\n");
        }
    }

    private static String cell(String text) {
        boolean calculates = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (calculates ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
