package org.comptoir.gateway.console.contract;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.ContractSearch.NumberedRule;
import org.comptoir.kernel.Quantity;

/**
 * A rule in words.
 *
 * @param id as explanations name it
 * @param kind a word such as {@code Net price}
 * @param on what it is on
 * @param quantity from or below which quantity it holds, empty for any
 * @param value price or percentage
 */
public record RuleLine(long id, String kind, String on, String quantity, String value) {

    static RuleLine of(NumberedRule numbered, Speech speech) {
        long id = numbered.id();
        PriceRule rule = numbered.rule();
        if (rule instanceof PriceRule.NetPrice net) {
            return new RuleLine(
                    id,
                    speech.text("contract.rule.net"),
                    net.part().value(),
                    speech.text("contract.rule.from", speech.number(net.from().value())),
                    speech.price(net.price()));
        }
        if (rule instanceof PriceRule.Surcharge surcharge) {
            return new RuleLine(
                    id,
                    speech.text("contract.rule.surcharge", surcharge.label()),
                    target(surcharge.on(), speech),
                    below(surcharge.below(), speech),
                    surcharge
                            .percent()
                            .map(percent -> percent(percent, speech))
                            .or(() -> surcharge
                                    .perUnit()
                                    .map(amount -> speech.text("contract.rule.perUnit", speech.money(amount))))
                            .orElse(""));
        }
        if (rule instanceof PriceRule.FamilyDiscount discount) {
            return discount(id, new RuleTarget(RuleTarget.Kind.FAMILY, discount.family()), discount.percent(), speech);
        }
        if (rule instanceof PriceRule.ManufacturerDiscount discount) {
            return discount(
                    id,
                    new RuleTarget(RuleTarget.Kind.MANUFACTURER, discount.manufacturer()),
                    discount.percent(),
                    speech);
        }
        if (rule instanceof PriceRule.PriceGroupDiscount discount) {
            return discount(
                    id, new RuleTarget(RuleTarget.Kind.PRICE_GROUP, discount.priceGroup()), discount.percent(), speech);
        }
        BigDecimal percent = ((PriceRule.GeneralDiscount) rule).percent();
        return discount(id, new RuleTarget(RuleTarget.Kind.ALL, ""), percent, speech);
    }

    private static RuleLine discount(long id, RuleTarget on, BigDecimal percent, Speech speech) {
        return new RuleLine(
                id, speech.text("contract.rule.discount"), target(on, speech), "", percent(percent, speech));
    }

    private static String target(RuleTarget on, Speech speech) {
        String kind = speech.label("contract.on", on.kind());
        return on.value().isEmpty() ? kind : kind + " " + on.value();
    }

    private static String below(Optional<Quantity> below, Speech speech) {
        return below.map(quantity -> speech.text("contract.rule.below", speech.number(quantity.value())))
                .orElse("");
    }

    private static String percent(BigDecimal percent, Speech speech) {
        return speech.number(percent) + "\u00a0%";
    }
}
