package org.comptoir.gateway.partner.dialect.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Difference;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Flaw;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Problem;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Reading;
import org.junit.jupiter.api.Test;

class LookUpTableTest {

    @Test
    void readsWhatSpreadsheetsPasteAndWrite() {
        Reading reading = LookUpTable.read("\uFEFFEA\tPCE\r\nBX ; KAR\n\nPK,PAK\n\"3116\";\"0815\"\nKG = KGM\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().pairs())
                .containsExactly(
                        entry("EA", "PCE"),
                        entry("BX", "KAR"),
                        entry("PK", "PAK"),
                        entry("3116", "0815"),
                        entry("KG", "KGM"));
        assertThat(reading.table().setting()).isEqualTo("EA=PCE BX=KAR PK=PAK 3116=0815 KG=KGM");
    }

    @Test
    void namesEachLineThatIsNoPair() {
        assertThat(LookUpTable.read("EA;PCE\nBX\nPK;a;b\nKG;\nour code;x\nEA;STK")
                        .problems())
                .containsExactly(
                        new Problem(2, Flaw.NO_PAIR, "BX"),
                        new Problem(3, Flaw.NO_PAIR, "PK;a;b"),
                        new Problem(4, Flaw.NO_CODE, "KG;"),
                        new Problem(5, Flaw.NO_CODE, "our code;x"),
                        new Problem(6, Flaw.TWICE, "EA;STK"));
    }

    @Test
    void endsWhereATableIsTooLong() {
        String lines = IntStream.rangeClosed(0, LookUpTable.MOST)
                .mapToObj(row -> row + "\tx")
                .collect(joining("\n"));

        assertThat(LookUpTable.read(lines).problems()).containsExactly(new Problem(10_001, Flaw.TOO_MANY, "10000\tx"));
        assertThat(LookUpTable.read(lines).table().pairs()).hasSize(LookUpTable.MOST);
    }

    @Test
    void nothingAndTheWordForItAreAnEmptyTable() {
        assertThat(LookUpTable.read("\n none \n").table().setting()).isEqualTo("none");
        assertThat(LookUpTable.of("none").lines()).isEmpty();
    }

    @Test
    void aFileHoldsWhereBothHaveACode() {
        LookUpTable before = LookUpTable.of("EA=PCE BX=BX PK=PK");

        LookUpTable both = before.with(LookUpTable.of("BX=KAR KG=KGM"));

        assertThat(both.setting()).isEqualTo("EA=PCE BX=KAR PK=PK KG=KGM");
        assertThat(both.since(before)).isEqualTo(new Difference(1, 1, 0));
        assertThat(LookUpTable.of("EA=PCE X=Y").since(before)).isEqualTo(new Difference(1, 0, 2));
    }

    @Test
    void theLongestBeginningCounts() {
        BuyerCodes codes = BuyerCodes.parse("31=A 3116=B fasteners=C");

        assertThat(codes.find("31161504")).contains("B");
        assertThat(codes.find("31200000")).contains("A");
        assertThat(codes.find("fasteners")).contains("C");
        assertThat(codes.find("3")).isEmpty();
    }

    @Property(tries = 200)
    void whatPeopleSeeIsReadBackAsTheSetting(
            @ForAll @Size(max = 20)
                    Map<
                                    @NotEmpty @AlphaChars @NumericChars @StringLength(max = 80) String,
                                    @NotEmpty @AlphaChars @NumericChars @StringLength(max = 80) String>
                            pairs) {
        LookUpTable table = new LookUpTable(pairs);

        assertThat(LookUpTable.read(table.lines()).table().setting()).isEqualTo(table.setting());
        assertThat(LookUpTable.of(table.setting())).isEqualTo(table);
    }
}
