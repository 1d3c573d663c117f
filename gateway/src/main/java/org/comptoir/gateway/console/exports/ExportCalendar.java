package org.comptoir.gateway.console.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.console.exports.CalendarMonth.Day;
import org.comptoir.gateway.console.exports.CalendarMonth.Entry;
import org.comptoir.gateway.console.exports.CalendarMonth.Span;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.Overview;
import org.comptoir.gateway.publication.run.RunTally;
import org.comptoir.gateway.publication.run.RunView;
import org.jspecify.annotations.Nullable;

/** When publications run and how they ran: a month, the next seven days, and one day whole. All of it in UTC. */
@Named("exportCalendar")
@RequestScoped
public class ExportCalendar {

    /** Runs of one day that are written out. */
    static final int RUNS = 100;

    private static final String LIST = "/console/exports";
    private static final String VIEW = "calendar";
    private static final String MONTH = "[12][0-9]{3}-[0-9]{2}";
    private static final String DAY = MONTH + "-[0-9]{2}";
    private static final int AHEAD = 7;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PageView page;
    private final Speech speech;
    private final PublishCatalog exports;
    private final ExportsPage list;
    private final Clock clock;
    private @Nullable CalendarMonth shown;

    @Inject
    ExportCalendar(PageView page, Speech speech, PublishCatalog exports, ExportsPage list, Clock clock) {
        this.page = page;
        this.speech = speech;
        this.exports = exports;
        this.list = list;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportCalendar() {
        this(null, null, null, null, null);
    }

    /** Whether it is asked for, instead of the list. */
    public boolean isShown() {
        return page.value("view").equals(VIEW);
    }

    public String getAddress() {
        return page.link(LIST, "view", VIEW);
    }

    private YearMonth month() {
        return parsed("month", MONTH, YearMonth::parse)
                .or(() -> asked().map(YearMonth::from))
                .orElseGet(() -> YearMonth.from(CalendarMonth.today(clock.instant())));
    }

    private Optional<LocalDate> asked() {
        return parsed("day", DAY, LocalDate::parse);
    }

    private <T> Optional<T> parsed(String name, String shape, Function<String, T> parser) {
        try {
            return page.parameter(name).filter(text -> text.matches(shape)).map(parser);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private WeekFields fields() {
        return WeekFields.of(speech.formatLocale());
    }

    public CalendarMonth getMonth() {
        CalendarMonth made = shown;
        if (made == null) {
            Span span = Span.of(month(), fields());
            made = CalendarMonth.of(month(), fields(), clock.instant(), list.getAll(), tally(span.begin(), span.end()));
            shown = made;
        }
        return made;
    }

    private List<RunTally> tally(Instant from, Instant to) {
        return page.supplier().map(of -> exports.tally(of, from, to)).orElse(List.of());
    }

    /** {@code November 2026}, with a capital in every language, for it stands as a heading. */
    public String getTitle() {
        return named(month());
    }

    private String named(YearMonth month) {
        String name = DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    private Locale locale() {
        return speech.formatLocale();
    }

    /** Days of the week in the order of the country, whole names. */
    public List<String> getWeekdays() {
        DayOfWeek first = fields().getFirstDayOfWeek();
        return Stream.iterate(first, day -> day.plus(1))
                .limit(AHEAD)
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale()))
                .toList();
    }

    public String getEarlier() {
        return named(month().minusMonths(1));
    }

    public String getLater() {
        return named(month().plusMonths(1));
    }

    public String getEarlierAddress() {
        return getAddress() + "&month=" + month().minusMonths(1);
    }

    public String getLaterAddress() {
        return getAddress() + "&month=" + month().plusMonths(1);
    }

    /** Whether the month looked at is the one we are in. */
    public boolean isNow() {
        return month().equals(YearMonth.from(CalendarMonth.today(clock.instant())));
    }

    /** The runs of a day, one by one. */
    public String dayAddress(LocalDate day) {
        return "%s&month=%s&day=%s#day".formatted(getAddress(), month(), day);
    }

    /** {@code 14:32}, or {@code 00:05–23:50} for several. */
    public String times(Entry entry) {
        String first = time(entry.first());
        String last = time(entry.last());
        return first.equals(last) ? first : first + "–" + last;
    }

    public String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** The run itself where there was one such, else all runs of the day. */
    public String endAddress(RunTally end) {
        return end.runs() == 1 ? ExportRunPage.address(page, end.publication(), end.lastId()) : dayAddress(end.day());
    }

    public String runAddress(RunView run) {
        return ExportRunPage.address(page, run.publication(), run.id());
    }

    /** Those of the next seven days on which something is to come. */
    public List<Day> getAhead() {
        Instant now = clock.instant();
        LocalDate today = CalendarMonth.today(now);
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(AHEAD)
                .map(day -> new Day(
                        day, true, day.equals(today), CalendarMonth.entries(day, now, list.getAll(), List.of())))
                .filter(day -> !day.entries().isEmpty())
                .toList();
    }

    /** The day looked at in the words of the language; empty where none is. */
    public String getDay() {
        return asked().map(speech::day).orElse("");
    }

    /** The newest first. */
    public List<RunView> getDayRuns() {
        return asked().flatMap(day ->
                        page.supplier().map(of -> exports.runs(of, begin(day), begin(day.plusDays(1)), RUNS)))
                .orElse(List.of());
    }

    public int getMostRuns() {
        return RUNS;
    }

    public List<Entry> getDayPlanned() {
        return asked().map(day -> CalendarMonth.entries(day, clock.instant(), list.getAll(), List.of()))
                .orElse(List.of());
    }

    public String client(RunView run) {
        return list.getAll().stream()
                .filter(each -> each.name().equals(run.publication()))
                .map(Overview::client)
                .findFirst()
                .orElse("–");
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
