package org.comptoir.gateway.console.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.publication.run.Overview;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunTally;

/**
 * The weeks of a month and what runs on their days: one entry for each publication, however often it runs.
 *
 * @param weeks whole ones, so that days of the months beside it may be among them
 */
public record CalendarMonth(YearMonth month, List<Week> weeks) {

    /** Entries of a day that are written out; a day shows the rest on a page of its own. */
    static final int MOST = 4;

    private static final int DAYS = 7;
    private static final List<RunState> TROUBLE = List.of(RunState.FAILED, RunState.REFUSED, RunState.HELD);

    public CalendarMonth {
        weeks = List.copyOf(weeks);
    }

    /** @param number as the country counts weeks */
    public record Week(int number, List<Day> days) {

        public Week {
            days = List.copyOf(days);
        }

        public boolean isBare() {
            return days.stream().allMatch(day -> day.entries().isEmpty());
        }
    }

    /** @param ofMonth whether it is one of the month that is looked at */
    public record Day(LocalDate date, boolean ofMonth, boolean today, List<Entry> entries) {

        public Day {
            entries = List.copyOf(entries);
        }

        /** What fits, what went wrong before all else. */
        public List<Entry> getShown() {
            return entries.size() <= MOST
                    ? entries
                    : entries.stream()
                            .sorted(Comparator.comparing((Entry entry) -> !entry.isTroubled()))
                            .limit(MOST - 1)
                            .toList();
        }

        public int getHidden() {
            return entries.size() - getShown().size();
        }
    }

    /**
     * One publication on one day.
     *
     * @param client blank where the publication is gone
     * @param ends how its runs went; none where they are still to come
     */
    public record Entry(
            String publication, String client, Instant first, Instant last, long runs, List<RunTally> ends) {

        public Entry {
            ends = List.copyOf(ends);
        }

        public boolean isPlanned() {
            return ends.isEmpty();
        }

        public boolean isTroubled() {
            return ends.stream().anyMatch(end -> TROUBLE.contains(end.state()));
        }
    }

    /** From when to when its weeks last, in UTC. */
    record Span(LocalDate from, LocalDate to) {

        static Span of(YearMonth month, WeekFields fields) {
            LocalDate from = month.atDay(1).with(fields.dayOfWeek(), 1);
            return new Span(
                    from, month.atEndOfMonth().with(fields.dayOfWeek(), DAYS).plusDays(1));
        }

        Instant begin() {
            return from.atStartOfDay().toInstant(ZoneOffset.UTC);
        }

        Instant end() {
            return to.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
    }

    static CalendarMonth of(
            YearMonth month, WeekFields fields, Instant now, List<Overview> publications, List<RunTally> past) {
        Span span = Span.of(month, fields);
        Map<LocalDate, List<RunTally>> byDay = past.stream().collect(groupingBy(RunTally::day));
        List<Week> weeks = new ArrayList<>();
        for (LocalDate begin = span.from(); begin.isBefore(span.to()); begin = begin.plusDays(DAYS)) {
            List<Day> days = Stream.iterate(begin, day -> day.plusDays(1))
                    .limit(DAYS)
                    .map(day -> new Day(
                            day,
                            YearMonth.from(day).equals(month),
                            day.equals(today(now)),
                            entries(day, now, publications, byDay.getOrDefault(day, List.of()))))
                    .toList();
            weeks.add(new Week(begin.get(fields.weekOfWeekBasedYear()), days));
        }
        return new CalendarMonth(month, weeks);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** What ran on a day and what is still to come on it, the earliest first. */
    static List<Entry> entries(LocalDate day, Instant now, List<Overview> publications, List<RunTally> past) {
        Map<String, String> clients = publications.stream().collect(toMap(Overview::name, Overview::client));
        Map<String, List<RunTally>> ran =
                past.stream().collect(groupingBy(RunTally::publication, LinkedHashMap::new, toList()));
        Stream<Entry> over = ran.entrySet().stream()
                .map(each -> ended(each.getKey(), clients.getOrDefault(each.getKey(), ""), each.getValue()));
        return Stream.concat(over, publications.stream().flatMap(each -> planned(each, day, now).stream()))
                .sorted(Comparator.comparing(Entry::first).thenComparing(Entry::publication))
                .toList();
    }

    private static Entry ended(String publication, String client, List<RunTally> ends) {
        return new Entry(
                publication,
                client,
                ends.stream()
                        .map(RunTally::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                ends.stream().map(RunTally::last).max(Comparator.naturalOrder()).orElseThrow(),
                ends.stream().mapToLong(RunTally::runs).sum(),
                ends);
    }

    private static Optional<Entry> planned(Overview each, LocalDate day, Instant now) {
        return each.rhythm()
                .planned(
                        day.atStartOfDay().toInstant(ZoneOffset.UTC),
                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        now)
                .map(runs -> new Entry(each.name(), each.client(), runs.first(), runs.last(), runs.runs(), List.of()));
    }
}
