package org.comptoir.gateway.catalog.item;

import static org.comptoir.gateway.catalog.item.Problems.given;
import static org.comptoir.gateway.catalog.item.Problems.orElse;
import static org.comptoir.gateway.catalog.item.Problems.shortened;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/** The rules for what a price depends on. */
final class TermsCheck {

    private static final Pattern FAMILY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final BigDecimal LARGEST_PRICE = new BigDecimal("999999999999");
    private static final int PRICE_SCALE = 6;
    private static final int LONGEST_GROUP = 64;

    private TermsCheck() {}

    static Optional<ProductSheet.Terms> of(CatalogItem.Terms sent, Problems problems) {
        var money = problems.read(
                "terms/amount",
                sent.amount(),
                text -> priceAmount(Money.of(text, sent.currency().strip())),
                "Send a plain decimal of at most 6 decimals, such as 12.50, in an ISO 4217 currency");
        var basis = problems.quantity("terms/basis", orElse(sent.basis(), "1"));
        String family = sent.family().strip();
        if (!FAMILY.matcher(family).matches()) {
            problems.report(
                    "terms/family",
                    "\"%s\" is not 1 to 64 of a-z, 0-9 and hyphen".formatted(shortened(family)),
                    "Send a product family such as fasteners");
        }
        problems.line("terms/priceGroup", sent.priceGroup(), LONGEST_GROUP);
        return money.flatMap(amount -> basis.map(units ->
                new ProductSheet.Terms(new UnitPrice(amount, units.value()), family, given(sent.priceGroup()))));
    }

    private static Money priceAmount(Money money) {
        if (money.isNegative()
                || money.amount().scale() > PRICE_SCALE
                || money.amount().compareTo(LARGEST_PRICE) > 0) {
            throw new IllegalArgumentException("A list price is 0 to %s with at most %d decimals but is %s"
                    .formatted(LARGEST_PRICE.toPlainString(), PRICE_SCALE, money.plainAmount()));
        }
        return money;
    }
}
