package org.comptoir.gateway.catalog.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.comptoir.catalogexport.CatalogFormat;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.bmecat.BmecatSource;
import org.comptoir.catalogexport.cif.CifSource;
import org.comptoir.catalogexport.csv.CsvSource;
import org.comptoir.catalogexport.excel.ExcelSource;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.ndjson.NdjsonSource;

/** Opens a stored file as what its format says. */
public final class FileSources {

    private FileSources() {}

    /**
     * @param json a mapping; blank for our own names
     * @param language of texts that name none; blank leaves it to the mapping
     */
    public static Mapping mapping(String json, String language) {
        Mapping told = json.isBlank() ? Mapping.OWN : Mapping.fromJson(json);
        if (language.isBlank()) {
            return told;
        }
        var values = told.values();
        return new Mapping(
                told.layout(),
                new Mapping.Values(
                        values.decimal(), values.dates(), language, values.list(), values.path(), values.units()),
                told.columns(),
                told.constants());
    }

    /** @param folder where a workbook is laid down while it is read: only a file can be read at any place */
    public static CatalogSource open(CatalogFormat format, Mapping mapping, StoredFile file, Path folder)
            throws IOException {
        return switch (format) {
            // under our own names it may be a table of ours, which is guarded
            case CSV -> new CsvSource(file.open(), mapping.columns().isEmpty() ? mapping.guarded() : mapping);
            case CIF -> new CifSource(file.open(), mapping);
            case NDJSON -> new NdjsonSource(file.open());
            case BMECAT -> new BmecatSource(file::open, mapping);
            case EXCEL -> LaidDown.of(file, mapping, folder);
        };
    }

    /** A workbook as a file, which goes when it is closed. */
    private record LaidDown(Path path, ExcelSource source) implements CatalogSource {

        static LaidDown of(StoredFile file, Mapping mapping, Path folder) throws IOException {
            Files.createDirectories(folder);
            Path path = Files.createTempFile(folder, "import-", ".xlsx");
            try (InputStream bytes = file.open()) {
                Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(path);
                throw failed;
            }
            return new LaidDown(path, new ExcelSource(path, mapping));
        }

        @Override
        public void read(CatalogReceiver receiver) throws IOException {
            source.read(receiver);
        }

        @Override
        public void close() throws IOException {
            source.close();
            Files.deleteIfExists(path);
        }
    }
}
