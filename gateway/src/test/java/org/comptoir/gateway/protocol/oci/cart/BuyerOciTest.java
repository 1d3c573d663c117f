package org.comptoir.gateway.protocol.oci.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.gateway.cart.ReturnForm.Field;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader that other tests trust finds what is wrong with a form. */
class BuyerOciTest {

    private static final Path RECORDED = Path.of("..", "..", "shared", "corpus", "oci");

    @Test
    void namesEveryDeviation() {
        BuyerOci read = BuyerOci.strictly(List.of(
                new Field("NEW_ITEM-DESCRIPTION[1]", "x".repeat(41)),
                new Field("NEW_ITEM-DESCRIPTION[01]", "zero"),
                new Field("NEW_ITEM-LONGTEXT[1]", "on the first"),
                new Field("NEW_ITEM-QUANTITY[1]", "1,5"),
                new Field("NEW_ITEM-PRICE[1]", "1.5"),
                new Field("NEW_ITEM-PRICEUNIT[1]", "1.0"),
                new Field("NEW_ITEM-CONTRACT_ITEM[1]", "10"),
                new Field("NEW_ITEM-DESCRIPTION[3]", "&#8364;"),
                new Field("NEW_ITEM-MATNR[3]", "4711"),
                new Field("NEW_ITEM-MATNR[3]", "4711")));

        assertThat(String.join("\n", read.faults()))
                .contains("NEW_ITEM-DESCRIPTION[1] has more than 40 characters")
                .contains("NEW_ITEM-DESCRIPTION[01] is no name of a field")
                .contains("NEW_ITEM-LONGTEXT[1] is no name of a field", "NEW_ITEM-QUANTITY[1] is \"1,5\"")
                .contains("NEW_ITEM-PRICE[1] stands without CURRENCY")
                .contains("NEW_ITEM-PRICE[1] is \"1.5\"")
                .contains("NEW_ITEM-PRICEUNIT[1] is \"1.0\"")
                .contains("NEW_ITEM-CONTRACT_ITEM[1] stands without CONTRACT")
                .contains("NEW_ITEM-UNIT[1] is missing")
                .contains("NEW_ITEM[3] follows a gap")
                .contains("NEW_ITEM-DESCRIPTION[3] holds what is no text")
                .contains("NEW_ITEM[3] needs one of DESCRIPTION and MATNR")
                .contains("NEW_ITEM-MATNR[3] comes twice");
    }

    @Test
    void understandsWhatTheFieldForgives() {
        BuyerOci read = BuyerOci.tolerantly(List.of(
                new Field("NEW_ITEM-DESCRIPTION[01]", "a"),
                new Field("NEW_ITEM-LONGTEXT_1:132", "one"),
                new Field("NEW_ITEM-LONGTEXT_5:132[][5]", "five")));

        assertThat(read.items()).hasSize(2);
        assertThat(read.items().get(0)).containsEntry("DESCRIPTION", "a").containsEntry("LONGTEXT", "one");
        assertThat(BuyerOci.number(" 1730,90 ")).isEqualByComparingTo("1730.9");
        assertThat(BuyerOci.number("00000001730.900")).isEqualByComparingTo("1730.9");
    }

    @ParameterizedTest
    @CsvSource({
        "background-search-response.html, 1, Apple MacBook Air 11\"",
        "meplato-sapoci-real_world.html, 10, ''",
        "meplato-sapoci-meplato_extensions.html, 10, ''"
    })
    void readsRecordedPages(String file, int items, String first) throws IOException {
        Path page = RECORDED.resolve(file);
        Assumptions.assumeTrue(Files.exists(page), page + " is not on this machine");

        BuyerOci read = BuyerOci.tolerantly(BuyerBrowser.read(Files.readAllBytes(page), StandardCharsets.UTF_8)
                .fields());

        assertThat(read.items())
                .hasSize(items)
                .allSatisfy(
                        item -> assertThat(item).containsKeys("DESCRIPTION", "QUANTITY", "UNIT", "PRICE", "LONGTEXT"));
        assertThat(read.items().get(0).get("DESCRIPTION")).startsWith(first);
    }
}
