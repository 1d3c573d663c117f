package org.comptoir.catalogexport.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.StockLevel;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.Taken;
import org.comptoir.catalogexport.mapping.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CsvSourceTest {

    @Test
    void readsOurOwnHeaderNames() throws IOException {
        Taken taken = read(Taken.sample("own.csv"), Mapping.OWN);

        CatalogItem bolt = taken.items.get(0);
        assertThat(taken.items).extracting(CatalogItem::id).containsExactly("AN-1", "AN-2");
        assertThat(taken.items).extracting(CatalogItem::line).containsExactly(2L, 3L);
        assertThat(bolt.terms().amount()).isEqualTo("0.12");
        assertThat(bolt.texts().get("de").name()).isEqualTo("Sechskantschraube M8");
        assertThat(bolt.texts().get("en").attributes()).containsExactly(new Attribute("length", "40", "mm"));
        assertThat(bolt.classifications()).containsExactly(new CatalogItem.Place("UNSPSC", "26.0801", "31161620"));
        assertThat(bolt.media()).hasSize(2);
        assertThat(bolt.stock()).containsExactly(new StockLevel("Lyon", "120"));
        assertThat(taken.items.get(1).texts().get("en").name()).isEqualTo("Nut; M8, \"zinc\"");
    }

    @Test
    void tellsWhichColumnIsWhichField() throws IOException {
        var mapping = Mapping.fromJson(
                "{\"language\":\"de\",\"columns\":{\"Nr\":\"id\",\"Text\":\"name\",\"Preis\":\"price.amount\"}}");

        assertThat(read("Nr;Text;Preis\nA;Schraube;1\n".getBytes(UTF_8), mapping).fieldNames)
                .containsOnly(
                        Map.entry("id", "Nr"), Map.entry("texts/de/name", "Text"), Map.entry("terms/amount", "Preis"));
    }

    @Test
    void aConstantStandsOnlyWhereItsColumnIsBlank() throws IOException {
        var mapping = Mapping.fromJson("{\"columns\":{\"Nr\":\"id\",\"Klasse\":\"classification:UNSPSC\"},"
                + "\"constants\":{\"classification:UNSPSC\":\"31160000\"}}");

        Taken taken = read("Nr;Klasse\nA;31161620\nB;\n".getBytes(UTF_8), mapping);

        assertThat(taken.items)
                .extracting(CatalogItem::classifications)
                .containsExactly(
                        List.of(new CatalogItem.Place("UNSPSC", "", "31161620")),
                        List.of(new CatalogItem.Place("UNSPSC", "", "31160000")));
    }

    @Test
    void tellsAnActionThatIsNoneInsteadOfPuttingTheArticle() throws IOException {
        Taken taken = read("id,action\nA,withdrawn?\nB,gelöscht\nC,Update\nD,\n".getBytes(UTF_8), Mapping.OWN);

        assertThat(taken.unreadable).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(2);
            assertThat(line.rule()).isEqualTo("\"withdrawn?\" is no action");
        });
        assertThat(taken.items)
                .extracting(CatalogItem::action)
                .containsExactly(Action.WITHDRAW, Action.PUT, Action.PUT);
    }

    @Test
    void leavesADayThatIsNone() throws IOException {
        var mapping =
                Mapping.fromJson("{\"dates\":\"dd.MM.yyyy\",\"columns\":{\"Nr\":\"id\",\"Bis\":\"discontinuedFrom\"}}");

        assertThat(read("Nr;Bis\nA;31.04.2026\nB;30.04.2026\n".getBytes(UTF_8), mapping).items)
                .extracting(item -> item.supply().discontinuedFrom())
                .containsExactly("31.04.2026", "2026-04-30");
    }

    @Test
    void takesNoZeroForThousands() throws IOException {
        var comma = Mapping.fromJson("{\"decimal\":\",\"}");

        assertThat(amounts("0,125|1,234|12,345.60", Mapping.OWN)).containsExactly("0,125", "1234", "12345.60");
        assertThat(amounts("0.125|1.234|12.345,60", comma)).containsExactly("0.125", "1234", "12345.60");
    }

    private static List<String> amounts(String written, Mapping mapping) throws IOException {
        String rows =
                Stream.of(written.split("\\|")).map(each -> "A;" + each + "\n").collect(Collectors.joining());
        return read(("id;price.amount\n" + rows).getBytes(UTF_8), mapping).items.stream()
                .map(item -> item.terms().amount())
                .toList();
    }

    @Test
    @Timeout(10)
    void readsANumberOfAHundredThousandDigitsAtOnce() throws IOException {
        var mapping = Mapping.fromJson("{\"decimal\":\",\"}");
        String row = "A;" + "1".repeat(100_000) + "x\n";

        Taken taken = read(("id;price.amount\n" + row).getBytes(UTF_8), mapping);

        assertThat(taken.items).hasSize(1);
    }

    @Test
    void makesATreeOfPathsWithEachShelfOnce() throws IOException {
        Taken taken = read(Taken.sample("own.csv"), Mapping.OWN);

        assertThat(taken.categories)
                .extracting(CatalogCategory::code)
                .containsExactly("fasteners", "fasteners-bolts", "fasteners-nuts");
        assertThat(taken.categories).extracting(CatalogCategory::parent).containsExactly("", "fasteners", "fasteners");
        assertThat(taken.items.get(1).category()).isEqualTo("fasteners-nuts");
    }

    @Test
    void readsASuppliersTableByItsProfile() throws IOException {
        Mapping profile = Mapping.fromJson("""
                {"encoding":"windows-1252","delimiter":";","decimal":",","dates":"dd.MM.yyyy","language":"de",
                 "columns":{"Artikelnummer":"id","Bezeichnung":"name","Preis":"price.amount","ME":"unit","Auslauf":"discontinuedFrom"},
                 "constants":{"price.currency":"EUR","price.family":"tools"},"units":{"Stk":"EA"}}""");
        byte[] file = "Artikelnummer;Bezeichnung;Preis;ME;Auslauf;Lagerplatz\n7;Säge;1.234,50;Stk;31.01.2027;A3\n"
                .getBytes(Charset.forName("windows-1252"));

        Taken taken = read(file, profile);

        CatalogItem saw = taken.items.get(0);
        assertThat(saw.texts().get("de").name()).isEqualTo("Säge");
        assertThat(saw.terms()).isEqualTo(new CatalogItem.Terms("1234.50", "EUR", "", "tools", ""));
        assertThat(saw.packing().unit()).isEqualTo("EA");
        assertThat(saw.supply().discontinuedFrom()).isEqualTo("2027-01-31");
        assertThat(taken.notes).singleElement().asString().contains("Lagerplatz");
    }

    @Test
    void readsByPositionWhereThereIsNoHeader() throws IOException {
        Mapping profile = Mapping.fromJson("{\"header\":false,\"columns\":{\"1\":\"id\",\"3\":\"name@fr\"}}");

        Taken taken = read("A,x,Vis\n".getBytes(UTF_8), profile);

        assertThat(taken.items.get(0).texts().get("fr").name()).isEqualTo("Vis");
    }

    @Test
    void guessesTheEncoding() throws IOException {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, Charset.forName("windows-1252")}) {
            Taken taken = read("id,name@fr\n1,Écrou\n".getBytes(charset), Mapping.OWN);

            assertThat(taken.items.get(0).texts().get("fr").name())
                    .as(charset.name())
                    .isEqualTo("Écrou");
        }
    }

    @Test
    void passesOverARowWithTooManyCellsAndReadsOn() throws IOException {
        Taken taken = read("id,name@en\n1,a\n2,b,c\n3,d\n".getBytes(UTF_8), Mapping.OWN);

        assertThat(taken.items).extracting(CatalogItem::id).containsExactly("1", "3");
        assertThat(taken.unreadable)
                .singleElement()
                .satisfies(line -> assertThat(line.line()).isEqualTo(3));
    }

    @Test
    void namesTheLineAfterWhichAQuoteIsNotClosed() {
        assertThatThrownBy(() -> read("id,name@en\n1,a\n2,\"b\n3,c\n".getBytes(UTF_8), Mapping.OWN))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("quote");
    }

    @Test
    void refusesATableWithoutPartNumbers() {
        assertThatThrownBy(() -> read("sku,name@en\n1,a\n".getBytes(UTF_8), Mapping.OWN))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("part number");
    }

    @Test
    void namesEveryMistakeOfAMapping() {
        assertThatThrownBy(() -> Mapping.fromJson("{\"columns\":{\"a\":\"colour\"},\"delimiter\":\";;\",\"x\":1}"))
                .hasMessageContaining("columns/a")
                .hasMessageContaining("delimiter")
                .hasMessageContaining("x: this field is not known");
    }

    @Test
    void readsRowAfterRowAsTheyCome() throws IOException {
        long[] count = {0};
        try (CatalogSource source = new CsvSource(new Rows(200_000), Mapping.OWN)) {
            source.read(new CatalogReceiver() {
                @Override
                public void item(CatalogItem item) {
                    count[0]++;
                }

                @Override
                public void unreadable(CatalogSource.Unreadable line) {
                    throw new AssertionError(line);
                }
            });
        }

        assertThat(count[0]).isEqualTo(200_000);
    }

    /** Makes its rows as they are read: what is kept of them would be the reader's. */
    private static final class Rows extends InputStream {

        private final int rows;
        private int row;
        private byte[] line = "id,name@en,price.amount\n".getBytes(UTF_8);
        private int at;

        Rows(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            if (at == line.length) {
                if (row == rows) {
                    return -1;
                }
                line = "P%d,Article %d,1.5\n".formatted(row, row).getBytes(UTF_8);
                row++;
                at = 0;
            }
            return line[at++];
        }
    }

    private static Taken read(byte[] file, Mapping mapping) throws IOException {
        return Taken.from(new CsvSource(new ByteArrayInputStream(file), mapping));
    }
}
