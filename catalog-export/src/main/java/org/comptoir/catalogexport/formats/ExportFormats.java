package org.comptoir.catalogexport.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.bmecat.BmecatFormat;
import org.comptoir.catalogexport.cif.CifFormat;
import org.comptoir.catalogexport.csv.CsvTable;
import org.comptoir.catalogexport.cxmlindex.IndexFormat;
import org.comptoir.catalogexport.excel.ExcelTable;
import org.comptoir.catalogexport.ndjson.NdjsonFormat;
import org.comptoir.catalogexport.ocijson.JsonCatalogFormat;
import org.comptoir.catalogexport.table.ColumnTemplate;

/** The formats that are there without a template of one's own. */
public final class ExportFormats {

    private static final List<String> TEMPLATES = List.of("articles", "coupa", "jaggaer");
    private static final Map<String, ExportFormat> ALL = all();

    private ExportFormats() {}

    /** In a fixed order: {@code cif3}, {@code cif2.1}, {@code cxml-index}, {@code bmecat1.2} and so on. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** Empty for a name that is none of {@link #names()}. */
    public static Optional<ExportFormat> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /**
     * A column template that comes with us.
     *
     * @param name {@code articles}, {@code coupa} or {@code jaggaer}
     */
    public static ColumnTemplate template(String name) {
        try (InputStream json = ExportFormats.class.getResourceAsStream(name + ".json")) {
            if (json == null) {
                throw new IllegalArgumentException("There is no column template \"%s\"".formatted(name));
            }
            return ColumnTemplate.fromJson(new String(json.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, ExportFormat> all() {
        Map<String, ExportFormat> all = new LinkedHashMap<>();
        add(all, CifFormat.V3_0);
        add(all, CifFormat.V2_1);
        add(all, new IndexFormat());
        BmecatFormat.all().forEach(format -> add(all, format));
        add(all, new JsonCatalogFormat());
        add(all, new NdjsonFormat());
        TEMPLATES.forEach(name -> add(all, new CsvTable(template(name))));
        add(all, new ExcelTable(template("articles")));
        return all;
    }

    private static void add(Map<String, ExportFormat> all, ExportFormat format) {
        all.put(format.name(), format);
    }
}
