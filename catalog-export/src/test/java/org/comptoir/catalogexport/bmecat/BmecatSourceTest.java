package org.comptoir.catalogexport.bmecat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.Taken;
import org.comptoir.catalogexport.mapping.Mapping;
import org.junit.jupiter.api.Test;

class BmecatSourceTest {

    private final String sample = new String(Taken.sample("bmecat12.xml"), UTF_8);

    @Test
    void readsAnArticleOfVersion12() throws IOException {
        Taken taken = read(sample);

        CatalogItem bolt = taken.items.get(0);
        assertThat(taken.header)
                .hasValueSatisfying(header -> assertThat(header.scope()).isEqualTo(Scope.FULL));
        assertThat(bolt.terms()).isEqualTo(new CatalogItem.Terms("12.00", "EUR", "10", "fasteners", ""));
        assertThat(bolt.packing()).isEqualTo(new CatalogItem.Packing("PK", "C62", "100", "2", "2", ""));
        assertThat(bolt.numbers().gtin()).isEqualTo("4006381333931");
        assertThat(bolt.numbers().buyers()).containsExactly(new CatalogItem.BuyerNumber("4711", "B-1"));
        assertThat(bolt.supply().leadTimeDays()).isEqualTo("3");
        assertThat(bolt.classifications()).containsExactly(new CatalogItem.Place("ECLASS", "11.1", "23110101"));
        assertThat(bolt.media())
                .extracting(CatalogItem.Medium::address)
                .containsExactly("https://img.example/an-1.png");
        assertThat(bolt.relations()).containsExactly(new CatalogItem.Relation("accessory", "AN-2"));
        CatalogItem.Text german = bolt.texts().get("de");
        assertThat(german.description()).isEqualTo("Verzinkt & fest");
        assertThat(german.keywords()).isEqualTo("Schraube Bolzen");
        assertThat(german.attributes())
                .containsExactly(
                        new CatalogItem.Attribute("Länge", "40", "MMT"),
                        new CatalogItem.Attribute("NORD.COATING", "Zink", ""));
    }

    @Test
    void tellsWhatTheFormatCallsItsFields() throws IOException {
        assertThat(read(sample).fieldNames)
                .containsEntry("packing/unit", "ORDER_UNIT")
                .containsEntry("texts/de/name", "DESCRIPTION_SHORT");
    }

    @Test
    void putsArticlesOnTheShelvesOfTheMapThatFollowsThem() throws IOException {
        Taken taken = read(sample);

        assertThat(taken.categories).extracting(CatalogCategory::code).containsExactly("10", "11");
        assertThat(taken.categories.get(1).parent()).isEqualTo("10");
        assertThat(taken.categories.get(1).names()).isEqualTo(Map.of("de", "Schrauben"));
        assertThat(taken.items.get(0).category()).isEqualTo("11");
        assertThat(taken.items.get(1).action()).isEqualTo(Action.WITHDRAW);
    }

    @Test
    void takesOnlyTheDeclaredRootForTheTop() throws IOException {
        String withGroup1 = sample.replace("<GROUP_ID>1</GROUP_ID>", "<GROUP_ID>900</GROUP_ID>")
                .replace("<GROUP_ID>10</GROUP_ID>", "<GROUP_ID>1</GROUP_ID>")
                .replace("<PARENT_ID>1</PARENT_ID>", "<PARENT_ID>900</PARENT_ID>")
                .replace("<PARENT_ID>10</PARENT_ID>", "<PARENT_ID>1</PARENT_ID>");

        Taken taken = read(withGroup1);

        assertThat(taken.categories).extracting(CatalogCategory::code).containsExactly("1", "11");
        assertThat(taken.categories).extracting(CatalogCategory::parent).containsExactly("", "1");
    }

    @Test
    void takes0And1ForTheTopWhereNoRootIsDeclared() throws IOException {
        Taken taken = read(sample.replaceFirst("<CATALOG_STRUCTURE type=\"root\">.*", ""));

        assertThat(taken.categories).extracting(CatalogCategory::parent).containsExactly("", "10");
    }

    @Test
    void readsNewPricesOfVersion2005() throws IOException {
        Taken taken = read(new String(Taken.sample("bmecat2005-prices.xml"), UTF_8));

        assertThat(taken.items).singleElement().satisfies(item -> {
            assertThat(item.action()).isEqualTo(Action.REPRICE);
            assertThat(item.terms().amount()).isEqualTo("9.90");
            assertThat(item.terms().currency()).isEqualTo("CHF");
            assertThat(item.terms().basis()).isEqualTo("100");
        });
    }

    @Test
    void multipliesAPriceByItsFactor() throws IOException {
        Taken taken = read(sample.replace(
                "<PRICE_AMOUNT>12.00</PRICE_AMOUNT>",
                "<PRICE_AMOUNT>12.00</PRICE_AMOUNT><PRICE_FACTOR>0.7</PRICE_FACTOR>"));
        Taken broken = read(sample.replace(
                "<PRICE_AMOUNT>12.00</PRICE_AMOUNT>",
                "<PRICE_AMOUNT>12.00</PRICE_AMOUNT><PRICE_FACTOR>0,7</PRICE_FACTOR>"));

        assertThat(taken.items.get(0).terms().amount()).isEqualTo("8.4");
        assertThat(broken.items.get(0).terms().amount()).isEqualTo("12.00 x 0,7");
    }

    @Test
    void saysThatItTakesTheFirstOfSeveralPeriods() throws IOException {
        String prices = sample.replaceFirst("(?s).*(<ARTICLE_PRICE_DETAILS>.*</ARTICLE_PRICE_DETAILS>).*", "$1");
        Taken taken = read(sample.replace(prices, prices + prices.replace("12.00", "13.00")));

        assertThat(taken.items.get(0).terms().amount()).isEqualTo("12.00");
        assertThat(taken.notes).contains("AN-1 has prices for 2 periods; the first is taken");
    }

    @Test
    void refusesEntitiesOfTheDocumentsOwn() {
        String hostile = sample.replace(
                        "<!DOCTYPE BMECAT SYSTEM \"bmecat_new_catalog_1_2.dtd\">",
                        "<!DOCTYPE BMECAT [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("Verzinkt", "&x;");

        assertThatThrownBy(() -> read(hostile))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("x");
    }

    @Test
    void namesTheLineWhereAFileIsCutOff() {
        assertThatThrownBy(() -> read(sample.substring(0, sample.indexOf("MIME_INFO><MIME>"))))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("From line");
    }

    @Test
    void keepsAMillionArticlesApartOnTheirShelves() throws CatalogFormatException {
        var shelves = new ShelfMap();
        for (int i = 0; i < 1_000_000; i++) {
            shelves.put("AN-" + i, "g" + i % 1_000, 1);
        }

        assertThat(shelves.find("AN-999999")).isEqualTo("g999");
        assertThat(shelves.find("AN-0")).isEqualTo("g0");
        assertThat(shelves.find("nobody")).isEmpty();
    }

    private static Taken read(String file) throws IOException {
        return Taken.from(new BmecatSource(() -> new ByteArrayInputStream(file.getBytes(UTF_8)), Mapping.OWN));
    }
}
