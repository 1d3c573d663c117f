package org.comptoir.catalogexport.excel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.mapping.FormulaGuard;
import org.comptoir.catalogexport.mapping.ItemField;
import org.comptoir.catalogexport.table.ColumnTemplate;
import org.comptoir.catalogexport.table.TableColumn;
import org.comptoir.catalogexport.table.TableRow;
import org.comptoir.catalogexport.text.TextOut;
import org.comptoir.catalogexport.xml.XmlOut;

/** Rows as they come, each cell with its type; the small parts of the workbook stand before the sheet. */
final class ExcelSink implements CatalogSink {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,14})?");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String DAY_STYLE = "1";
    private static final String TEXT_STYLE = "2";

    private final ZipOutputStream zip;
    private final TextOut out;
    private final XmlOut xml;
    private final ColumnTemplate template;
    private final TableRow row;
    private final String[] letters;
    private int rows;

    ExcelSink(OutputStream target, ExportHead head, ColumnTemplate template) throws IOException {
        this.zip = new ZipOutputStream(target, UTF_8);
        for (ExcelParts part : ExcelParts.values()) {
            zip.putNextEntry(entry(part.path(), head));
            zip.write(part.content().getBytes(UTF_8));
            zip.closeEntry();
        }
        zip.putNextEntry(entry("xl/worksheets/sheet1.xml", head));
        this.out = new TextOut(zip, UTF_8);
        this.xml = new XmlOut(out);
        this.template = template;
        this.row = new TableRow(template, head);
        this.letters = new String[template.columns().size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = column(i);
        }
        header();
    }

    @Override
    public void shelf(CatalogCategory shelf) {
        row.shelf(shelf);
    }

    @Override
    public List<Refusal> write(CatalogItem item) throws IOException {
        out.begin(item.id());
        out.field("action");
        row.proveAction(item, out::refuse);
        if (rows >= MOST_ROWS) {
            out.refuse("a sheet has at most %d rows".formatted(MOST_ROWS), "Export as CSV, or narrow the assortment");
        }
        rows++;
        xml.start("row").attribute("r", Integer.toString(rows));
        List<TableColumn> columns = template.columns();
        for (int i = 0; i < letters.length; i++) {
            TableColumn column = columns.get(i);
            out.field(column.field().map(ItemField::toString).orElse(column.title()));
            cell(letters[i] + rows, column.kind(), row.cell(item, column, out::refuse));
        }
        xml.end("row").line();
        List<Refusal> refused = out.end();
        rows -= refused.isEmpty() ? 0 : 1;
        return refused;
    }

    @Override
    public void finish() throws IOException {
        xml.end("sheetData").end("worksheet");
        out.flush();
        zip.closeEntry();
        zip.finish();
    }

    /** With the time of the export, so that the same catalog is the same file. */
    private static ZipEntry entry(String path, ExportHead head) {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(LocalDateTime.ofInstant(head.created(), ZoneOffset.UTC));
        return entry;
    }

    private void header() {
        xml.prologue("").start("worksheet");
        xml.attribute("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        xml.start("sheetData").line().start("row").attribute("r", "1");
        rows = 1;
        for (int i = 0; i < letters.length; i++) {
            text(letters[i] + 1, template.columns().get(i).title());
        }
        xml.end("row").line();
    }

    private void cell(String address, TableColumn.Kind kind, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (kind) {
            case NUMBER -> number(address, value);
            case DAY -> day(address, value);
            case FLAG -> flag(address, value);
            case TEXT -> text(address, value);
        }
    }

    /** A number of more digits than a sheet keeps stays a text, or it would change. */
    private void number(String address, String value) {
        if (NUMBER.matcher(value).matches() && digits(value) <= MOST_DIGITS) {
            xml.start("c").attribute("r", address).element("v", value).end("c");
        } else {
            text(address, value);
        }
    }

    private static long digits(String value) {
        return value.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private void day(String address, String value) {
        LocalDate day = LocalDate.parse(value);
        if (day.isBefore(FIRST_DAY)) {
            text(address, value);
            return;
        }
        xml.start("c").attribute("r", address).attribute("s", DAY_STYLE);
        xml.element("v", Long.toString(ChronoUnit.DAYS.between(DAY_0, day))).end("c");
    }

    private void flag(String address, String value) {
        if (value.equals("true") || value.equals("false")) {
            xml.start("c").attribute("r", address).attribute("t", "b");
            xml.element("v", value.equals("true") ? "1" : "0").end("c");
        } else {
            text(address, value);
        }
    }

    private void text(String address, String value) {
        if (value.length() > LONGEST_CELL) {
            out.refuse(
                    "it has %d characters and a cell at most %d".formatted(value.length(), LONGEST_CELL),
                    "Shorten it, or export as CSV");
            return;
        }
        xml.start("c").attribute("r", address).attribute("t", "inlineStr");
        if (FormulaGuard.isFormula(value)) {
            xml.attribute("s", TEXT_STYLE);
        }
        String told = value.indexOf("_x") < 0 ? value : ESCAPE.matcher(value).replaceAll("_x005F_");
        xml.start("is")
                .start("t")
                .attribute("xml:space", "preserve")
                .text(told)
                .end("t")
                .end("is")
                .end("c");
    }

    private static String column(int index) {
        var letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
