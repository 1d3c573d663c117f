package org.comptoir.catalogexport.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.text.CatalogText;
import org.comptoir.catalogexport.xml.Element;
import org.comptoir.catalogexport.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** What a sheet's cells refer to: shared texts and which styles are days. */
final class WorkbookParts {

    private static final int MOST_CHARACTERS = 32 * 1024 * 1024;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int MOST_STRINGS = 2_000_000;

    private final Workbook workbook;
    private final List<String> strings = new ArrayList<>();
    private final List<Boolean> days = new ArrayList<>();
    private boolean from1904;
    private String sheetPart = "";

    private WorkbookParts(Workbook workbook) {
        this.workbook = workbook;
    }

    /** @param sheet name of the sheet, blank for the first */
    static WorkbookParts read(Workbook workbook, String sheet) throws IOException {
        var parts = new WorkbookParts(workbook);
        parts.sheet(sheet);
        parts.strings();
        parts.styles();
        return parts;
    }

    String sheetPart() {
        return sheetPart;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** @return null past the end */
    @Nullable
    String string(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : null;
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    private void sheet(String wanted) throws IOException {
        String id = "";
        try (var xml = new SafeXml(workbook.open("xl/workbook.xml"))) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("workbookPr")) {
                    from1904 = xml.attribute("date1904").matches("1|true");
                } else if (name.equals("sheet")
                        && id.isEmpty()
                        && (wanted.isEmpty() || xml.attribute("name").equals(wanted))) {
                    id = xml.attribute("id");
                }
            }
        }
        try (var xml = new SafeXml(workbook.open("xl/_rels/workbook.xml.rels"))) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("Relationship") && xml.attribute("Id").equals(id)) {
                    String target = xml.attribute("Target");
                    sheetPart = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        if (id.isEmpty() || sheetPart.isEmpty()) {
            throw new CatalogFormatException(
                    0, "The workbook has no sheet \"%s\". Name one that is there".formatted(CatalogText.cut(wanted)));
        }
    }

    private void strings() throws IOException {
        if (!workbook.has("xl/sharedStrings.xml")) {
            return;
        }
        long characters = 0;
        try (var xml = new SafeXml(workbook.open("xl/sharedStrings.xml"))) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("si")) {
                    String text = text(Element.read(xml));
                    characters += text.length();
                    strings.add(text);
                }
                if (characters > MOST_CHARACTERS || strings.size() > MOST_STRINGS) {
                    throw new CatalogFormatException(
                            0,
                            "The workbook has more than %d different texts or %d characters in them. Send it as CSV"
                                    .formatted(MOST_STRINGS, MOST_CHARACTERS));
                }
            }
        }
    }

    /** Runs of rich text joined; phonetic readings left out. */
    static String text(Element holder) {
        var text = new StringBuilder();
        holder.each("t", "r").forEach(part -> text.append(part.name().equals("t") ? plain(part.raw()) : text(part)));
        return text.toString();
    }

    /** Excel writes some characters as {@code _x000D_}. */
    static String plain(String raw) {
        return raw.indexOf("_x") < 0
                ? raw
                : ESCAPE.matcher(raw)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private void styles() throws IOException {
        if (!workbook.has("xl/styles.xml")) {
            return;
        }
        Map<String, String> formats = new HashMap<>();
        try (var xml = new SafeXml(workbook.open("xl/styles.xml"))) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("numFmt")) {
                    formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (name.equals("cellXfs")) {
                    Element.read(xml).each("xf").forEach(xf -> days.add(isDay(xf.attribute("numFmtId"), formats)));
                }
            }
        }
    }

    private static boolean isDay(String id, Map<String, String> formats) {
        String own = formats.getOrDefault(id, "");
        if (!own.isEmpty()) {
            String bare = own.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
            return bare.contains("y") || bare.contains("d");
        }
        return id.matches("1[4-7]|22");
    }
}
