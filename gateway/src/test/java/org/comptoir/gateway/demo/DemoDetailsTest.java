package org.comptoir.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.catalogexport.CatalogItem;
import org.junit.jupiter.api.Test;

class DemoDetailsTest {

    private final List<CatalogItem> products = DemoCatalog.read().products();

    @Test
    void givesEveryArticleAGtinOfItsOwn() {
        Set<String> gtins =
                products.stream().map(product -> product.numbers().gtin()).collect(Collectors.toSet());

        assertThat(gtins).hasSize(products.size()).allMatch(gtin -> gtin.matches("2042\\d{9}") && sum(gtin) % 10 == 0);
    }

    @Test
    void namesOnlyArticlesThatExist() {
        Set<String> ids = products.stream().map(CatalogItem::id).collect(Collectors.toSet());
        Set<String> kinds = new HashSet<>();
        for (CatalogItem product : products) {
            product.relations().forEach(relation -> {
                kinds.add(relation.kind());
                assertThat(ids).contains(relation.id());
                assertThat(relation.id()).isNotEqualTo(product.id());
            });
            assertThat(product.relations().stream().map(CatalogItem.Relation::id))
                    .doesNotHaveDuplicates();
        }

        assertThat(kinds).containsExactlyInAnyOrder("substitute", "accessory", "variant");
    }

    @Test
    void showsEveryStateOfStock() {
        assertThat(products).anyMatch(product -> product.stock().isEmpty());
        assertThat(products).anyMatch(product -> product.stock().size() == 3);
        assertThat(products)
                .anyMatch(product -> !product.stock().isEmpty()
                        && product.stock().stream()
                                .allMatch(level -> level.quantity().equals("0")));
    }

    @Test
    void knowsWhatNordwerkCallsSomeArticles() {
        assertThat(products.get(0).numbers().buyers())
                .containsExactly(new CatalogItem.BuyerNumber("10077", "NW-100000"));
        assertThat(products.get(1).numbers().buyers()).isEmpty();
    }

    private static int sum(String gtin) {
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) {
            sum += (gtin.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}
