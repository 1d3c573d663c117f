package org.comptoir.catalogexport.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Omission;
import org.comptoir.catalogexport.table.ColumnTemplate;

/** A table of text by a column template: any CSV, Coupa's, tab text as Jaggaer takes it. */
public record CsvTable(ColumnTemplate template) implements ExportFormat {

    @Override
    public String name() {
        return template.name();
    }

    @Override
    public String fileEnding() {
        return template.layout().delimiter() == '\t' ? "txt" : "csv";
    }

    @Override
    public String mediaType() {
        return template.layout().delimiter() == '\t' ? "text/tab-separated-values" : "text/csv";
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
        return new CsvSink(target, head, template);
    }
}
