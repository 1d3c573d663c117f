package org.comptoir.gateway.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.search.words.Synonyms;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndNumbersTest {

    @TempDir
    Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GBH 2-26",
                "gbh2-26",
                "GBH226",
                "0 611 253 708",
                "0611253708",
                "0611.253.708",
                "3165140343725",
                "3 165140 343725",
                "03165140343725",
                "253 708",
                "253708",
                "Bosch 0 611 253 708",
                "hammer drill 0611253708"
            })
    void findsANumberHoweverItIsWritten(String text) {
        AnIndex.Built index = new AnIndex()
                .with("X-1", "hammer")
                .with(numbers("GBH 2-26", "0 611-253.708", "3165140343725"), "Bosch", "hammer drill")
                .in(path);

        assertThat(entries(index, WordQuery.of(Language.EN, text))).first().isEqualTo(1);
        index.close();
    }

    @Test
    void findsAClientsOwnNumbersForThatClientAlone() {
        AnIndex.Built index = new AnIndex()
                .with(new IndexEntry.Numbers("A-1", "", "", Map.of("K-100", "MAT-4711")), "", "washer")
                .with(new IndexEntry.Numbers("A-2", "", "", Map.of("K-200", "MAT-4711")), "", "bolt")
                .in(path);
        WordQuery question = WordQuery.of(Language.EN, "mat 4711");

        assertThat(entries(index, question.from("K-100"))).containsExactly(0);
        assertThat(entries(index, question.from("K-200"))).containsExactly(1);
        assertThat(entries(index, question.from("K-300"))).isEmpty();
        assertThat(entries(index, question)).isEmpty();
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"screwdrver,screwdriver", "scerwdriver,screwdriver", "screwdrivers,", "hamer claw,"})
    void mendsOneErrorInAWordOfFiveLettersOrMore(String typed, String read) {
        AnIndex.Built index =
                new AnIndex().with("A-1", "Screwdriver").with("A-2", "hammer").in(path);

        Hits hits = index.find(WordQuery.of(Language.EN, typed), Sight.EVERYTHING, 10);

        assertThat(hits.reading()).isEqualTo(Optional.ofNullable(read));
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skrewdrver", "niz", "filee1", "AN-1O01"})
    void mendsNeitherTwoErrorsNorShortWordsNorNumbers(String typed) {
        AnIndex.Built index = new AnIndex()
                .with("A-1", "Screwdriver")
                .with("A-2", "nut")
                .with("A-3", "file")
                .in(path);

        assertThat(entries(index, WordQuery.of(Language.EN, typed))).isEmpty();
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"steel hammer,false", "steel unicorn,true", "steel,false"})
    void saysWhereHalfOfTheWordsWereEnough(String typed, boolean half) {
        AnIndex.Built index = new AnIndex().with("A-1", "steel hammer").in(path);

        Hits hits = index.find(WordQuery.of(Language.EN, typed), Sight.EVERYTHING, 10);

        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.half()).isEqualTo(half);
        index.close();
    }

    @Test
    void mendsByWordsOfTheOwnAssortmentOnly() {
        AnIndex.Built index = new AnIndex()
                .with("A-1", "clamp")
                .with("A-2", "clamp")
                .with("A-3", "cramp")
                .in(path);
        WordQuery question = WordQuery.of(Language.EN, "cbamp");

        Hits everything = index.find(question, Sight.EVERYTHING, 10);
        Hits seen = index.find(question, index.without(0, 1), 10);

        assertThat(everything.reading()).contains("clamp");
        assertThat(seen.reading()).contains("cramp");
        assertThat(seen.entries()).containsExactly(2);
        index.close();
    }

    @Test
    void readsSynonymsOfWordsAndPhrasesWithoutANewIndex() {
        AnIndex.Built index = new AnIndex()
                .with("A-1", "adhesive tape")
                .with("A-2", "spanner")
                .in(path);
        var synonyms = new Synonyms(
                1, Map.of(Language.EN, List.of(List.of("sticky band", "adhesive tape"), List.of("wrench", "spanner"))));

        assertThat(entries(index, WordQuery.of(Language.EN, "sticky band").with(synonyms)))
                .containsExactly(0);
        assertThat(entries(index, WordQuery.of(Language.EN, "wrenches").with(synonyms)))
                .containsExactly(1);
        assertThat(entries(index, WordQuery.of(Language.EN, "wrench"))).isEmpty();
        assertThat(entries(index, WordQuery.of(Language.FR, "wrench").with(synonyms)))
                .isEmpty();
        index.close();
    }

    @Test
    void takesTheAskersCompoundsApart() {
        AnIndex.Built index =
                new AnIndex().with("A-1", "Schraube mit Sechskant").in(path);

        assertThat(entries(index, WordQuery.of(Language.DE, "Sechskantschrauben")))
                .containsExactly(0);
        index.close();
    }

    @Test
    void findsPlainWordsOfFurtherLanguages() {
        AnIndex.Built index =
                new AnIndex().withOthers("A-1", "Parafuso sextavado aço").in(path);

        assertThat(entries(index, WordQuery.of(Language.EN, "parafuso aco"))).containsExactly(0);
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8mm", "8 mm", "8MM", "length 8 mm"})
    void findsAValueWithItsUnitHoweverItIsSpaced(String text) {
        AnIndex.Built index = new AnIndex()
                .with("A-1", "length 8 mm")
                .with("A-2", "length 9 mm")
                .in(path);

        assertThat(entries(index, WordQuery.of(Language.EN, text))).containsExactly(0);
        index.close();
    }

    @Test
    void ordersByNameAcrossWhateverIsFound() {
        AnIndex.Built index = new AnIndex()
                .with("A-1", "bolt Zinc")
                .with("A-2", "bolt écru")
                .with("A-3", "bolt Brass")
                .in(path);

        assertThat(entries(index, WordQuery.of(Language.EN, "bolt").in(WordQuery.Order.NAME)))
                .containsExactly(2, 1, 0);
        assertThat(entries(index, WordQuery.of(Language.EN, "bolt").in(WordQuery.Order.PART)))
                .containsExactly(0, 1, 2);
        index.close();
    }

    @Test
    void suggestsWordsNumbersAndManufacturersThatExist() {
        AnIndex.Built index = new AnIndex()
                .with(numbers("AB-100", "", ""), "Hasegawa", "Hammer")
                .with(numbers("AB-101", "", ""), "", "Handsaw")
                .with(numbers("AB-102", "", ""), "Hazet", "Hammer")
                .in(path);

        assertThat(index.suggest(WordQuery.of(Language.EN, "ha"), Sight.EVERYTHING, 8))
                .extracting(WordIndex.Suggestion::text)
                .containsExactly("Hasegawa", "Hazet", "hammer", "handsaw");
        assertThat(index.suggest(WordQuery.of(Language.EN, "ab10"), index.without(1), 8))
                .extracting(WordIndex.Suggestion::text)
                .containsExactly("AB-100", "AB-102");
        assertThat(index.suggest(WordQuery.of(Language.EN, "h"), Sight.EVERYTHING, 8))
                .isEmpty();
        index.close();
    }

    private static IndexEntry.Numbers numbers(String part, String manufacturerPart, String gtin) {
        return new IndexEntry.Numbers(part, manufacturerPart, gtin, Map.of());
    }

    private static List<Integer> entries(AnIndex.Built index, WordQuery query) {
        return Arrays.stream(index.find(query, Sight.EVERYTHING, 10).entries())
                .boxed()
                .toList();
    }
}
