package org.comptoir.catalogexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.comptoir.catalogexport.bmecat.BmecatSource;
import org.comptoir.catalogexport.cif.CifSource;
import org.comptoir.catalogexport.csv.CsvSource;
import org.comptoir.catalogexport.cxmlindex.IndexSource;
import org.comptoir.catalogexport.excel.ExcelSource;
import org.comptoir.catalogexport.excel.Sheets;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.ndjson.NdjsonSource;
import org.comptoir.catalogexport.ocijson.JsonCatalogSource;

/** Whatever is done to a file, it is read or refused with a reason; nothing else is thrown. */
class MutatedFilesTest {

    private static final List<String> TEXTS = List.of(
            "own.csv",
            "sample.cif",
            "bmecat12.xml",
            "bmecat2005-prices.xml",
            "sample.ndjson",
            "index.xml",
            "oci5.json");

    private static final byte[] SHEET =
            Sheets.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + Sheets.text("B1", "name@en")
                    + "</row><row r=\"2\">" + Sheets.text("A2", "7") + Sheets.text("B2", "Saw") + "</row>");

    @Property(tries = 3_000)
    void isReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 0, max = 6) int sample) throws IOException {
        byte[] file = mutated(Taken.sample(TEXTS.get(sample)), random);

        assertReadOrRefused(
                switch (sample) {
                    case 0 -> new CsvSource(new ByteArrayInputStream(file), Mapping.OWN);
                    case 1 -> new CifSource(new ByteArrayInputStream(file), Mapping.OWN);
                    case 2, 3 -> new BmecatSource(() -> new ByteArrayInputStream(file), Mapping.OWN);
                    case 5 -> new IndexSource(new ByteArrayInputStream(file), Mapping.OWN, "4711");
                    case 6 -> new JsonCatalogSource(new ByteArrayInputStream(file), Mapping.OWN, "4711");
                    default -> new NdjsonSource(new ByteArrayInputStream(file));
                });
    }

    @Property(tries = 500)
    void workbookIsReadOrRefused(@ForAll Random random) throws IOException {
        Path file = Files.createTempFile("mutated", ".xlsx");
        try {
            Files.write(file, mutated(SHEET, random));

            assertReadOrRefused(new ExcelSource(file, Mapping.OWN));
        } finally {
            Files.delete(file);
        }
    }

    private static void assertReadOrRefused(CatalogSource source) throws IOException {
        try {
            assertThat(Taken.from(source).header).isPresent();
        } catch (CatalogFormatException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] file = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(file.length);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> file[at] = (byte) "\"<>&;,\n\r{}[]:\\\0".charAt(random.nextInt(15));
                case 2 -> file = Arrays.copyOf(file, Math.max(1, at));
                default -> System.arraycopy(file, 0, file, at, Math.min(at, file.length - at));
            }
        }
        return file;
    }
}
