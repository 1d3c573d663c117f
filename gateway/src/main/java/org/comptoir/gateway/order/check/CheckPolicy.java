package org.comptoir.gateway.order.check;

import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.Check;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.order.Finding.Rule;

/** What a contract wants done about a finding. */
final class CheckPolicy {

    private CheckPolicy() {}

    static OnDeviation outcome(Rule rule, OrderTerms terms) {
        return switch (rule) {
            case PRICE -> terms.onDeviation();
            case ARTICLE -> terms.on(Check.ARTICLE);
            case FREE_TEXT -> terms.on(Check.FREE_TEXT);
            case CURRENCY -> terms.on(Check.CURRENCY);
            case BASIS -> terms.on(Check.BASIS);
            case UNIT -> terms.on(Check.UNIT);
            case QUANTITY -> terms.on(Check.QUANTITY);
            case TOTAL -> terms.on(Check.TOTAL);
            case MINIMUM_ORDER -> terms.on(Check.MINIMUM_ORDER);
            case PAYMENT_CARD -> OnDeviation.REFUSE;
            case EARLIER_VERSION, ORDER_NUMBER, EARLIER_CONTENT, TRIAL -> OnDeviation.HOLD;
        };
    }
}
