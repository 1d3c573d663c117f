package org.comptoir.catalogexport.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Omission;
import org.comptoir.catalogexport.mapping.FormulaGuard;
import org.comptoir.catalogexport.table.ColumnTemplate;
import org.comptoir.catalogexport.table.TableLayout;

/**
 * A workbook with one sheet by a column template: numbers are numbers, days are days, texts are texts even where they look
 * like formulas, so the guard of the template is not needed.
 */
public record ExcelTable(ColumnTemplate template) implements ExportFormat {

    public ExcelTable {
        TableLayout told = template.layout();
        var plain = new TableLayout(
                "UTF-8", false, ',', true, true, "\r\n", '.', "", told.list(), told.path(), FormulaGuard.OFF);
        template = new ColumnTemplate(template.name(), plain, template.columns());
    }

    @Override
    public String name() {
        return template.name() + "-xlsx";
    }

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean tellsSteps() {
        return template.tellsSteps();
    }

    @Override
    public Set<Omission> omits(CatalogItem item, ExportHead head) {
        return template.omits(item);
    }

    @Override
    public CatalogSink open(OutputStream target, ExportHead head) throws IOException {
        return new ExcelSink(target, head, template);
    }
}
