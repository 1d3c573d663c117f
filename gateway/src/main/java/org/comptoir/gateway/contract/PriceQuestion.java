package org.comptoir.gateway.contract;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Quantity;

/** What does this article cost that buyer, in that quantity, on that day? */
public record PriceQuestion(Buyer buyer, Currency currency, LocalDate on, PricedArticle article, Quantity quantity) {

    /** A client who comes through no connection we know of and names no site. */
    public PriceQuestion(
            SupplierId supplier,
            ClientId client,
            Currency currency,
            LocalDate on,
            PricedArticle article,
            Quantity quantity) {
        this(new Buyer(supplier, client, Optional.empty(), Optional.empty()), currency, on, article, quantity);
    }

    /**
     * Who asks.
     *
     * @param site where the goods go, as the buyer calls it: cXML {@code ShipTo/Address/@addressID}
     */
    public record Buyer(
            SupplierId supplier, ClientId client, Optional<ConnectionId> connection, Optional<String> site) {}

    boolean isAskedLike(PriceQuestion other) {
        return buyer.equals(other.buyer) && currency.equals(other.currency) && on.equals(other.on);
    }
}
