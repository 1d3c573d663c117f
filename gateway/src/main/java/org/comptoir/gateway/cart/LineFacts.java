package org.comptoir.gateway.cart;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.partner.dialect.extrinsic.ItemFact;
import org.comptoir.gateway.partner.dialect.extrinsic.LineSource;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Classification;

/**
 * What is known of an article on its way to a buyer, for fields that no protocol has.
 *
 * @param promise empty where nothing is promised, as in a list of articles found
 * @param contract number and version of the contract that made the price
 * @param said what else the setup said, by names in any case
 */
public record LineFacts(
        Product product, Optional<PromiseId> promise, Optional<String> contract, Map<String, String> said) {

    private static final Set<String> EAN = Set.of("EAN", "GTIN", "EAN/GTIN", "GTIN/EAN");
    private static final Pattern VERSION = Pattern.compile(" v\\d+$");

    public static LineFacts of(ReturnedCart.Line line, Map<String, String> said) {
        PricePromise promise = line.promise();
        return new LineFacts(line.product(), Optional.of(promise.id()), Optional.of(promise.contract()), said);
    }

    /** Empty where nothing is known; never blank. */
    public Optional<String> find(LineSource source) {
        return source.text()
                .or(() -> source.fact().flatMap(this::fact))
                .or(() -> source.said().flatMap(this::told))
                .or(() -> source.attributes().stream()
                        .flatMap(name -> attribute(name).stream())
                        .findFirst())
                .filter(value -> !value.isBlank());
    }

    private Optional<String> fact(ItemFact fact) {
        return switch (fact) {
            case PART -> Optional.of(product.id().value());
            case NAME -> Optional.of(product.name());
            case DESCRIPTION -> Optional.of(product.description());
            case MANUFACTURER -> product.manufacturer();
            case MANUFACTURER_PART -> product.manufacturerPartId().map(part -> part.value());
            case EAN -> ean();
            case UNSPSC -> code(product, Classification.UNSPSC);
            case ECLASS -> code(product, Classification.ECLASS);
            case CATEGORY -> Optional.of(product.categoryCode());
            case LEAD_TIME -> Optional.of(Integer.toString(product.leadTimeDays()));
            case UNIT -> Optional.of(product.unit().code());
            case PROMISE -> promise.map(PromiseId::value);
            case BUYER_PART -> product.particulars().buyerPartId().map(BuyerPartId::value);
            case CONTRACT ->
                contract.filter(made -> !made.equals(PriceExplanation.LIST))
                        .map(made -> VERSION.matcher(made).replaceFirst(""));
            case LIST_PRICE -> Optional.of(product.listPrice().price().amount().toPlainString());
            case LIST_BASIS ->
                Optional.of(product.listPrice().basis().stripTrailingZeros().toPlainString());
        };
    }

    /** The code of that scheme in any case. */
    public static Optional<String> code(Product product, String scheme) {
        return product.classifications().stream()
                .filter(each -> each.scheme().equalsIgnoreCase(scheme))
                .map(Classification::code)
                .findFirst();
    }

    private Optional<String> ean() {
        return product.particulars()
                .gtin()
                .or(() -> EAN.stream().flatMap(name -> attribute(name).stream()).findFirst());
    }

    private Optional<String> attribute(String name) {
        return product.attributes().stream()
                .filter(attribute -> attribute.name().equalsIgnoreCase(name))
                .map(Product.Attribute::text)
                .findFirst();
    }

    private Optional<String> told(String name) {
        return said.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
