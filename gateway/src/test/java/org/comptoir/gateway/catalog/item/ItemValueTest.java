package org.comptoir.gateway.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.junit.jupiter.api.Test;

class ItemValueTest {

    private final CatalogItem item = ACatalogItem.valid()
            .media(new Medium("image", "https://a.example/1", "", ""), new Medium("film", "http://b", "", ""))
            .build();

    @Test
    void findsTheValueThatAProblemNames() {
        assertThat(ItemValue.at(item, "id")).isEqualTo("AB-1");
        assertThat(ItemValue.at(item, "terms/amount")).isEqualTo("12.50");
        assertThat(ItemValue.at(item, "texts/en/name")).isEqualTo("Hexagon nut");
        assertThat(ItemValue.at(item, "texts/en/attributes[1]/value")).isEqualTo("M8");
        assertThat(ItemValue.at(item, "media[2]/kind")).isEqualTo("film");
        assertThat(ItemValue.at(item, "classifications/UNSPSC")).isEqualTo("31161727");
    }

    @Test
    void isBlankWhereThereIsNoSingleValue() {
        assertThat(ItemValue.at(item, "packing")).isEmpty();
        assertThat(ItemValue.at(item, "media[9]/kind")).isEmpty();
        assertThat(ItemValue.at(item, "texts/fr/name")).isEmpty();
        assertThat(ItemValue.at(item, "")).isEmpty();
    }
}
