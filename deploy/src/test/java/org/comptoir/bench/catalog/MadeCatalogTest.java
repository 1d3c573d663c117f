package org.comptoir.bench.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeCatalogTest {

    @Test
    void makesTheSameArticlesEveryTimeWhateverTheSize() {
        assertThat(new MadeCatalog(50).lines().toList())
                .isEqualTo(new MadeCatalog(2_000).lines().limit(50).toList());
        assertThat(MadeCatalog.line(7)).isEqualTo(MadeCatalog.line(7));
    }

    @Test
    void writesEachArticleAsOneLineOfJsonOnAShelfThatThereIs() {
        var shelves =
                MadeCatalog.shelves().stream().map(MadeCatalog.MadeShelf::code).toList();

        assertThat(new MadeCatalog(500).lines()).allSatisfy(line -> {
            var article = Json.createReader(new StringReader(line)).readObject();
            assertThat(line).doesNotContain("\n");
            assertThat(shelves).contains(article.getString("category"));
        });
    }

    @Test
    void givesEveryArticleANumberAndAGtinOfItsOwn() {
        assertThat(new MadeCatalog(3_000)
                        .lines()
                        .map(line -> Json.createReader(new StringReader(line)).readObject())
                        .flatMap(article -> Stream.of(
                                article.getString("id"),
                                article.getJsonObject("numbers").getString("gtin"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void endsAGtinWithItsCheckDigit() {
        assertThat(MadeCatalog.gtin(638_133_393)).isEqualTo("4006381333931");
    }
}
