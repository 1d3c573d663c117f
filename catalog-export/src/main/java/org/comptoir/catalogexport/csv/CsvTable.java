package org.comptoir.catalogexport.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
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
    public CatalogSink open(OutputStream target, ExportHead head) throws IOException {
        return new CsvSink(target, head, template);
    }
}
