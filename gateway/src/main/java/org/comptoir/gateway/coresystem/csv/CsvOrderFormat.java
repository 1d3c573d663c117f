package org.comptoir.gateway.coresystem.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.CommonSettings;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.coresystem.format.OrderFormat;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderAccepted;

/** One row for each line of an order, with the columns of a template. */
public final class CsvOrderFormat implements OrderFormat {

    private static final Setting TEMPLATE =
            Setting.of("template", "generic", "generic|odoo|sage|sap", "generic, odoo, sage or sap");
    private static final Setting COLUMNS = Setting.text("columns", 4_000);
    private static final Setting DELIMITER = Setting.of("delimiter", ";", "[;,|]|tab", "one of ; , | tab");
    private static final Setting CHARSET =
            Setting.of("charset", "UTF-8", "UTF-8|ISO-8859-1|windows-1252", "UTF-8, ISO-8859-1 or windows-1252");
    private static final Setting MARK = Setting.flag("byte-order-mark", false);
    private static final Setting DECIMAL = Setting.of("decimal-mark", ".", "[.,]", ". or ,");
    private static final Setting DATES = Setting.of(
            "date-format",
            "yyyy-MM-dd",
            "yyyy-MM-dd|yyyyMMdd|dd\\.MM\\.yyyy|dd/MM/yyyy|MM/dd/yyyy|ddMMyy",
            "yyyy-MM-dd, yyyyMMdd, dd.MM.yyyy, dd/MM/yyyy, MM/dd/yyyy or ddMMyy");
    private static final Setting HEADER = Setting.flag("header", true);
    private static final Setting LINE_ENDS = Setting.of("line-ends", "crlf", "crlf|lf", "crlf or lf");
    private static final Setting FORMULAS = Setting.of(
            "formulas",
            "guard",
            "guard|raw",
            "guard (an apostrophe before = + - @) or raw (no spreadsheet ever opens it)");
    private static final Setting LONGEST =
            Setting.of("longest-text", "32000", "[1-9][0-9]{0,4}", "a number of characters, 1 to 99999");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String contentType(SettingValues settings) {
        return "text/csv; charset=" + settings.get(CHARSET).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                TEMPLATE,
                COLUMNS,
                DELIMITER,
                CHARSET,
                MARK,
                DECIMAL,
                DATES,
                HEADER,
                LINE_ENDS,
                FORMULAS,
                LONGEST,
                UnitNames.SETTING,
                CommonSettings.LONG_TEXTS);
    }

    @Override
    public List<String> check(SettingValues settings) {
        List<String> problems = new ArrayList<>(settings.problems(settings()));
        if (problems.isEmpty()) {
            for (CsvColumn column : columns(settings)) {
                if (!column.isFixed() && !CsvFields.knows(column.field())) {
                    problems.add("columns names \"%s\": expected is one of %s, or extrinsic:NAME, lineExtrinsic:NAME"
                            .formatted(column.field(), String.join(", ", CsvFields.names())));
                }
            }
        }
        return problems;
    }

    /** Where a column tells what a row's order is: a reader without it would book a change as another order. */
    @Override
    public boolean saysChanges(SettingValues settings) {
        return columns(settings).stream().anyMatch(column -> column.field().equals(CsvFields.TYPE));
    }

    @Override
    public Rendering write(OrderAccepted accepted, FormatContext context) {
        SettingValues settings = context.settings();
        Charset charset = Charset.forName(settings.get(CHARSET));
        Wording wording = new Wording(charset, "", CommonSettings.cutsTexts(settings));
        CsvFields fields = new CsvFields(
                accepted,
                context.idempotencyKey(),
                NamedText.ofHead(accepted, context, Set.of()),
                new CsvSpelling(
                        wording,
                        new UnitNames(Map.of(), settings),
                        settings.get(DECIMAL).charAt(0),
                        DateTimeFormatter.ofPattern(settings.get(DATES), Locale.ROOT),
                        settings.number(LONGEST),
                        settings.get(FORMULAS).equals("guard")));
        String rows = rows(accepted, fields, settings);
        boolean marked = settings.is(MARK) && charset.equals(StandardCharsets.UTF_8);
        return Rendering.of((marked ? BYTE_ORDER_MARK + rows : rows).getBytes(charset), wording.problems());
    }

    private static String rows(OrderAccepted accepted, CsvFields fields, SettingValues settings) {
        List<CsvColumn> columns = columns(settings);
        String delimiter = settings.get(DELIMITER);
        StringWriter rows = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter.equals("tab") ? '\t' : delimiter.charAt(0))
                .lineDelimiter(settings.get(LINE_ENDS).equals("lf") ? LineDelimiter.LF : LineDelimiter.CRLF)
                .build(rows)) {
            if (settings.is(HEADER)) {
                csv.writeRecord(columns.stream().map(CsvColumn::title).toList());
            }
            boolean first = true;
            for (IncomingLine line : accepted.order().lines()) {
                csv.writeRecord(row(columns, fields, line, first || !headOnce(settings)));
                first = false;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing into memory failed", impossible);
        }
        return rows.toString();
    }

    private static List<String> row(List<CsvColumn> columns, CsvFields fields, IncomingLine line, boolean withHead) {
        Map<String, String> cells = new HashMap<>();
        List<String> row = new ArrayList<>(columns.size());
        for (CsvColumn column : columns) {
            if (column.isFixed()) {
                row.add(column.fixedText());
            } else if (!withHead && CsvFields.isOfHead(column.field())) {
                row.add("");
            } else {
                row.add(cells.computeIfAbsent(column.field(), field -> fields.get(field, line)));
            }
        }
        return row;
    }

    private static List<CsvColumn> columns(SettingValues settings) {
        String own = settings.get(COLUMNS);
        return CsvColumn.read(own.isEmpty() ? template(settings).columns() : own);
    }

    private static boolean headOnce(SettingValues settings) {
        return settings.get(COLUMNS).isEmpty() && template(settings).headOnce();
    }

    private static CsvTemplate template(SettingValues settings) {
        return CsvTemplate.valueOf(settings.get(TEMPLATE).toUpperCase(Locale.ROOT));
    }
}
