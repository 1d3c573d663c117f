package org.comptoir.gateway.journal.trail;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Events as a file: lines of JSON that a chain can be checked from, or a table that does nothing in a spreadsheet. */
public enum TrailFile {
    CSV("text/csv;charset=UTF-8"),
    JSONL("application/x-ndjson;charset=UTF-8");

    /** What a spreadsheet may take for a formula when it comes first, their wide twins included. */
    private static final String FORMULAS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final String contentType;

    TrailFile(String contentType) {
        this.contentType = contentType;
    }

    /** By its ending, such as {@code csv}. */
    public static Optional<TrailFile> of(String ending) {
        return Stream.of(values()).filter(each -> each.ending().equals(ending)).findFirst();
    }

    public String contentType() {
        return contentType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param pages the events behind a place, none at the end */
    public void write(long supplierId, LongFunction<List<TrailRow>> pages, Writer target) throws IOException {
        if (this == CSV) {
            target.write("\uFEFFplace,id,at,actor,action,subject,detail,hash\r\n");
        }
        long after = 0;
        for (List<TrailRow> page = pages.apply(after); !page.isEmpty(); page = pages.apply(after)) {
            for (TrailRow row : page) {
                target.write(this == CSV ? cells(row) : line(supplierId, row));
                after = row.place();
            }
        }
        target.flush();
    }

    private static String cells(TrailRow row) {
        return "%d,%d,%s,%s,%s,%s,%s,%s\r\n"
                .formatted(
                        row.place(),
                        row.id(),
                        row.at(),
                        cell(row.actor()),
                        cell(row.action()),
                        cell(row.subject()),
                        cell(row.detail()),
                        row.hash());
    }

    private static String line(long supplierId, TrailRow row) {
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("place", row.place())
                .add("id", row.id())
                .add("supplier", supplierId)
                .add("at", row.at().toString())
                .add("actor", row.actor())
                .add("action", row.action())
                .add("subject", row.subject())
                .add("detail", row.detail())
                .add("hash", row.hash());
        row.left().ifPresent(left -> event.add("left", left));
        return event.build() + "\n";
    }

    private static String cell(String text) {
        boolean risky = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (risky ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
