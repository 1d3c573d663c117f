package org.comptoir.gateway.contract;

import java.time.LocalDate;
import java.util.Currency;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Quantity;

/** What does this article cost that client, in that quantity, on that day? */
public record PriceQuestion(
        SupplierId supplier,
        ClientId client,
        Currency currency,
        LocalDate on,
        PricedArticle article,
        Quantity quantity) {}
