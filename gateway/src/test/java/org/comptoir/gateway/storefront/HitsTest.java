package org.comptoir.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PricesInForce;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.SampleShop;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class HitsTest {

    private static final PricesInForce.Rest FIRST = rest("EUR", 1);

    private final List<Product> products = SampleShop.found(4).products();
    private final List<Optional<Price>> none = Collections.nCopies(products.size(), Optional.empty());
    private final Frame frame = SampleShop.frame(Language.EN, 0);
    private final Hits hits = new Hits(null);
    private int asked;

    private static PricesInForce.Rest rest(String currency, long... versions) {
        List<Long> ids = new ArrayList<>();
        for (long version : versions) {
            ids.add(version);
        }
        return new PricesInForce.Rest(Currency.getInstance(currency), ids);
    }

    private Supplier<List<Optional<Price>>> counted(List<Optional<Price>> prices) {
        return () -> {
            asked++;
            return prices;
        };
    }

    private String drawn(Frame frame, PricesInForce.Rest rest, List<Product> products, List<Optional<Price>> prices) {
        PageBytes page = PageBytes.ofPage();
        for (Content row : hits.rows(frame, rest, products, counted(prices))) {
            row.writeTo(page);
        }
        return page.toString();
    }

    @Test
    void takesRowsWholeWhereVersionsAndArticlesAreThoseOfAPageBefore() {
        String first = drawn(frame.at("search?q=bolt"), FIRST, products, SampleShop.prices());
        String second = drawn(frame.at("search?q=M8"), rest("EUR", 1), new ArrayList<>(products), none);

        assertThat(asked).isEqualTo(1);
        assertThat(second)
                .as("each comes back to its own page")
                .isEqualTo(first.replace("value=\"search?q=bolt\"", "value=\"search?q=M8\""));
    }

    @Test
    void asksForPricesAnewWhereAnythingTheyRestOnIsAnother() {
        drawn(frame, FIRST, products, SampleShop.prices());

        for (PricesInForce.Rest other : List.of(rest("EUR", 2), rest("EUR", 1, 2), rest("EUR"), rest("USD", 1))) {
            assertThat(drawn(frame, other, products, none)).as(other.toString()).doesNotContain("class=\"price\"");
        }
        assertThat(asked).isEqualTo(5);
    }

    @Test
    void asksForPricesAnewWhereAnArticleIsAnother() {
        drawn(frame, FIRST, products, SampleShop.prices());
        List<Product> fewer = products.subList(1, products.size());
        List<Product> turned = new ArrayList<>(products);
        Collections.reverse(turned);

        for (List<Product> other : List.of(fewer, turned, List.<Product>of())) {
            drawn(frame, FIRST, other, none.subList(0, other.size()));
        }

        assertThat(asked).isEqualTo(4);
    }

    @Test
    void drawsRowsOfEachLanguage() {
        String english = drawn(frame, FIRST, products, SampleShop.prices());
        String german = drawn(SampleShop.frame(Language.DE, 0), FIRST, products, SampleShop.prices());

        assertThat(asked).isEqualTo(2);
        assertThat(german).isNotEqualTo(english);
    }
}
