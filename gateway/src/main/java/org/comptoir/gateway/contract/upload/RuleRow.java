package org.comptoir.gateway.contract.upload;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.RuleTarget.Kind;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** A row of kind net, discount or surcharge to the rule it says. */
final class RuleRow {

    private final UploadRow row;
    private final Currency currency;

    private RuleRow(UploadRow row, Currency currency) {
        this.row = row;
        this.currency = currency;
    }

    /** @return empty where something is wrong, which the row has reported */
    static Optional<PriceRule> read(UploadRow row, Currency currency) {
        RuleRow reading = new RuleRow(row, currency);
        Optional<PriceRule> rule = switch (row.kind()) {
            case "net" -> reading.net();
            case "discount" -> reading.discount();
            default -> reading.surcharge();
        };
        row.optional(Column.CURRENCY, Currency::getInstance)
                .filter(given -> !given.equals(currency))
                .ifPresent(given ->
                        row.add(Column.CURRENCY, "is %s but the contract is in %s".formatted(given, currency)));
        row.nothingBeside();
        return row.isBroken() ? Optional.empty() : rule;
    }

    private Optional<PriceRule> net() {
        Optional<SupplierPartId> part = row.required("supplierPartId", SupplierPartId::new);
        Quantity from = row.optional("from", Quantity::of).orElse(Quantity.ONE);
        BigDecimal basis =
                row.optional("basis", Quantity::of).orElse(Quantity.ONE).value();
        Optional<Money> price = row.required("price", this::money);
        return part.isPresent() && price.isPresent()
                ? Optional.of(new PriceRule.NetPrice(part.get(), from, new UnitPrice(price.get(), basis)))
                : Optional.empty();
    }

    private Optional<PriceRule> discount() {
        Optional<RuleTarget> on = target();
        if (row.text("percent").isBlank()) {
            row.add("percent", "is missing");
        }
        Optional<BigDecimal> percent = row.decimal("percent");
        if (on.isEmpty() || percent.isEmpty()) {
            return Optional.empty();
        }
        String value = on.get().value();
        return switch (on.get().kind()) {
            case FAMILY -> Optional.of(new PriceRule.FamilyDiscount(value, percent.get()));
            case MANUFACTURER -> Optional.of(new PriceRule.ManufacturerDiscount(value, percent.get()));
            case PRICE_GROUP -> Optional.of(new PriceRule.PriceGroupDiscount(value, percent.get()));
            case ALL -> Optional.of(new PriceRule.GeneralDiscount(percent.get()));
            case ARTICLE -> {
                row.add("on", "is article", "Give a net price for the article instead");
                yield Optional.empty();
            }
        };
    }

    private Optional<PriceRule> surcharge() {
        Optional<RuleTarget> on = target();
        Optional<String> label = row.letters("label");
        if (label.isEmpty()) {
            row.add("label", "is missing");
        }
        Optional<BigDecimal> percent = row.decimal("percent");
        Optional<Money> perUnit = row.optional("perUnit", this::money);
        Optional<Quantity> below = row.optional("below", Quantity::of);
        return on.isPresent() && label.isPresent()
                ? Optional.of(new PriceRule.Surcharge(on.get(), percent, perUnit, below, label.get()))
                : Optional.empty();
    }

    private Optional<RuleTarget> target() {
        if (row.text("on").isBlank()) {
            row.add("on", "is missing");
        }
        Optional<Kind> kind = row.constant("on", Kind.class);
        Optional<String> value = row.letters("value");
        boolean all = kind.filter(Kind.ALL::equals).isPresent();
        if (kind.isPresent() && all == value.isPresent()) {
            row.add("value", all ? "names something, but it is on all" : "is missing");
            return Optional.empty();
        }
        return kind.map(on -> new RuleTarget(on, value.orElse("")));
    }

    private Money money(String text) {
        return Money.of(text, currency.getCurrencyCode());
    }
}
