package org.comptoir.gateway.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.comptoir.gateway.journal.pace.AnswerTimes;
import org.comptoir.gateway.journal.pace.Pace;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.punchout.course.SessionCourse;

/**
 * The last days of a supplier, one by one. What is over since more than a day changes no more and is remembered by this node: only the
 * first look asks for all days.
 */
@ApplicationScoped
public class DailyCourse {

    private static final int MOST = 31;

    private final SessionCourse sessions;
    private final OrderSearch orders;
    private final AnswerTimes times;
    private final Clock clock;
    private final Map<Long, Map<LocalDate, DayFigures>> over = new ConcurrentHashMap<>();

    @Inject
    DailyCourse(SessionCourse sessions, OrderSearch orders, AnswerTimes times, Clock clock) {
        this.sessions = sessions;
        this.orders = orders;
        this.times = times;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DailyCourse() {
        this(null, null, null, null);
    }

    /**
     * The first day at the front, today at the end.
     *
     * @param days how many, today among them; 1 to 31
     */
    public List<DayFigures> of(long supplier, int days) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<LocalDate> wanted = LongStream.range(0, Math.max(1, Math.min(days, MOST)))
                .mapToObj(today::minusDays)
                .sorted()
                .toList();
        Map<LocalDate, DayFigures> known = over.computeIfAbsent(supplier, any -> new ConcurrentHashMap<>());
        known.keySet().removeIf(day -> day.isBefore(today.minusDays(MOST)));
        LocalDate first = wanted.stream()
                .filter(day -> !known.containsKey(day))
                .findFirst()
                .orElse(today);
        Map<LocalDate, DayFigures> fresh = read(supplier, first, today, now);
        fresh.forEach((day, figures) -> {
            if (day.isBefore(today.minusDays(1))) {
                known.put(day, figures);
            }
        });
        return wanted.stream()
                .map(day -> fresh.getOrDefault(day, known.getOrDefault(day, DayFigures.none(day))))
                .toList();
    }

    private Map<LocalDate, DayFigures> read(long supplier, LocalDate first, LocalDate today, Instant now) {
        Instant from = first.atStartOfDay().toInstant(ZoneOffset.UTC);
        Map<LocalDate, DayFigures> days = new TreeMap<>();
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            days.put(day, DayFigures.none(day));
        }
        for (OrderSearch.Day ordered : orders.perDay(supplier, from, now)) {
            days.computeIfPresent(ordered.date(), (day, figures) -> figures.plus(ordered.orders(), ordered.total()));
        }
        Map<LocalDate, Long> started = sessions.perDay(supplier, from, now);
        Map<LocalDate, Pace> answered = times.perDay(supplier, from, now);
        days.replaceAll(
                (day, figures) -> figures.with(started.getOrDefault(day, 0L), Optional.ofNullable(answered.get(day))));
        return days;
    }
}
