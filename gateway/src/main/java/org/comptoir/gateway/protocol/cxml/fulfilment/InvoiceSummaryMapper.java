package org.comptoir.gateway.protocol.cxml.fulfilment;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.Amount;
import org.comptoir.cxml.binding.InvoiceDetailSummary;
import org.comptoir.cxml.binding.ShippingAmount;
import org.comptoir.cxml.binding.SpecialHandlingAmount;
import org.comptoir.cxml.binding.Tax;
import org.comptoir.cxml.binding.TaxDetail;
import org.comptoir.gateway.fulfilment.invoice.Bill;
import org.comptoir.gateway.fulfilment.invoice.Charge;
import org.comptoir.gateway.fulfilment.invoice.InvoicedLine;
import org.comptoir.gateway.fulfilment.invoice.TaxLine;
import org.comptoir.gateway.protocol.cxml.exchange.MoneyMapper;
import org.comptoir.kernel.Money;

/**
 * What an invoice comes to, in cXML's words: its {@code GrossAmount} is with tax, its {@code NetAmount} is gross less discounts,
 * of which we have none, so both are our gross.
 */
final class InvoiceSummaryMapper {

    private static final int LONGEST_DESCRIPTION = 200;

    private InvoiceSummaryMapper() {}

    /** @param signed turns every amount of a credit note negative */
    static InvoiceDetailSummary of(Bill bill, UnaryOperator<Money> signed, WireFacts facts) {
        Money nothing = Money.zero(bill.currency());
        InvoiceDetailSummary summary = new InvoiceDetailSummary();
        summary.subtotalAmount =
                amount(signed.apply(bill.lines().stream().map(InvoicedLine::net).reduce(nothing, Money::plus)));
        summary.tax = tax(bill, signed, facts);
        if (!bill.charges().isEmpty()) {
            summary.specialHandlingAmount = charges(bill, signed, facts);
        }
        bill.shipping().ifPresent(shipping -> {
            summary.shippingAmount = new ShippingAmount();
            summary.shippingAmount.money = MoneyMapper.fromMoney(signed.apply(shipping));
        });
        Money gross = bill.totals().gross();
        Money deposit = gross.minus(bill.totals().due());
        summary.grossAmount = amount(signed.apply(gross));
        summary.totalAmountWithoutTax = amount(signed.apply(bill.totals().net()));
        summary.netAmount = amount(signed.apply(gross));
        if (!deposit.equals(nothing)) {
            summary.depositAmount = amount(signed.apply(deposit));
        }
        summary.dueAmount = amount(signed.apply(bill.totals().due()));
        return summary;
    }

    private static SpecialHandlingAmount charges(Bill bill, UnaryOperator<Money> signed, WireFacts facts) {
        SpecialHandlingAmount handling = new SpecialHandlingAmount();
        handling.money = MoneyMapper.fromMoney(signed.apply(
                bill.charges().stream().map(Charge::amount).reduce(Money.zero(bill.currency()), Money::plus)));
        String all = bill.charges().stream().map(Charge::description).collect(Collectors.joining(", "));
        handling.description = OrderReferenceMapper.description(cut(all), facts);
        return handling;
    }

    /** Never within a character. */
    private static String cut(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = LONGEST_DESCRIPTION - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static Tax tax(Bill bill, UnaryOperator<Money> signed, WireFacts facts) {
        Tax tax = new Tax();
        tax.money = MoneyMapper.fromMoney(signed.apply(bill.totals().tax()));
        tax.description = OrderReferenceMapper.description(
                bill.taxes().isEmpty()
                        ? "0"
                        : bill.taxes().stream()
                                .map(InvoiceSummaryMapper::words)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                facts);
        for (TaxLine line : bill.taxes()) {
            TaxDetail detail = new TaxDetail();
            detail.purpose = "tax";
            detail.category = line.category();
            detail.percentageRate = line.rate().stripTrailingZeros().toPlainString();
            detail.exemptDetail = line.exemption().orElse(null);
            detail.taxPointDate = bill.deliveryDate()
                    .map(day -> CxmlTimestamp.format(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)))
                    .orElse(null);
            detail.taxableAmount = amount(signed.apply(line.taxable()));
            detail.taxAmount = amount(signed.apply(line.amount()));
            detail.description = OrderReferenceMapper.description(line.note().orElse(words(line)), facts);
            tax.taxDetail.add(detail);
        }
        return tax;
    }

    /** Such as {@code vat 20 %}. */
    private static String words(TaxLine line) {
        return "%s %s %%"
                .formatted(line.category(), line.rate().stripTrailingZeros().toPlainString());
    }

    static Amount amount(Money money) {
        Amount amount = new Amount();
        amount.money = MoneyMapper.fromMoney(money);
        return amount;
    }
}
