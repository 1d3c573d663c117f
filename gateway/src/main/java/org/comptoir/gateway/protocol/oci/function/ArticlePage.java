package org.comptoir.gateway.protocol.oci.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.protocol.oci.page.RefusalPage;
import org.comptoir.kernel.ManufacturerPartId;

/** An article to read about; nothing on the page can be ordered. */
public record ArticlePage(FunctionTexts texts, Product product, Optional<Price> price) {

    /** A line of the page. */
    public record Fact(String name, String value) {}

    public String style() {
        return RefusalPage.STYLE;
    }

    /** What is worth knowing, in the order a buyer asks. */
    public List<Fact> facts() {
        String unit = product.unit().code();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("part", product.id().value()));
        product.manufacturer()
                .map(name -> name
                        + product.manufacturerPartId()
                                .map(ManufacturerPartId::value)
                                .map(part -> " " + part)
                                .orElse(""))
                .ifPresent(manufacturer -> facts.add(fact("manufacturer", manufacturer)));
        price.ifPresent(found -> {
            facts.add(fact("price", PriceWords.of(found.unitPrice(), unit, texts.language())));
            found.breaks()
                    .forEach(step -> facts.add(new Fact(
                            "",
                            texts.get(
                                    "article.from",
                                    step.from().toString(),
                                    unit,
                                    PriceWords.of(step.price(), unit, texts.language())))));
        });
        facts.add(fact(
                "quantity",
                texts.get(
                        "article.least",
                        product.leastOrder().toString(),
                        unit,
                        product.step().toString())));
        if (product.leadTimeDays() > 0) {
            facts.add(fact("delivery", texts.get("article.days", product.leadTimeDays())));
        }
        product.attributes().forEach(attribute -> facts.add(new Fact(attribute.name(), attribute.text())));
        return facts;
    }

    public String note() {
        return texts.get("article.note");
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get("article." + key), value);
    }
}
