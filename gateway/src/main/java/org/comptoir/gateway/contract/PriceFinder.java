package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every price of the product is found here, in memory.
 *
 * <p>The client's contracts that are valid on the day in the asked currency are asked by rank; the first with a rule on
 * the article decides. Inside a contract the net price of the largest quantity break reached goes before the discount on
 * the family, that before the discount on everything, that before the list price; a contract may say that the lowest of
 * them decides instead. The same question about the same day has the same answer for ever, unless a new contract version
 * is dated back on purpose.
 */
@ApplicationScoped
public class PriceFinder {

    private final PriceBook book;

    @Inject
    PriceFinder(PriceBook book) {
        this.book = book;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PriceFinder() {
        this(null);
    }

    /** Empty where the article has no price in the asked currency. */
    public Optional<Price> find(PriceQuestion question) {
        return Optional.ofNullable(answer(book.index(), question));
    }

    /** The same for a whole page, in the order asked, in one go. */
    public List<Optional<Price>> findAll(List<PriceQuestion> questions) {
        ContractIndex index = book.index();
        return questions.stream()
                .map(question -> Optional.ofNullable(answer(index, question)))
                .toList();
    }

    private @Nullable Price answer(ContractIndex index, PriceQuestion question) {
        PricedArticle article = question.article();
        for (ContractHead head :
                index.inForce(question.supplier(), question.client(), question.currency(), question.on())) {
            Price price = book.terms(head).price(article, question.quantity());
            if (price != null) {
                return price;
            }
        }
        boolean listed = article.listPrice().price().currency().equals(question.currency());
        return listed ? ContractTerms.listPrice(article, question.quantity()) : null;
    }
}
