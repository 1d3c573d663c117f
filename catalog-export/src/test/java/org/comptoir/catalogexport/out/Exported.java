package org.comptoir.catalogexport.out;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ExportHead.Party;
import org.comptoir.catalogexport.ExportHead.Title;
import org.comptoir.catalogexport.ExportHead.Wording;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.Taken;
import org.comptoir.catalogexport.bmecat.BmecatFormat;
import org.comptoir.catalogexport.bmecat.BmecatSource;
import org.comptoir.catalogexport.cif.CifFormat;
import org.comptoir.catalogexport.cif.CifSource;
import org.comptoir.catalogexport.csv.CsvSource;
import org.comptoir.catalogexport.csv.CsvTable;
import org.comptoir.catalogexport.cxmlindex.IndexFormat;
import org.comptoir.catalogexport.cxmlindex.IndexSource;
import org.comptoir.catalogexport.excel.ExcelSource;
import org.comptoir.catalogexport.excel.ExcelTable;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.ndjson.NdjsonSource;
import org.comptoir.catalogexport.ocijson.JsonCatalogSource;

/** Files of tests, written and read again. */
public final class Exported {

    public static final ExportHead WHOLE = new ExportHead(
            Scope.FULL,
            new Party("942888711", "DUNS", "Atelier Nord"),
            new Party("4711", "", "Grand Compte SA"),
            new Title("AN-GC", "8", "", "Atelier Nord for Grand Compte"),
            new Wording(
                    List.of("en", "fr", "de", "it", "nl"),
                    "EUR",
                    new CatalogItem.Place("UNSPSC", "", ""),
                    Map.of(),
                    UTF_8),
            Instant.parse("2026-11-25T08:30:00Z"));

    public static final ExportHead CHANGES = new ExportHead(
            Scope.CHANGES,
            WHOLE.supplier(),
            WHOLE.buyer(),
            new Title("AN-GC", "9", "8", "Atelier Nord for Grand Compte"),
            WHOLE.wording(),
            WHOLE.created());

    static final List<CatalogCategory> SHELVES = List.of(
            new CatalogCategory(0, "fixing", "", Map.of("en", "Fixing & joining", "de", "Verbindungstechnik")),
            new CatalogCategory(0, "bolts", "fixing", Map.of("en", "Bolts")));

    private Exported() {}

    static byte[] write(ExportFormat format, ExportHead head, List<CatalogItem> items) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] file;
        try (CatalogSink sink = format.open(bytes, head)) {
            for (CatalogCategory shelf : SHELVES) {
                sink.shelf(shelf);
            }
            for (CatalogItem item : items) {
                List<Refusal> refused = sink.write(item);
                assertThat(refused).as(item.id()).isEmpty();
            }
            sink.finish();
            file = bytes.toByteArray();
            sink.patch()
                    .ifPresent(patch ->
                            System.arraycopy(patch.bytes(), 0, file, (int) patch.offset(), patch.bytes().length));
        }
        return file;
    }

    static List<CatalogItem> read(ExportFormat format, ExportHead head, byte[] file) throws IOException {
        if (format instanceof ExcelTable excel) {
            Path path = Files.createTempFile("exported", ".xlsx");
            try {
                Files.write(path, file);
                return items(new ExcelSource(path, excel.template().mapping(head)));
            } finally {
                Files.delete(path);
            }
        }
        return items(source(format, head, file));
    }

    private static CatalogSource source(ExportFormat format, ExportHead head, byte[] file) {
        var in = new ByteArrayInputStream(file);
        if (format instanceof CifFormat) {
            return new CifSource(in, Mapping.OWN);
        }
        if (format instanceof BmecatFormat) {
            return new BmecatSource(() -> new ByteArrayInputStream(file), Mapping.OWN);
        }
        if (format instanceof IndexFormat) {
            return new IndexSource(in, Mapping.OWN, head.buyer().id());
        }
        if (format instanceof CsvTable table) {
            return new CsvSource(in, table.template().mapping(head));
        }
        return format.name().equals("oci5")
                ? new JsonCatalogSource(in, Mapping.OWN, head.buyer().id())
                : new NdjsonSource(in);
    }

    private static List<CatalogItem> items(CatalogSource source) throws IOException {
        Taken taken = Taken.from(source);
        assertThat(taken.unreadable).isEmpty();
        return taken.items.stream().map(Exported::placeless).toList();
    }

    /** Without the line it stood in. */
    static CatalogItem placeless(CatalogItem item) {
        return new CatalogItem(
                0,
                item.action(),
                item.id(),
                item.category(),
                item.terms(),
                item.packing(),
                item.numbers(),
                item.supply(),
                item.drawing(),
                item.classifications(),
                item.stock(),
                item.media(),
                item.relations(),
                item.texts(),
                item.offer());
    }
}
