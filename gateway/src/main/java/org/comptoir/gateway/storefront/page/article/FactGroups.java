package org.comptoir.gateway.storefront.page.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.Units;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Quantity;

/** Everything known of an article, sorted by what a buyer wants to know. */
public final class FactGroups {

    private final Texts texts;
    private final Product product;

    private FactGroups(Texts texts, Product product) {
        this.texts = texts;
        this.product = product;
    }

    /** What the article is; empty where nothing is said. */
    public static List<FactGroup> specifications(Texts texts, Product product) {
        List<FactGroup.Fact> facts = product.attributes().stream()
                .map(attribute -> new FactGroup.Fact(
                        attribute.name(),
                        new Product.Attribute("", texts.numbers().measure(attribute.value()), attribute.unit()).text()))
                .toList();
        return filled(Stream.of(new FactGroup(texts.get("article.details"), facts)));
    }

    /** How it is named, packed and classified; groups without a fact are left out. */
    public static List<FactGroup> others(Texts texts, Product product) {
        FactGroups groups = new FactGroups(texts, product);
        return filled(Stream.of(groups.numbers(), groups.packing(), groups.trade()));
    }

    private static List<FactGroup> filled(Stream<FactGroup> groups) {
        return groups.filter(group -> !group.facts().isEmpty()).toList();
    }

    private FactGroup numbers() {
        List<FactGroup.Fact> facts = new ArrayList<>();
        facts.add(fact("article.number", product.id().value()));
        add(facts, "article.buyerPart", product.particulars().buyerPartId().map(BuyerPartId::value));
        add(facts, "article.manufacturer", product.manufacturer());
        add(facts, "article.manufacturerNumber", product.manufacturerPartId().map(ManufacturerPartId::value));
        add(facts, "article.gtin", product.particulars().gtin());
        return new FactGroup(texts.get("article.group.numbers"), facts);
    }

    private FactGroup packing() {
        List<FactGroup.Fact> facts = new ArrayList<>();
        facts.add(fact("article.unit", Units.one(texts, product.unit())));
        product.contentUnit()
                .ifPresent(unit -> add(
                        facts,
                        "article.content",
                        product.contentPerUnit().map(content -> Units.amount(texts, content.value(), unit))));
        facts.add(fact("article.quantity.least", amount(product.leastOrder())));
        facts.add(fact("article.quantity.step", amount(product.step())));
        add(facts, "article.quantity.most", product.particulars().maximum().map(this::amount));
        return new FactGroup(texts.get("article.group.packing"), facts);
    }

    private FactGroup trade() {
        List<FactGroup.Fact> facts = new ArrayList<>();
        product.classifications().forEach(code -> facts.add(new FactGroup.Fact(scheme(code.scheme()), code.code())));
        add(facts, "article.customsNumber", product.particulars().customsNumber());
        if (product.particulars().hazardous()) {
            facts.add(fact("article.hazard", texts.get("article.hazard.yes")));
        }
        return new FactGroup(texts.get("article.group.trade"), facts);
    }

    /** As its makers write it; our own code for any other. */
    private static String scheme(String code) {
        return code.equals("ECLASS") ? "eCl@ss" : code;
    }

    private String amount(Quantity quantity) {
        BigDecimal value = quantity.value();
        return Units.amount(texts, value, product.unit());
    }

    private void add(List<FactGroup.Fact> facts, String key, Optional<String> value) {
        value.ifPresent(known -> facts.add(fact(key, known)));
    }

    private FactGroup.Fact fact(String key, String value) {
        return new FactGroup.Fact(texts.get(key), value);
    }
}
