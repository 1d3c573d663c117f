package org.comptoir.gateway.console.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.gateway.console.exports.CalendarMonth.Day;
import org.comptoir.gateway.console.exports.CalendarMonth.Entry;
import org.comptoir.gateway.publication.run.Overview;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunTally;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class CalendarMonthTest {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");

    @Test
    void a_month_has_whole_weeks_from_the_first_day_of_the_language() {
        CalendarMonth november = month(List.of(), List.of());

        assertThat(november.weeks()).extracting(CalendarMonth.Week::number).containsExactly(44, 45, 46, 47, 48, 49);
        assertThat(days(november).findFirst().orElseThrow().date()).isEqualTo(LocalDate.parse("2026-10-26"));
        assertThat(days(november).filter(Day::today)).extracting(Day::date).containsExactly(TODAY);
        assertThat(days(november).filter(Day::ofMonth)).hasSize(30);
        assertThat(Stream.of(Language.values())
                        .map(SpeechIn::language)
                        .map(speech -> WeekFields.of(speech.formatLocale())
                                .getFirstDayOfWeek()
                                .name()))
                .containsOnly("MONDAY");
    }

    @Test
    void a_rhythm_of_minutes_is_one_entry_a_day_with_a_count() {
        CalendarMonth november = month(List.of(every(5, "2026-11-18T12:02:00Z")), List.of());

        assertThat(entriesOf(november, "2026-11-17")).isEmpty();
        assertThat(entriesOf(november, "2026-11-18"))
                .extracting(Entry::first, Entry::last, Entry::runs)
                .containsExactly(
                        tuple(Instant.parse("2026-11-18T12:02:00Z"), Instant.parse("2026-11-18T23:57:00Z"), 144L));
        assertThat(entriesOf(november, "2026-11-30"))
                .extracting(Entry::first, Entry::last, Entry::runs)
                .containsExactly(
                        tuple(Instant.parse("2026-11-30T00:02:00Z"), Instant.parse("2026-11-30T23:57:00Z"), 288L));
    }

    @Test
    void a_weekly_one_stands_on_its_days_alone() {
        CalendarMonth november = month(List.of(every(7 * 24 * 60, "2026-11-20T06:00:00Z")), List.of());

        assertThat(days(november).filter(day -> !day.entries().isEmpty()))
                .extracting(Day::date)
                .containsExactly(
                        LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-27"), LocalDate.parse("2026-12-04"));
    }

    @Test
    void a_run_that_is_late_is_expected_now_and_one_without_rhythm_never() {
        CalendarMonth november = month(
                List.of(every(24 * 60, "2026-11-18T11:00:00Z"), overview("asked", Optional.empty(), Optional.empty())),
                List.of());

        assertThat(entriesOf(november, "2026-11-18")).extracting(Entry::first).containsExactly(NOW);
        assertThat(entriesOf(november, "2026-11-19"))
                .extracting(Entry::publication)
                .containsExactly("every");
    }

    @Test
    void what_ran_stands_beside_what_is_to_come_and_trouble_is_never_hidden() {
        List<RunTally> past = List.of(
                tally("a", RunState.PUBLISHED, 3),
                tally("a", RunState.FAILED, 1),
                tally("b", RunState.PUBLISHED, 1),
                tally("c", RunState.PUBLISHED, 1),
                tally("gone", RunState.REFUSED, 1));
        CalendarMonth november = month(List.of(every(24 * 60, "2026-11-18T13:00:00Z")), past);
        Day today = days(november).filter(Day::today).findFirst().orElseThrow();

        assertThat(today.entries())
                .extracting(Entry::publication, Entry::client, Entry::runs, Entry::isPlanned)
                .containsExactly(
                        tuple("a", "", 4L, false),
                        tuple("b", "", 1L, false),
                        tuple("c", "", 1L, false),
                        tuple("gone", "", 1L, false),
                        tuple("every", "10042", 1L, true));
        assertThat(today.getShown()).extracting(Entry::publication).containsExactly("a", "gone", "b");
        assertThat(today.getHidden()).isEqualTo(2);
    }

    private static CalendarMonth month(List<Overview> publications, List<RunTally> past) {
        return CalendarMonth.of(YearMonth.parse("2026-11"), WeekFields.of(Locale.GERMANY), NOW, publications, past);
    }

    private static Stream<Day> days(CalendarMonth month) {
        return month.weeks().stream().flatMap(week -> week.days().stream());
    }

    private static List<Entry> entriesOf(CalendarMonth month, String date) {
        return days(month)
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow()
                .entries();
    }

    private static RunTally tally(String publication, RunState state, long runs) {
        Instant at = Instant.parse("2026-11-18T02:00:00Z");
        return new RunTally(publication, TODAY, state, runs, 17, at, at);
    }

    private static Overview every(int minutes, String next) {
        return overview("every", Optional.of(minutes), Optional.of(Instant.parse(next)));
    }

    private static Overview overview(String name, Optional<Integer> minutes, Optional<Instant> next) {
        return new Overview(
                name,
                "10042",
                "EUR",
                "cif3",
                "",
                "download",
                "",
                new Overview.Rhythm(minutes, next, Optional.empty()),
                1,
                Optional.empty());
    }
}
