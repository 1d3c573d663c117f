package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.contract.OrderTerms.AgreedTerms;
import org.comptoir.gateway.contract.PriceQuestion.Buyer;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroups;

/** What contracts say besides prices: of one line, and of a cart or an order as a whole. Answers from memory. */
@ApplicationScoped
public class TermsInForce {

    private final PriceBook book;
    private final ClientGroups groups;

    @Inject
    TermsInForce(PriceBook book, ClientGroups groups) {
        this.book = book;
        this.groups = groups;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TermsInForce() {
        this(null, null);
    }

    /** Of the contracts that speak for the buyer on that day in that currency; the one to ask first at the front. */
    public List<AgreedTerms> of(Buyer buyer, Currency currency, LocalDate on) {
        return book.index().inForce(buyer, currency, on, groups.of(buyer.supplier(), buyer.client(), on)).stream()
                .map(TermsInForce::agreed)
                .toList();
    }

    /**
     * Of the version that a price or a promise names, such as {@code GC-2026 v3}, however long ago it spoke; empty for the
     * list price.
     */
    public Optional<AgreedTerms> find(SupplierId supplier, String contract) {
        return book.index().find(supplier, contract).map(TermsInForce::agreed);
    }

    /**
     * What is said of a cart or an order as a whole: by every contract that made one of its prices; where none did, by the
     * first in force.
     *
     * @param madePrices the contracts that the prices name, {@code list} among them
     */
    public List<AgreedTerms> ofWhole(Buyer buyer, Currency currency, LocalDate on, Collection<String> madePrices) {
        List<AgreedTerms> decided = new ArrayList<>();
        for (String contract : new LinkedHashSet<>(madePrices)) {
            find(buyer.supplier(), contract).ifPresent(decided::add);
        }
        return decided.isEmpty() ? of(buyer, currency, on).stream().limit(1).toList() : decided;
    }

    /** The ones with the highest minimum order in that currency; empty where nobody asks for one. */
    public static Optional<AgreedTerms> strictest(List<AgreedTerms> terms, Currency currency) {
        return terms.stream()
                .filter(each -> each.terms()
                        .minimumOrder()
                        .filter(least -> least.currency().equals(currency))
                        .isPresent())
                .max(Comparator.comparing(each -> each.terms().minimumOrder().orElseThrow()));
    }

    private static AgreedTerms agreed(ContractHead head) {
        return new AgreedTerms(head.label(), head.orderTerms());
    }
}
