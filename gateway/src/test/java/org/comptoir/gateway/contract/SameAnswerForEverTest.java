package org.comptoir.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.contract.Agreed.CLIENT;
import static org.comptoir.gateway.contract.Agreed.SUPPLIER;
import static org.comptoir.gateway.contract.Agreed.article;
import static org.comptoir.gateway.contract.Agreed.contract;
import static org.comptoir.gateway.contract.Agreed.eur;
import static org.comptoir.gateway.contract.Agreed.finder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.comptoir.gateway.partner.group.ComingDay;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** A day that has begun keeps its prices, whatever is approved afterwards and at whatever hour. */
class SameAnswerForEverTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");

    /** @param hours hours to the approval before; {@code begins} days from 1 November on */
    @Property(tries = 300)
    void anAnswerForADayThatHasBegunNeverChanges(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 60) Integer> hours,
            @ForAll @Size(8) List<@IntRange(min = 0, max = 45) Integer> begins,
            @ForAll @Size(8) List<Boolean> ends) {
        Map<LocalDate, UnitPrice> answered = new HashMap<>();
        List<Agreed> approved = new ArrayList<>();
        Instant now = START;
        for (int i = 0; i < hours.size(); i++) {
            now = now.plus(Duration.ofHours(hours.get(i))).plusSeconds(17);
            answersOfBegunDays(approved, now).forEach((day, price) -> {
                UnitPrice before = answered.putIfAbsent(day, price);
                assertThat(price).as("%s", day).isEqualTo(before == null ? price : before);
            });
            LocalDate from = ComingDay.atTheEarliest(FIRST.plusDays(begins.get(i)), now);
            approved.add(contract()
                    .version(i + 1, i + 1, from, ends.get(i) ? Optional.of(from.plusDays(3)) : Optional.empty())
                    .net("A", "1", eur(Integer.toString(i + 1))));
        }
        answersOfBegunDays(approved, now)
                .forEach((day, price) -> assertThat(price).isEqualTo(answered.getOrDefault(day, price)));
    }

    private static Map<LocalDate, UnitPrice> answersOfBegunDays(List<Agreed> approved, Instant now) {
        PriceFinder finder = finder(approved.toArray(new Agreed[0]));
        Map<LocalDate, UnitPrice> answers = new HashMap<>();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (LocalDate day = FIRST; !day.isAfter(today); day = day.plusDays(1)) {
            PriceQuestion question =
                    new PriceQuestion(SUPPLIER, CLIENT, EUR, day, article("A", "f", eur("99")), Quantity.ONE);
            answers.put(day, finder.find(question).orElseThrow().unitPrice());
        }
        return answers;
    }
}
