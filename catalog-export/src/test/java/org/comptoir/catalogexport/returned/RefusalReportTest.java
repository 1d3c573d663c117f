package org.comptoir.catalogexport.returned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.comptoir.catalogexport.Refusal.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RefusalReportTest {

    private static RefusalReport.Read read(String report) {
        return new RefusalReport(report).read(Set.of("AN-1001", "AN 7", "AN-1003")::contains);
    }

    @Test
    void readsAListOfErrorsAsAribaHasIt() {
        var read = read("Catalog Bolts, version 3\n\nSeverity,Line Number,Description\n"
                + "Error,12,\"Unit of measure \"\"PCE\"\" is not known\"\nWarning,14,Lead time is empty\n,,2 in all\n");

        assertThat(read.table()).isTrue();
        assertThat(read.passedOver()).isEqualTo(1);
        assertThat(read.refusals())
                .containsExactly(
                        new ReturnedRefusal(12, "", "unit", "Unit of measure \"PCE\" is not known", Weight.REFUSED),
                        new ReturnedRefusal(14, "", "leadTimeDays", "Lead time is empty", Weight.WARNED));
    }

    @Test
    void readsTheRowsOfOnesOwnFileWithAColumnOfErrors() {
        var read =
                read("Supplier Part Num*\tName*\tDescription*\tError\nAN-1001\tBolt\tA bolt\tPrice must be positive\n"
                        + "AN-1003\tNut\tA nut\t\n");

        assertThat(read.refusals())
                .containsExactly(
                        new ReturnedRefusal(0, "AN-1001", "price.amount", "Price must be positive", Weight.REFUSED));
        assertThat(read.passedOver()).as("a row without an error").isEqualTo(1);
    }

    @Test
    void readsAnyTableByTheNamesOfItsColumnsInGermanToo() {
        var read = read("Zeile;Artikelnummer;Feld;Art;Meldung\r\n3;AN 7;ORDER_UNIT;Hinweis;nicht in der Liste\r\n");

        assertThat(read.refusals())
                .containsExactly(new ReturnedRefusal(3, "AN 7", "unit", "nicht in der Liste", Weight.WARNED));
    }

    @Test
    @Timeout(10)
    void readsARowOfBlanksOrMarksAtOnce() {
        assertThat(read("line" + " ".repeat(150_000) + "x\nError in AN-1001").refusals())
                .hasSize(1);
        assertThat(read("!".repeat(150_000) + "x\nError in AN-1001!!").refusals())
                .extracting(ReturnedRefusal::item)
                .containsExactly("AN-1001");
    }

    @Test
    void readsAMailWithAProtocolLineByLine() {
        var read = read(
                "Ihr Katalog wurde geprüft.\n\n"
                        + "Fehler: Artikel AN-1001, Lieferzeit fehlt.\nFehler in Zeile 17: ECLASS unbekannt\nIm Artikel (AN-1003). Bild fehlt\n");

        assertThat(read.table()).isFalse();
        assertThat(read.passedOver()).isEqualTo(1);
        assertThat(read.refusals())
                .extracting(ReturnedRefusal::item, ReturnedRefusal::line, ReturnedRefusal::field)
                .containsExactly(
                        tuple("AN-1001", 0L, "leadTimeDays"),
                        tuple("", 17L, "classification"),
                        tuple("AN-1003", 0L, "image"));
    }

    @Test
    void asksForNothingButWordsOfTheReport() {
        assertThat(new RefusalReport("Artikel AN-1001: zu lang.").candidates()).contains("AN-1001", "lang");
        assertThat(new RefusalReport("line,item,error\n1,AN 7,x\n").candidates())
                .containsExactly("AN 7");
        assertThat(read("").refusals()).isEmpty();
        assertThat(read("\"").refusals()).isEmpty();
    }

    @Test
    void findsTheArticlesInTheLinesOfAFileOfOurs() throws IOException {
        byte[] cif = Files.readAllBytes(Path.of("../docs/formats/samples/cif3.cif"));
        String[] lines = new String(cif, UTF_8).split("\n", -1);
        int first = List.of(lines).indexOf("DATA") + 2;

        assertThat(FileLines.of("cif3", new ByteArrayInputStream(cif), Set.of((long) first, 1L)))
                .containsOnlyKeys((long) first)
                .allSatisfy((line, id) -> assertThat(lines[first - 1]).contains(id));
        assertThat(FileLines.of("coupa", new ByteArrayInputStream(cif), Set.of(1L)))
                .isEmpty();
    }
}
