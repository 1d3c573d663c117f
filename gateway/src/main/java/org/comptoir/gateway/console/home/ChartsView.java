package org.comptoir.gateway.console.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.insight.DailyCourse;
import org.comptoir.gateway.insight.DayFigures;
import org.comptoir.gateway.journal.pace.Pace;
import org.comptoir.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The last days as charts, and as a table for whoever wants figures. */
@Named("charts")
@RequestScoped
public class ChartsView {

    private static final int SHORT = 14;
    private static final int LONG = 30;

    private final PageView page;
    private final Speech speech;
    private final DailyCourse course;
    private @Nullable List<DayFigures> days;
    private @Nullable List<Chart> charts;

    @Inject
    ChartsView(PageView page, Speech speech, DailyCourse course) {
        this.page = page;
        this.speech = speech;
        this.course = course;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ChartsView() {
        this(null, null, null);
    }

    /** How many days are shown. */
    public int getSpan() {
        return page.value("days").equals(Integer.toString(LONG)) ? LONG : SHORT;
    }

    public List<Integer> getSpans() {
        return List.of(SHORT, LONG);
    }

    /** The first at the front. */
    public List<DayFigures> getDays() {
        if (days == null) {
            days = page.supplier()
                    .map(supplier -> course.of(supplier.value(), getSpan()))
                    .orElse(List.of());
        }
        return days;
    }

    /** Whether there is anything to show. */
    public boolean isWorthShowing() {
        return getDays().stream()
                .anyMatch(day ->
                        day.sessions() > 0 || day.orders() > 0 || day.pace().isPresent());
    }

    /** Currencies in which anything was ordered, by code. */
    public List<Currency> getCurrencies() {
        return getDays().stream()
                .flatMap(day -> day.totals().keySet().stream())
                .distinct()
                .sorted()
                .map(Currency::getInstance)
                .toList();
    }

    public List<Chart> getCharts() {
        if (charts == null) {
            List<Chart> drawn = new ArrayList<>();
            drawn.add(counted("sessions", DayFigures::sessions));
            drawn.add(counted("orders", DayFigures::orders));
            getCurrencies().forEach(currency -> drawn.add(amounts(currency)));
            if (getDays().stream().anyMatch(day -> day.pace().isPresent())) {
                drawn.add(times());
            }
            charts = drawn;
        }
        return charts;
    }

    public String total(DayFigures day, Currency currency) {
        return speech.money(day.total(currency));
    }

    private Chart counted(String key, Function<DayFigures, Long> figure) {
        List<BarChart.Value> values = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < getDays().size(); i++) {
            DayFigures day = getDays().get(i);
            long count = figure.apply(day);
            sum += count;
            values.add(value("main", i, BigDecimal.valueOf(count), day, speech.count(count)));
        }
        return chart(key, speech.text(key), values, speech.number(BarChart.most(values)), speech.count(sum));
    }

    private Chart amounts(Currency currency) {
        List<BarChart.Value> values = new ArrayList<>();
        Money sum = Money.zero(currency);
        for (int i = 0; i < getDays().size(); i++) {
            Money total = getDays().get(i).total(currency);
            sum = sum.plus(total);
            values.add(value("main", i, total.amount(), getDays().get(i), speech.money(total)));
        }
        return chart(
                "amount-" + currency.getCurrencyCode(),
                speech.text("chart.amount", currency.getCurrencyCode()),
                values,
                speech.money(new Money(BarChart.most(values), currency)),
                speech.money(sum));
    }

    private Chart times() {
        List<BarChart.Value> values = new ArrayList<>();
        for (int i = 0; i < getDays().size(); i++) {
            DayFigures day = getDays().get(i);
            int place = i;
            day.pace().ifPresent(pace -> {
                values.add(value("other", place, BigDecimal.valueOf(pace.most()), day, words(pace)));
                values.add(value("main", place, BigDecimal.valueOf(pace.median()), day, words(pace)));
            });
        }
        String most = speech.text("chart.millis", speech.number(BarChart.most(values)));
        return new Chart(
                "times",
                speech.text("chart.times"),
                most,
                speech.text("chart.times.summary", getDays().size(), most),
                BarChart.bars(values, getDays().size()));
    }

    private String words(Pace pace) {
        return speech.text("chart.pace", speech.count(pace.median()), speech.count(pace.most()));
    }

    private BarChart.Value value(String kind, int place, BigDecimal value, DayFigures day, String words) {
        return new BarChart.Value(kind, place, value, speech.date(day.date()) + ": " + words);
    }

    private Chart chart(String key, String title, List<BarChart.Value> values, String most, String sum) {
        return new Chart(
                key,
                title,
                most,
                speech.text("chart.summary", getDays().size(), sum, most),
                BarChart.bars(values, getDays().size()));
    }
}
