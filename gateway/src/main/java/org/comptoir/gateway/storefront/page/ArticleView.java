package org.comptoir.gateway.storefront.page;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.kernel.Classification;

/**
 * An article in words; texts that do not apply are empty.
 *
 * @param contents box of 100 pcs
 * @param ordering the rule on quantities: minimum 50, in steps of 10
 * @param minimum least quantity that keeps to the rule, as an input field writes numbers
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
        String unit,
        String contents,
        String ordering,
        String leadTime,
        String minimum,
        String step,
        Optional<PriceView> price,
        List<Product.Attribute> attributes,
        List<Classification> classifications) {}
