package org.comptoir.gateway.storefront.page.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.Numbers;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.Units;
import org.comptoir.gateway.storefront.page.article.ArticleView.Amounts;
import org.comptoir.gateway.storefront.page.article.ArticleView.Supply;
import org.comptoir.kernel.BuyerPartId;
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
                product.particulars().buyerPartId().map(BuyerPartId::value).orElse(""),
                contents(texts, product),
                amounts(texts, product),
                supply(texts, product),
                price.map(found -> price(texts, product.unit(), product.listPrice(), found)));
    }

    private static Amounts amounts(Texts texts, Product product) {
        return new Amounts(
                ordering(texts, product),
                product.leastOrder().toString(),
                product.step().toString(),
                product.particulars().maximum().map(Quantity::toString).orElse(null));
    }

    private static Supply supply(Texts texts, Product product) {
        Optional<BigDecimal> available = product.particulars().available();
        boolean inStock = available.filter(all -> all.signum() > 0).isPresent();
        return new Supply(
                available.map(all -> stock(texts, product.unit(), all)).orElse(""),
                inStock,
                product.leadTimeDays() > 0 ? texts.count("article.leadTime", product.leadTimeDays()) : "");
    }

    private static String stock(Texts texts, UnitOfMeasure unit, BigDecimal available) {
        return available.signum() > 0
                ? texts.get("article.stock.some", Units.amount(texts, available, unit))
                : texts.get("article.stock.none");
    }

    /** A price in one line: €9.50 per piece. */
    public static String price(Texts texts, UnitOfMeasure unit, UnitPrice price) {
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
        List<String> rules = new ArrayList<>();
        String least = texts.numbers().quantity(product.leastOrder());
        String step = texts.numbers().quantity(product.step());
        boolean anyMultiple = product.step().compareTo(Quantity.ONE) <= 0;
        if (!anyMultiple && least.equals(step)) {
            rules.add(texts.get("article.multiples", step));
        } else if (!anyMultiple) {
            rules.add(texts.get("article.minimumAndStep", least, step));
        } else if (!least.equals(step)) {
            rules.add(texts.get("article.minimum", least));
        }
        product.particulars()
                .maximum()
                .ifPresent(most ->
                        rules.add(texts.get("article.maximum", texts.numbers().quantity(most))));
        return String.join(" · ", rules);
    }
}
