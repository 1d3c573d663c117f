package org.comptoir.gateway.storefront.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.SampleShop;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Quantity;
import org.junit.jupiter.api.Test;

class ArticleViewsTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Links LINKS = new Links("/shop/t0ken");

    @Test
    void marksAContractPriceAndStrikesTheListPriceAboveIt() {
        ArticleView gloves =
                ArticleViews.of(ENGLISH, LINKS, SampleShop.GLOVES, SampleShop.contractPrice(SampleShop.GLOVES));

        PriceView price = gloves.price().orElseThrow();
        assertThat(price.agreed()).isTrue();
        assertThat(price.amount()).isEqualTo("€9.50");
        assertThat(price.basis()).isEqualTo("per piece");
        assertThat(price.list()).isEqualTo("€12.00");
        assertThat(price.breaks())
                .containsExactly(new PriceView.Break("1", "€9.50"), new PriceView.Break("100", "€8.75"));
    }

    @Test
    void saysAListPriceAsItIs() {
        ArticleView screws =
                ArticleViews.of(ENGLISH, LINKS, SampleShop.SCREWS, SampleShop.listPrice(SampleShop.SCREWS));

        PriceView price = screws.price().orElseThrow();
        assertThat(price.agreed()).isFalse();
        assertThat(price.basis()).isEqualTo("per 1,000 pcs");
        assertThat(price.list()).isEmpty();
    }

    @Test
    void offersTheSmallestQuantityThatKeepsTheRule() {
        assertThat(SampleShop.SCREWS.leastOrder().toString()).isEqualTo("500");
        assertThat(SampleShop.CHAIN.leastOrder().toString()).isEqualTo("12");
    }

    @Test
    void raisesAQuantityToTheNextThatKeepsTheRule() {
        assertThat(SampleShop.SCREWS.orderable(Quantity.of(501))).hasValue(Quantity.of(750));
        assertThat(SampleShop.SCREWS.orderable(Quantity.of(1_000))).hasValue(Quantity.of(1_000));
        assertThat(SampleShop.CHAIN.orderable(Quantity.ONE)).hasValue(Quantity.of(12));
        assertThat(SampleShop.SCREWS.orderable(Quantity.of(999_999_999))).isEmpty();
    }

    @Test
    void putsTheRuleOnQuantitiesIntoWords() {
        assertThat(ordering(SampleShop.GLOVES)).isEmpty();
        assertThat(ordering(SampleShop.SCREWS)).isEqualTo("Minimum 500, in steps of 250");
        assertThat(ordering(SampleShop.CHAIN)).isEqualTo("Minimum 12, in steps of 6");
    }

    @Test
    void namesWhatAPackHolds() {
        assertThat(view(SampleShop.BOX).contents()).isEqualTo("Box of 100 pcs");
        assertThat(ArticleViews.of(Texts.in(Language.DE), LINKS, SampleShop.BOX, SampleShop.listPrice(SampleShop.BOX))
                        .contents())
                .isEqualTo("Schachtel mit 100 Stück");
        assertThat(view(SampleShop.GLOVES).contents()).isEmpty();
    }

    private static String ordering(Product product) {
        return view(product).amounts().rule();
    }

    private static ArticleView view(Product product) {
        return ArticleViews.of(ENGLISH, LINKS, product, SampleShop.listPrice(product));
    }
}
