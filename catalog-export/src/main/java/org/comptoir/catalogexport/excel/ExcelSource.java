package org.comptoir.catalogexport.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.mapping.RowMapper;
import org.comptoir.catalogexport.xml.Element;
import org.comptoir.catalogexport.xml.SafeXml;

/**
 * One sheet of a workbook (xlsx), row by row; what its columns mean says a {@link Mapping}. Formulas are never evaluated: the
 * value that was saved with them counts. In memory are one row and the workbook's shared texts, which are bounded.
 */
public final class ExcelSource implements CatalogSource {

    private static final int MOST_COLUMNS = 1_000;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    private final Path file;
    private final Mapping mapping;

    public ExcelSource(Path file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    @Override
    public void read(CatalogReceiver receiver) throws IOException {
        receiver.header(new CatalogHeader(Scope.UNSAID, ""));
        var mapper = new RowMapper(mapping, receiver);
        try (var workbook = new Workbook(file)) {
            var parts = WorkbookParts.read(workbook, mapping.layout().sheet());
            try (var xml = new SafeXml(workbook.open(parts.sheetPart()))) {
                long row = 0;
                int skip = mapping.layout().skipLines();
                for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                    if (name.equals("row")) {
                        row = number(xml.attribute("r"), row + 1);
                        Element cells = Element.read(xml);
                        if (skip-- <= 0) {
                            row(mapper, row, cells, parts, receiver);
                        }
                    }
                }
            }
        }
        if (mapper.wantsHeader()) {
            throw new CatalogFormatException(1, "The sheet is empty. Send a header row and one row for each article");
        }
    }

    @Override
    public void close() {
        // the workbook is closed when it was read
    }

    private void row(RowMapper mapper, long line, Element row, WorkbookParts parts, CatalogReceiver receiver)
            throws IOException {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.each("c").toList()) {
            int column = column(cell.attribute("r"), cells.size());
            if (column >= MOST_COLUMNS) {
                continue;
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            Optional<String> value = value(cell, parts);
            if (value.isEmpty()) {
                receiver.unreadable(new Unreadable(
                        line,
                        cell.attribute("r"),
                        "the cell holds an error, or a formula without a saved value",
                        "Calculate and save the workbook, or replace formulas by their values"));
                return;
            }
            cells.set(column, value.get());
        }
        if (mapper.wantsHeader() && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            mapper.header(line, cells);
        } else if (!mapper.wantsHeader()) {
            mapper.row(line, cells);
        }
    }

    /** Empty for a cell that cannot be read. */
    private Optional<String> value(Element cell, WorkbookParts parts) {
        Optional<Element> saved = cell.first("v");
        String value = saved.map(Element::text).orElse("");
        if (cell.first("f").isPresent() && saved.isEmpty()) {
            return Optional.empty();
        }
        return switch (cell.attribute("t")) {
            case "s" -> Optional.ofNullable(parts.string((int) number(value, -1)));
            case "inlineStr" ->
                Optional.of(cell.first("is").map(WorkbookParts::text).orElse(""));
            case "str" -> Optional.of(saved.map(Element::raw).orElse(""));
            case "b" -> Optional.of(value.equals("1") ? "true" : "false");
            case "e" -> Optional.empty();
            case "d" -> Optional.of(value.length() > 10 ? value.substring(0, 10) : value);
            default -> numeric(value, (int) number(cell.attribute("s"), 0), parts);
        };
    }

    private Optional<String> numeric(String value, int style, WorkbookParts parts) {
        if (value.isEmpty()) {
            return Optional.of("");
        }
        if (value.length() > 40 || !value.matches("-?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,3})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(value).round(new MathContext(15));
        if (parts.isDay(style) && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            LocalDate first = parts.isFrom1904() ? DAY_0_OF_1904 : DAY_0;
            return Optional.of(first.plusDays(number.longValue()).toString());
        }
        BigDecimal bare = number.stripTrailingZeros();
        String plain = (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
        return Optional.of(plain.replace('.', mapping.values().decimal()));
    }

    private static long number(String text, long otherwise) {
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : otherwise;
    }

    /** {@code AB7} is column 27; a cell without an address follows the one before. */
    private static int column(String address, int otherwise) {
        int column = 0;
        int letters = 0;
        for (;
                letters < address.length()
                        && letters < 4
                        && address.charAt(letters) >= 'A'
                        && address.charAt(letters) <= 'Z';
                letters++) {
            column = column * 26 + address.charAt(letters) - 'A' + 1;
        }
        return letters == 0 ? otherwise : column - 1;
    }
}
