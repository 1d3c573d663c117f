package org.comptoir.gateway.fulfilment.invoice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.gateway.fulfilment.Objections;
import org.comptoir.kernel.Money;

/** Whether an invoice adds up: buyers' systems recompute it and refuse what differs. */
final class SumRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Bill bill;
    private final Objections objections;

    /** The smallest amount of the currency. */
    private final BigDecimal unit;

    SumRules(Bill bill, Objections objections) {
        this.bill = bill;
        this.objections = objections;
        this.unit = BigDecimal.ONE.movePointLeft(Math.max(0, bill.currency().getDefaultFractionDigits()));
    }

    void check() {
        lines();
        charges();
        taxes();
        totals();
    }

    private void lines() {
        for (int i = 0; i < bill.lines().size(); i++) {
            InvoicedLine line = bill.lines().get(i);
            String place = "lines[%d].".formatted(i);
            whole(place + "net", line.net());
            objections.addIf(
                    line.unitPrice().price().isNegative(),
                    place + "unitPrice",
                    "is %s: expected is no price below 0".formatted(line.unitPrice()));
            Optional<Money> expected = line.unitPrice().findLineTotal(line.quantity());
            objections.addIf(
                    expected.isEmpty()
                            || !isNear(line.net().amount(), expected.get().amount(), unit),
                    place + "net",
                    "is %s: %s at %s come to %s"
                            .formatted(
                                    line.net().plainAmount(),
                                    line.quantity(),
                                    line.unitPrice(),
                                    expected.map(Money::plainAmount).orElse("more than an amount can be")));
        }
    }

    private void charges() {
        bill.shipping().ifPresent(shipping -> positive("shipping", shipping));
        for (int i = 0; i < bill.charges().size(); i++) {
            positive("charges[%d].amount".formatted(i), bill.charges().get(i).amount());
        }
    }

    private void taxes() {
        BigDecimal tolerance = unit.multiply(BigDecimal.valueOf(
                Math.max(1L, bill.lines().size() + bill.charges().size())));
        for (int i = 0; i < bill.taxes().size(); i++) {
            TaxLine tax = bill.taxes().get(i);
            String place = "taxes[%d].".formatted(i);
            objections.addIf(
                    tax.rate().signum() < 0 || tax.rate().compareTo(HUNDRED) > 0,
                    place + "rate",
                    "is %s: expected is 0 to 100 per cent".formatted(tax.rate().toPlainString()));
            positive(place + "taxable", tax.taxable());
            positive(place + "amount", tax.amount());
            objections.addIf(
                    tax.taxable().amount().compareTo(bill.totals().net().amount()) > 0,
                    place + "taxable",
                    "is %s: expected is at most totals.net, %s"
                            .formatted(
                                    tax.taxable().plainAmount(),
                                    bill.totals().net().plainAmount()));
            BigDecimal expected = tax.taxable().amount().multiply(tax.rate()).divide(HUNDRED, MathContext.DECIMAL128);
            objections.addIf(
                    !isNear(tax.amount().amount(), expected, tolerance),
                    place + "amount",
                    "is %s: %s per cent of %s are %s"
                            .formatted(
                                    tax.amount().plainAmount(),
                                    tax.rate().toPlainString(),
                                    tax.taxable().plainAmount(),
                                    plain(expected)));
            objections.addIf(
                    tax.exemption().isPresent() && tax.amount().amount().signum() != 0,
                    place + "exemption",
                    "is said although tax is due: leave it out, or say amount 0");
        }
    }

    private void totals() {
        Totals totals = bill.totals();
        positive("totals.net", totals.net());
        positive("totals.tax", totals.tax());
        positive("totals.gross", totals.gross());
        positive("totals.due", totals.due());
        BigDecimal charges = sum(
                Stream.concat(bill.shipping().stream(), bill.charges().stream().map(Charge::amount)));
        BigDecimal net = sum(bill.lines(), InvoicedLine::net).add(charges);
        equal("totals.net", totals.net(), net, "is %s: lines, shipping and charges add up to %s");
        equal("totals.tax", totals.tax(), sum(bill.taxes(), TaxLine::amount), "is %s: taxes add up to %s");
        equal(
                "totals.gross",
                totals.gross(),
                totals.net().amount().add(totals.tax().amount()),
                "is %s: net and tax add up to %s");
        objections.addIf(
                totals.due().amount().compareTo(totals.gross().amount()) > 0,
                "totals.due",
                "is %s: expected is at most totals.gross, %s"
                        .formatted(totals.due().plainAmount(), totals.gross().plainAmount()));
    }

    private void equal(String field, Money said, BigDecimal expected, String words) {
        objections.addIf(
                said.amount().compareTo(expected) != 0, field, words.formatted(said.plainAmount(), plain(expected)));
    }

    private void positive(String field, Money amount) {
        whole(field, amount);
        objections.addIf(amount.isNegative(), field, "is %s: expected is 0 or more".formatted(amount.plainAmount()));
    }

    private void whole(String field, Money amount) {
        objections.addIf(
                !amount.equals(amount.rounded()),
                field,
                "is %s: %s has %d decimals"
                        .formatted(
                                amount.plainAmount(),
                                amount.currency(),
                                bill.currency().getDefaultFractionDigits()));
    }

    private String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= unit.scale()
                ? amount.setScale(unit.scale()).toPlainString()
                : amount.toPlainString();
    }

    private static boolean isNear(BigDecimal said, BigDecimal expected, BigDecimal tolerance) {
        return said.subtract(expected).abs().compareTo(tolerance) <= 0;
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, Money> amount) {
        return sum(all.stream().map(amount));
    }

    private static BigDecimal sum(Stream<Money> amounts) {
        return amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
