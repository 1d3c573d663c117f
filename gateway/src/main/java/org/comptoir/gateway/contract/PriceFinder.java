package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.group.ClientGroups;
import org.jspecify.annotations.Nullable;

/**
 * Every price of the product is found here, in memory.
 *
 * <p>The contracts of the client and of its groups that speak for the buyer on the day in the asked currency are asked in
 * order: by rank, then the nearer scope (connection, site, client, group), then the one that began later, then by number.
 * The first with a price or a discount on the article decides. Inside a contract the net price of the largest quantity
 * break reached goes before the discount on the family, on the manufacturer, on the price group, on everything, before the
 * list price; a contract may say that the lowest of them decides instead. The deciding contract's surcharges come on top;
 * where none decides, those of the first contract that has some come on the list price. The same question about a day that
 * has begun has the same answer for ever, unless somebody reaches back on purpose.
 */
@ApplicationScoped
public class PriceFinder {

    private final PriceBook book;
    private final ClientGroups groups;

    @Inject
    PriceFinder(PriceBook book, ClientGroups groups) {
        this.book = book;
        this.groups = groups;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PriceFinder() {
        this(null, null);
    }

    /** Empty where the article has no price in the asked currency, or the quantity comes to more than an amount can be. */
    public Optional<Price> find(PriceQuestion question) {
        return Optional.ofNullable(answer(inForce(book.index(), question), question));
    }

    /** The same for a whole page, in the order asked, in one go. */
    public List<Optional<Price>> findAll(List<PriceQuestion> questions) {
        ContractIndex index = book.index();
        List<Optional<Price>> prices = new ArrayList<>(questions.size());
        PriceQuestion before = null;
        List<ContractTerms> terms = List.of();
        for (PriceQuestion question : questions) {
            if (before == null || !question.isAskedLike(before)) {
                terms = inForce(index, question);
                before = question;
            }
            prices.add(Optional.ofNullable(answer(terms, question)));
        }
        return prices;
    }

    private List<ContractTerms> inForce(ContractIndex index, PriceQuestion question) {
        List<ContractHead> heads = index.inForce(
                question.buyer(),
                question.currency(),
                question.on(),
                groups.of(question.supplier(), question.client(), question.on()));
        List<ContractTerms> terms = new ArrayList<>(heads.size());
        for (ContractHead head : heads) {
            terms.add(book.terms(head));
        }
        return terms;
    }

    private static @Nullable Price answer(List<ContractTerms> inForce, PriceQuestion question) {
        PricedArticle article = question.article();
        for (ContractTerms terms : inForce) {
            Price price = terms.price(article, question.quantity());
            if (price != null || terms.decides(article, question.quantity())) {
                return price;
            }
        }
        for (ContractTerms terms : inForce) {
            Price price = terms.surchargedListPrice(article, question.quantity());
            if (price != null || terms.isSurchargeOnList(article)) {
                return price;
            }
        }
        boolean listed = article.listPrice().price().currency().equals(question.currency());
        return listed ? ContractTerms.listPrice(article, question.quantity()) : null;
    }
}
