package org.comptoir.gateway.insight;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.journal.pace.Pace;
import org.comptoir.kernel.Money;

/**
 * What a day (UTC) brought; what people of the supplier tried out is not in it.
 *
 * @param sessions started
 * @param orders new ones received
 * @param totals of those orders, by currency code
 * @param pace how long answers took; empty for a day without any
 */
public record DayFigures(LocalDate date, long sessions, long orders, Map<String, Money> totals, Optional<Pace> pace) {

    public DayFigures {
        totals = Map.copyOf(totals);
    }

    static DayFigures none(LocalDate date) {
        return new DayFigures(date, 0, 0, Map.of(), Optional.empty());
    }

    DayFigures with(long started, Optional<Pace> answered) {
        return new DayFigures(date, started, orders, totals, answered);
    }

    DayFigures plus(long more, Money total) {
        Map<String, Money> all = new TreeMap<>(totals);
        all.merge(total.currency().getCurrencyCode(), total, Money::plus);
        return new DayFigures(date, sessions, orders + more, all, pace);
    }

    public Money total(Currency currency) {
        return totals.getOrDefault(currency.getCurrencyCode(), Money.zero(currency));
    }
}
