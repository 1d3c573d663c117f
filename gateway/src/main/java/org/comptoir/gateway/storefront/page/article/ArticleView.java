package org.comptoir.gateway.storefront.page.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article in words; texts that do not apply are empty.
 *
 * @param buyerPart what the client itself calls it
 * @param contents box of 100 pcs
 * @param price absent where the article cannot be ordered now
 */
public record ArticleView(
        String part,
        String name,
        String description,
        String url,
        String image,
        String manufacturer,
        String manufacturerPart,
        String buyerPart,
        String contents,
        Amounts amounts,
        Supply supply,
        Optional<PriceView> price) {

    /**
     * How much may be ordered; numbers as an input field writes them.
     *
     * @param rule in words: minimum 50, in steps of 10
     * @param least quantity that keeps to the rule
     * @param most {@code null} where there is no maximum, so that the field has no such attribute
     */
    public record Amounts(
            String rule,
            String least,
            String step,
            @Nullable String most) {}

    /**
     * How soon it comes.
     *
     * @param stock 240 pcs in stock; empty where nothing is known
     * @param inStock whether any of it is there
     * @param leadTime ships in 2 working days; empty where nothing is known
     */
    public record Supply(String stock, boolean inStock, String leadTime) {}
}
