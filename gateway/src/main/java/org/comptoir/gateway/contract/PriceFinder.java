package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.group.ClientGroups;

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
        return inForce(book.index(), question.buyer(), question.currency(), question.on())
                .find(question.article(), question.quantity());
    }

    /** The same for many, in the order asked, in one go. */
    public List<Optional<Price>> findAll(List<PriceQuestion> questions) {
        ContractIndex index = book.index();
        List<Optional<Price>> prices = new ArrayList<>(questions.size());
        PriceQuestion before = null;
        PricesInForce inForce = null;
        for (PriceQuestion question : questions) {
            if (inForce == null || before == null || !question.isAskedLike(before)) {
                inForce = inForce(index, question.buyer(), question.currency(), question.on());
                before = question;
            }
            prices.add(inForce.find(question.article(), question.quantity()));
        }
        return prices;
    }

    /** For a page of articles that one buyer looks at. */
    public PricesInForce inForce(PriceQuestion.Buyer buyer, Currency currency, LocalDate on) {
        return inForce(book.index(), buyer, currency, on);
    }

    private PricesInForce inForce(ContractIndex index, PriceQuestion.Buyer buyer, Currency currency, LocalDate on) {
        List<ContractHead> heads = index.inForce(buyer, currency, on, groups.of(buyer.supplier(), buyer.client(), on));
        List<ContractTerms> terms = new ArrayList<>(heads.size());
        for (ContractHead head : heads) {
            terms.add(book.terms(head));
        }
        return new PricesInForce(currency, heads, terms);
    }
}
