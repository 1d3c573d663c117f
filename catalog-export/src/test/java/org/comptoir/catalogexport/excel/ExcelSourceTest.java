package org.comptoir.catalogexport.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.catalogexport.excel.Sheets.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.Taken;
import org.comptoir.catalogexport.mapping.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelSourceTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + text("B1", "name@en")
            + text("C1", "price.amount") + text("D1", "discontinuedFrom") + "</row>";

    @TempDir
    private Path folder;

    @Test
    void readsTextsNumbersAndDays() throws IOException {
        Taken taken = read(Sheets.workbook(HEADER
                + "<row r=\"3\"><c r=\"A3\"><v>4711</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C3\"><v>12.300000000000001</v></c><c r=\"D3\" s=\"1\"><v>46418</v></c></row>"));

        CatalogItem bolt = taken.items.get(0);
        assertThat(bolt.line()).isEqualTo(3);
        assertThat(bolt.id()).isEqualTo("4711");
        assertThat(bolt.texts().get("en").name()).isEqualTo("Hex bolt");
        assertThat(bolt.terms().amount()).isEqualTo("12.3");
        assertThat(bolt.supply().discontinuedFrom()).isEqualTo("2027-01-31");
    }

    @Test
    void takesTheSavedValueOfAFormulaAndRefusesOneWithout() throws IOException {
        Taken taken = read(Sheets.workbook(HEADER
                + "<row r=\"2\">" + text("A2", "A") + "<c r=\"C2\"><f>1+1</f><v>2</v></c></row>"
                + "<row r=\"3\">" + text("A3", "B") + "<c r=\"C3\"><f>NOW()</f></c></row>"
                + "<row r=\"4\">" + text("A4", "C") + "<c r=\"C4\" t=\"e\"><v>#N/A</v></c></row>"));

        assertThat(taken.items).extracting(CatalogItem::id).containsExactly("A");
        assertThat(taken.items.get(0).terms().amount()).isEqualTo("2");
        assertThat(taken.unreadable).extracting(line -> line.field()).containsExactly("C3", "C4");
    }

    @Test
    void refusesABomb() {
        byte[] bomb = Sheets.workbook(HEADER + "<row></row>".repeat(3_000_000));

        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("inflates");
    }

    @Test
    void refusesEntitiesInASheet() {
        byte[] hostile = Sheets.workbook(
                HEADER + "<row>" + text("A2", "&x;") + "</row>",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");

        assertThatThrownBy(() -> read(hostile)).isInstanceOf(CatalogFormatException.class);
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("xlsx");
    }

    private Taken read(byte[] workbook) throws IOException {
        Path file = folder.resolve("articles.xlsx");
        Files.write(file, workbook);
        return Taken.from(new ExcelSource(file, Mapping.OWN));
    }
}
