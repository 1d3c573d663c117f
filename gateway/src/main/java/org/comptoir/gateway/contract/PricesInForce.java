package org.comptoir.gateway.contract;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** What one buyer pays on one day in one currency, whatever the article; see {@link PriceFinder}. */
public final class PricesInForce {

    private final Rest rest;
    private final List<ContractTerms> terms;

    /**
     * What these prices rest on besides the article and the quantity. A version never changes: where this is equal, so is every price.
     *
     * @param versions ids of the contract versions that speak for the buyer, the one to ask first at the front
     */
    public record Rest(Currency currency, List<Long> versions) {}

    PricesInForce(Currency currency, List<ContractHead> heads, List<ContractTerms> terms) {
        this.rest = new Rest(currency, heads.stream().map(ContractHead::id).toList());
        this.terms = terms;
    }

    public Rest rest() {
        return rest;
    }

    /** Empty where the article has no price in the currency, or the quantity comes to more than an amount can be. */
    public Optional<Price> find(PricedArticle article, Quantity quantity) {
        return Optional.ofNullable(answer(article, quantity));
    }

    private @Nullable Price answer(PricedArticle article, Quantity quantity) {
        for (ContractTerms version : terms) {
            Price price = version.price(article, quantity);
            if (price != null || version.decides(article, quantity)) {
                return price;
            }
        }
        for (ContractTerms version : terms) {
            Price price = version.surchargedListPrice(article, quantity);
            if (price != null || version.isSurchargeOnList(article)) {
                return price;
            }
        }
        boolean listed = article.listPrice().price().currency().equals(rest.currency());
        return listed ? ContractTerms.listPrice(article, quantity) : null;
    }
}
