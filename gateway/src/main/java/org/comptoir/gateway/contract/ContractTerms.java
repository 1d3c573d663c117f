package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** The rules of one contract version, ready to answer from hash tables; immutable. */
final class ContractTerms {

    private final ContractHead head;
    private final Map<SupplierPartId, NetPrices> netPrices;
    private final Map<String, Discount> familyDiscounts;
    private final @Nullable Discount generalDiscount;

    ContractTerms(
            ContractHead head,
            Map<SupplierPartId, NetPrices> netPrices,
            Map<String, Discount> familyDiscounts,
            @Nullable Discount generalDiscount) {
        this.head = head;
        this.netPrices = Map.copyOf(netPrices);
        this.familyDiscounts = Map.copyOf(familyDiscounts);
        this.generalDiscount = generalDiscount;
    }

    /** A price and how it came about. */
    private record Decision(UnitPrice price, PriceExplanation explanation) {}

    /** What the list price of the supplier alone comes to. */
    static Price listPrice(PricedArticle article, Quantity quantity) {
        return priced(atListPrice(article), List.of(), quantity);
    }

    /** Null where no rule of this version speaks about the article. */
    @Nullable
    Price price(PricedArticle article, Quantity quantity) {
        NetPrices net = netPrices.get(article.id());
        Decision anyQuantity = atAnyQuantity(article);
        if (net == null) {
            return anyQuantity == null ? null : priced(anyQuantity, List.of(), quantity);
        }
        if (anyQuantity == null && isInListCurrency(article)) {
            anyQuantity = atListPrice(article);
        }
        Decision decision = decide(net.reached(quantity), anyQuantity);
        return decision == null ? null : priced(decision, breaks(net, anyQuantity), quantity);
    }

    /** The discount that applies whatever the quantity; null where none does. */
    private @Nullable Decision atAnyQuantity(PricedArticle article) {
        Discount discount = discountOn(article.family());
        if (discount == null || !isInListCurrency(article)) {
            return null;
        }
        PriceStep step = discount.off(article.listPrice());
        return new Decision(step.result(), head.explanation(listStep(article), step));
    }

    private @Nullable Discount discountOn(String family) {
        Discount onFamily = familyDiscounts.get(family);
        if (onFamily == null || generalDiscount == null) {
            return onFamily == null ? generalDiscount : onFamily;
        }
        boolean generalIsLower = generalDiscount.percent().compareTo(onFamily.percent()) > 0;
        return head.policy() == RulePolicy.LOWEST && generalIsLower ? generalDiscount : onFamily;
    }

    private @Nullable Decision decide(NetPrices.@Nullable Level net, @Nullable Decision anyQuantity) {
        if (net == null) {
            return anyQuantity;
        }
        boolean otherIsLower = head.policy() == RulePolicy.LOWEST
                && anyQuantity != null
                && compare(anyQuantity.price(), net.price()) < 0;
        return otherIsLower ? anyQuantity : new Decision(net.price(), net.explanation());
    }

    private List<PriceBreak> breaks(NetPrices net, @Nullable Decision anyQuantity) {
        List<PriceBreak> breaks = new ArrayList<>();
        if (anyQuantity != null && net.lowest().compareTo(Quantity.ONE) > 0) {
            breaks.add(new PriceBreak(Quantity.ONE, anyQuantity.price()));
        }
        for (NetPrices.Level level : net.levels()) {
            Decision decision = decide(level, anyQuantity);
            UnitPrice price = decision == null ? level.price() : decision.price();
            if (breaks.isEmpty() || !breaks.get(breaks.size() - 1).price().equals(price)) {
                breaks.add(new PriceBreak(level.from(), price));
            }
        }
        return breaks.size() > 1 ? breaks : List.of();
    }

    private boolean isInListCurrency(PricedArticle article) {
        return article.listPrice().price().currency().equals(head.currency());
    }

    private static Price priced(Decision decision, List<PriceBreak> breaks, Quantity quantity) {
        return new Price(decision.price(), decision.price().lineTotal(quantity), breaks, decision.explanation());
    }

    private static Decision atListPrice(PricedArticle article) {
        return new Decision(article.listPrice(), PriceExplanation.list(listStep(article)));
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
