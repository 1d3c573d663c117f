package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.comptoir.gateway.contract.terms.NetTable;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** The rules of one contract version, ready to answer; immutable. */
final class ContractTerms {

    private static final int BYTES_PER_SURCHARGE = 250;

    private final ContractHead head;
    private final String label;
    private final Optional<String> agreedBy;
    private final NetTable netPrices;
    private final Discounts discounts;
    private final List<SurchargeTerm> surcharges;

    ContractTerms(ContractHead head, NetTable netPrices, Discounts discounts, List<SurchargeTerm> surcharges) {
        this.head = head;
        this.label = head.label();
        this.agreedBy = Optional.of(head.agreedBy());
        this.netPrices = netPrices;
        this.discounts = discounts;
        this.surcharges = List.copyOf(surcharges);
    }

    /** What the list price of the supplier alone comes to; null where that is more than an amount can be. */
    static @Nullable Price listPrice(PricedArticle article, Quantity quantity) {
        UnitPrice list = article.listPrice();
        return list.findLineTotal(quantity)
                .map(total -> new Price(list, total, List.of(), PriceExplanation.list(listStep(article))))
                .orElse(null);
    }

    /** About how much memory this takes. */
    long bytes() {
        return netPrices.bytes() + discounts.bytes() + (long) BYTES_PER_SURCHARGE * surcharges.size();
    }

    /** Null where this version does not decide, and where the quantity comes to more than an amount can be. */
    @Nullable
    Price price(PricedArticle article, Quantity quantity) {
        int place = netPrices.find(article.id().value());
        Reckoning discounted = discounted(article);
        if (place < 0 && discounted == null) {
            return null;
        }
        Reckoning made = reckon(article, place, discounted, quantity);
        return made == null ? null : priced(made, article, place, discounted, quantity);
    }

    /** Whether a price or a discount of this version speaks about the article, so that nobody else is asked. */
    boolean decides(PricedArticle article, Quantity quantity) {
        int place = netPrices.find(article.id().value());
        Reckoning discounted = discounted(article);
        return (place >= 0 || discounted != null) && reckon(article, place, discounted, quantity) != null;
    }

    /** The list price with this version's surcharges; null where there are none, and as above. */
    @Nullable
    Price surchargedListPrice(PricedArticle article, Quantity quantity) {
        return isSurchargeOnList(article)
                ? priced(new Reckoning(listStep(article)), article, -1, null, quantity)
                : null;
    }

    boolean isSurchargeOnList(PricedArticle article) {
        return !surcharges.isEmpty()
                && surcharges.stream().anyMatch(surcharge -> surcharge.on().covers(article))
                && isInListCurrency(article);
    }

    private @Nullable Price priced(
            Reckoning made, PricedArticle article, int place, @Nullable Reckoning discounted, Quantity quantity) {
        Reckoning whole = surcharged(made, article, quantity);
        boolean ofList = whole.isListPrice();
        PriceExplanation explanation = ofList
                ? new PriceExplanation(PriceExplanation.LIST, Optional.empty(), whole.steps())
                : new PriceExplanation(label, agreedBy, whole.steps());
        UnitPrice price = whole.price();
        return price.findLineTotal(quantity)
                .map(total -> new Price(price, total, breaks(article, place, discounted), explanation))
                .orElse(null);
    }

    /** The price that net prices and discounts make of the quantity; null where the list is in another currency. */
    private @Nullable Reckoning reckon(
            PricedArticle article, int place, @Nullable Reckoning discounted, Quantity quantity) {
        int level = place < 0 ? -1 : netPrices.reached(place, quantity);
        if (level < 0) {
            return discounted != null
                    ? discounted
                    : isInListCurrency(article) ? new Reckoning(listStep(article)) : null;
        }
        UnitPrice net = new UnitPrice(new Money(netPrices.amount(level), head.currency()), netPrices.basis(level));
        if (head.policy() == RulePolicy.LOWEST) {
            Reckoning other =
                    discounted != null || !isInListCurrency(article) ? discounted : new Reckoning(listStep(article));
            if (other != null && compare(other.price(), net) < 0) {
                return other;
            }
        }
        return new Reckoning(new PriceStep(
                PriceStep.Kind.NET_PRICE, OptionalLong.of(netPrices.rule(level)), netPrices.detail(level), net));
    }

    private @Nullable Reckoning discounted(PricedArticle article) {
        Discount discount = discounts.on(article, head.policy());
        return discount == null || !isInListCurrency(article)
                ? null
                : new Reckoning(listStep(article)).discounted(discount);
    }

    private Reckoning surcharged(Reckoning made, PricedArticle article, Quantity quantity) {
        Reckoning sum = made;
        for (SurchargeTerm surcharge : surcharges) {
            if (surcharge.applies(article, quantity)) {
                sum = sum.plus(surcharge, made);
            }
        }
        return sum;
    }

    /** Every quantity from which on another price holds; empty where it never changes. */
    private List<PriceBreak> breaks(PricedArticle article, int place, @Nullable Reckoning discounted) {
        boolean oneNetPrice = place >= 0
                && netPrices.first(place + 1) - netPrices.first(place) == 1
                && netPrices.from(netPrices.first(place)).compareTo(Quantity.ONE) <= 0;
        if (surcharges.isEmpty() && (place < 0 || oneNetPrice)) {
            return List.of();
        }
        List<PriceBreak> breaks = new ArrayList<>();
        for (Quantity from : thresholds(article, place)) {
            Reckoning made = reckon(article, place, discounted, from);
            if (made != null) {
                UnitPrice price = surcharged(made, article, from).price();
                if (breaks.isEmpty() || !breaks.get(breaks.size() - 1).price().equals(price)) {
                    breaks.add(new PriceBreak(from, price));
                }
            }
        }
        return breaks.size() > 1 ? breaks : List.of();
    }

    private NavigableSet<Quantity> thresholds(PricedArticle article, int place) {
        NavigableSet<Quantity> thresholds = new TreeSet<>();
        if (place >= 0) {
            for (int level = netPrices.first(place); level < netPrices.first(place + 1); level++) {
                thresholds.add(netPrices.from(level));
            }
        }
        for (SurchargeTerm surcharge : surcharges) {
            if (surcharge.on().covers(article)) {
                surcharge.below().ifPresent(thresholds::add);
            }
        }
        if (thresholds.isEmpty() || thresholds.first().compareTo(Quantity.ONE) > 0) {
            thresholds.add(Quantity.ONE);
        }
        return thresholds;
    }

    private boolean isInListCurrency(PricedArticle article) {
        return article.listPrice().price().currency().equals(head.currency());
    }

    private static PriceStep listStep(PricedArticle article) {
        return new PriceStep(PriceStep.Kind.LIST_PRICE, OptionalLong.empty(), "", article.listPrice());
    }

    /** Compares what one unit costs, exactly: each price times the other's basis. */
    private static int compare(UnitPrice one, UnitPrice other) {
        BigDecimal left = one.price().amount().multiply(other.basis());
        BigDecimal right = other.price().amount().multiply(one.basis());
        return left.compareTo(right);
    }
}
