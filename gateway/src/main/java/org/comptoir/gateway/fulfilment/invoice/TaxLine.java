package org.comptoir.gateway.fulfilment.invoice;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.kernel.Money;

/**
 * One tax at one rate.
 *
 * @param category {@code vat}, {@code gst}, {@code sales}, {@code usage} or another word that the buyer knows
 * @param rate per cent
 * @param exemption why nothing is due: {@code zeroRated} or {@code exempt}
 * @param note in words for people, such as the law that exempts
 */
public record TaxLine(
        String category,
        BigDecimal rate,
        Money taxable,
        Money amount,
        Optional<String> exemption,
        Optional<String> note) {}
