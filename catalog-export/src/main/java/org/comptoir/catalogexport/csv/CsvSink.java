package org.comptoir.catalogexport.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.mapping.ItemField;
import org.comptoir.catalogexport.table.ColumnTemplate;
import org.comptoir.catalogexport.table.TableColumn;
import org.comptoir.catalogexport.table.TableLayout;
import org.comptoir.catalogexport.table.TableRow;
import org.comptoir.catalogexport.text.CatalogText;
import org.comptoir.catalogexport.text.CsvOut;
import org.comptoir.catalogexport.text.Escapes;
import org.comptoir.catalogexport.text.TextOut;

/** A header row, then one article a row. */
final class CsvSink implements CatalogSink {

    private final ColumnTemplate template;
    private final TextOut out;
    private final CsvOut cells;
    private final TableRow row;
    private final String[] fields;
    private boolean begun;

    CsvSink(OutputStream target, ExportHead head, ColumnTemplate template) throws IOException {
        this.template = template;
        TableLayout layout = template.layout();
        Charset charset = layout.encoding().isEmpty() ? head.wording().charset() : CatalogText.named(layout.encoding());
        this.out = new TextOut(target, charset);
        this.cells = layout.quotes()
                ? CsvOut.quoted(out, layout.delimiter(), layout.lines())
                : CsvOut.bare(out, layout.delimiter());
        this.row = new TableRow(template, head);
        this.fields = template.columns().stream()
                .map(column -> column.field().map(ItemField::toString).orElse(column.title()))
                .toArray(String[]::new);
    }

    @Override
    public void shelf(CatalogCategory shelf) {
        row.shelf(shelf);
    }

    @Override
    public List<Refusal> write(CatalogItem item) throws IOException {
        header();
        out.begin(item.id());
        out.field("action");
        row.proveAction(item, out::refuse);
        List<TableColumn> columns = template.columns();
        for (int i = 0; i < fields.length; i++) {
            out.field(fields[i]);
            cells.value(row.cell(item, columns.get(i), out::refuse));
        }
        cells.end(template.layout().lineEnd());
        return out.end();
    }

    @Override
    public void finish() throws IOException {
        header();
        out.flush();
    }

    private void header() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        out.begin("the header row");
        if (template.layout().mark()) {
            out.text("\uFEFF", Escapes.CSV);
        }
        template.columns().forEach(column -> cells.value(column.title()));
        cells.end(template.layout().lineEnd());
        List<Refusal> refused = out.end();
        if (!refused.isEmpty()) {
            throw new IOException(refused.get(0).toString());
        }
    }
}
