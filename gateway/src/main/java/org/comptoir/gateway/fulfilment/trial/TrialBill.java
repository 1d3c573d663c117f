package org.comptoir.gateway.fulfilment.trial;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.invoice.Bill;
import org.comptoir.gateway.fulfilment.invoice.InvoicedLine;
import org.comptoir.gateway.fulfilment.invoice.Totals;
import org.comptoir.gateway.fulfilment.invoice.TradeParty;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.kernel.Money;

/** An invoice over all of an order, without tax: what is to be paid in taxes only an accountant knows. */
final class TrialBill {

    private TrialBill() {}

    /**
     * @param seller the supplier's name; the gateway knows no address of it
     * @param shipNotices numbers of those whose goods are charged
     */
    static Bill of(OrderView order, String seller, List<String> shipNotices, LocalDate day) {
        Currency currency = order.head().total().currency();
        List<InvoicedLine> lines = order.lines().stream()
                .map(OrderView.Line::ordered)
                .map(line -> new InvoicedLine(
                        line.number(),
                        line.quantity(),
                        line.unitPrice(),
                        line.unitPrice().lineTotal(line.quantity()).rounded()))
                .toList();
        Money net = lines.stream().map(InvoicedLine::net).reduce(Money.zero(currency), Money::plus);
        return new Bill(
                day,
                currency,
                lines,
                Optional.empty(),
                List.of(),
                List.of(),
                new Totals(net, Money.zero(currency), net, net),
                List.of(),
                new TradeParty(seller, "1 Test Street", Optional.of("00000"), "Test", "FR", Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                shipNotices,
                "Tried out from the console",
                Optional.of(LanguageTag.of("en")));
    }
}
