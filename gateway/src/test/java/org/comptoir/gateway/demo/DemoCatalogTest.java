package org.comptoir.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.catalog.drawing.Drawings;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoCatalogTest {

    private final List<CatalogItem> products = DemoCatalog.read().products();

    @Test
    void isTheSameAtEveryStart() {
        assertThat(DemoCatalog.read()).isEqualTo(DemoCatalog.read());
    }

    @Test
    void hasTwoThousandProductsNumberedWithoutAGap() {
        assertThat(products).hasSize(2_000);
        assertThat(products).extracting(CatalogItem::id).startsWith("AN-1001", "AN-1002", "AN-1003", "AN-1004");
        assertThat(products.get(1_999).id()).isEqualTo("AN-3000");
        assertThat(products).extracting(CatalogItem::id).doesNotHaveDuplicates();
    }

    @Test
    void fillsFortyShelves() {
        Map<String, Long> byShelf =
                products.stream().collect(Collectors.groupingBy(CatalogItem::category, Collectors.counting()));

        assertThat(byShelf).hasSize(40);
        assertThat(byShelf.values()).containsOnly(50L);
    }

    @Test
    void holdsTheFixedPoints() {
        assertThat(product("AN-1001").terms()).isEqualTo(Variant.terms("12.00", "1", "tools"));
        assertThat(product("AN-1001").packing().unit()).isEqualTo("EA");
        assertThat(product("AN-1003").terms()).isEqualTo(Variant.terms("4.99", "1000", "fasteners"));
        assertThat(product("AN-1003").packing().unit()).isEqualTo("EA");
    }

    @Test
    void showsEveryKindOfUnitAndPriceBasis() {
        assertThat(values(product -> product.packing().unit()))
                .containsExactlyInAnyOrder("EA", "BX", "PK", "MTR", "KGM", "PR", "SET", "RO", "LTR");
        assertThat(values(product -> product.terms().basis())).containsExactlyInAnyOrder("1", "10", "100", "1000");
        assertThat(values(product -> product.packing().step())).contains("0.5", "1", "2.5", "10", "100");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryArticleDifferently(Language language) {
        assertThat(products)
                .extracting(product -> text(product, language).name())
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("{"));
    }

    @Test
    void usesAwkwardCharactersAndALongName() {
        Set<Integer> seen = new HashSet<>();
        products.forEach(
                product -> text(product, Language.EN).description().codePoints().forEach(seen::add));
        products.forEach(
                product -> text(product, Language.EN).name().codePoints().forEach(seen::add));

        assertThat(seen).contains((int) 'Ø', (int) 'µ', (int) '"', (int) '\'', (int) '<', (int) '&', 0x1F527);
        assertThat(products)
                .anyMatch(product -> text(product, Language.FR).name().length() > 230);
    }

    @Test
    void drawsEveryArticle() {
        assertThat(Drawings.kinds())
                .containsAll(values(product -> product.drawing().kind()));
    }

    @Test
    void writesMeasuresAsTheLanguageDoes() {
        CatalogItem nail = products.stream()
                .filter(product -> text(product, Language.EN).name().startsWith("Wire nail"))
                .findFirst()
                .orElseThrow();

        assertThat(text(nail, Language.EN).name()).contains("1.8 x 35 mm");
        assertThat(text(nail, Language.FR).name()).contains("1,8 x 35 mm");
        assertThat(text(nail, Language.DE).name()).contains("1,8 x 35 mm");
    }

    private CatalogItem product(String id) {
        return products.stream()
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> values(Function<CatalogItem, String> field) {
        return products.stream().map(field).collect(Collectors.toSet());
    }

    private static Text text(CatalogItem product, Language language) {
        Text text = product.texts().get(language.tag());
        assertThat(text).as("%s in %s", product.id(), language).isNotNull();
        return text;
    }
}
