package org.comptoir.gateway.storefront.page;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** A product and its price, put into words. */
public final class ArticleViews {

    private static final String NO_CONTRACT = "list";

    private ArticleViews() {}

    public static ArticleView of(Texts texts, Links links, Product product, Optional<Price> price) {
        return new ArticleView(
                product.id().value(),
                product.name(),
                product.description(),
                links.product(product.id()),
                links.image(product.id()),
                product.manufacturer().orElse(""),
                product.manufacturerPartId().map(ManufacturerPartId::value).orElse(""),
                Units.many(texts, product.unit()),
                contents(texts, product),
                ordering(texts, product),
                texts.count("article.leadTime", product.leadTimeDays()),
                product.leastOrder().toString(),
                product.step().toString(),
                price.map(found -> price(texts, product.unit(), product.listPrice(), found)),
                product.attributes(),
                product.classifications());
    }

    /** A price in one line: €9.50 per piece. */
    static String price(Texts texts, UnitOfMeasure unit, UnitPrice price) {
        return texts.numbers().money(price.price()) + " " + Units.basis(texts, price.basis(), unit);
    }

    public static PriceView price(Texts texts, UnitOfMeasure unit, UnitPrice list, Price price) {
        Numbers numbers = texts.numbers();
        UnitPrice unitPrice = price.unitPrice();
        List<PriceView.Break> breaks = price.breaks().stream()
                .map(step -> new PriceView.Break(
                        numbers.quantity(step.from()),
                        numbers.money(step.price().price())))
                .toList();
        return new PriceView(
                numbers.money(unitPrice.price()),
                Units.basis(texts, unitPrice.basis(), unit),
                !price.explanation().contract().equals(NO_CONTRACT),
                isReduced(unitPrice, list) ? numbers.money(list.price()) : "",
                breaks);
    }

    private static boolean isReduced(UnitPrice price, UnitPrice list) {
        return price.basis().compareTo(list.basis()) == 0
                && price.price().currency().equals(list.price().currency())
                && price.price().compareTo(list.price()) < 0;
    }

    private static String contents(Texts texts, Product product) {
        if (product.contentPerUnit().isEmpty() || product.contentUnit().isEmpty()) {
            return "";
        }
        return Units.contents(
                texts,
                product.unit(),
                product.contentPerUnit().get(),
                product.contentUnit().get());
    }

    private static String ordering(Texts texts, Product product) {
        String least = texts.numbers().quantity(product.leastOrder());
        String step = texts.numbers().quantity(product.step());
        boolean anyMultiple = product.step().compareTo(Quantity.ONE) <= 0;
        if (least.equals(step)) {
            return anyMultiple ? "" : texts.get("article.multiples", step);
        }
        return anyMultiple ? texts.get("article.minimum", least) : texts.get("article.minimumAndStep", least, step);
    }
}
