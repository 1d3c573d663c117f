package org.comptoir.gateway.fulfilment.invoice;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.kernel.Money;

/**
 * What an invoice says.
 *
 * @param date of the invoice
 * @param deliveryDate when goods were handed over or services done, where tax law asks for it
 * @param shipNotices numbers of the notices whose goods are charged
 * @param comment in words for people; empty where nothing is to be said
 * @param language of its texts, where the core system says it
 */
public record Bill(
        LocalDate date,
        Currency currency,
        List<InvoicedLine> lines,
        Optional<Money> shipping,
        List<Charge> charges,
        List<TaxLine> taxes,
        Totals totals,
        List<Term> terms,
        TradeParty seller,
        Optional<RemitTo> remitTo,
        Optional<LocalDate> deliveryDate,
        List<String> shipNotices,
        String comment,
        Optional<LanguageTag> language) {

    public Bill {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        taxes = List.copyOf(taxes);
        terms = List.copyOf(terms);
        shipNotices = List.copyOf(shipNotices);
    }
}
