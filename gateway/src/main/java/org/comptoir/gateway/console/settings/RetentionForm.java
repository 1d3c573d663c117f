package org.comptoir.gateway.console.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.journal.retention.DailySweep;
import org.comptoir.gateway.journal.retention.DaysProblem;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.Retention;
import org.comptoir.gateway.journal.retention.SweepReport;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** For how long records are kept, on the page of settings: changed by administrators, seen by everybody who sees the page. */
@Named
@RequestScoped
public class RetentionForm {

    /** The field that says what is to be done: {@code days} or {@code sweep}. */
    static final String DEED = "retention";

    private static final String ADDRESS = "/console/settings";
    private static final String ANCHOR = "#kept";

    private final PageView page;
    private final Speech speech;
    private final Retention retention;
    private final DailySweep sweep;
    private final Clock clock;
    private final Map<RecordClass, String> wrong = new EnumMap<>(RecordClass.class);
    private @Nullable List<Retention.State> states;

    @Inject
    RetentionForm(PageView page, Speech speech, Retention retention, DailySweep sweep, Clock clock) {
        this.page = page;
        this.speech = speech;
        this.retention = retention;
        this.sweep = sweep;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RetentionForm() {
        this(null, null, null, null, null);
    }

    /** Takes what the form asks for, before anything is written. */
    public void load() {
        if (!page.isPosted() || page.field(DEED).isEmpty()) {
            return;
        }
        Optional<SupplierId> supplier = page.supplier();
        if (supplier.isEmpty() || !isChangeable()) {
            page.notFound();
        } else if (page.field(DEED).equals("sweep")) {
            sweep.soon(supplier.get().value(), page.actor());
            page.goTo(page.link(ADDRESS, "done", "sweep") + ANCHOR);
        } else {
            change(supplier.get().value());
        }
    }

    private void change(long supplier) {
        Map<RecordClass, Integer> days = new EnumMap<>(RecordClass.class);
        for (RecordClass what : RecordClass.values()) {
            String typed = page.field(nameOf(what));
            if (typed.matches("[0-9]{1,6}")) {
                days.put(what, Integer.parseInt(typed));
            } else {
                wrong.put(what, speech.text("retention.no.NUMBER"));
            }
        }
        if (wrong.isEmpty()) {
            for (DaysProblem problem : retention.change(supplier, days, page.actor())) {
                wrong.put(problem.what(), speech.text("retention.no." + problem.rule(), speech.count(problem.bound())));
            }
        }
        if (wrong.isEmpty()) {
            page.goTo(page.link(ADDRESS, "done", "days") + ANCHOR);
        } else {
            page.unprocessable();
        }
    }

    /** Whether the person may change anything. */
    public boolean isChangeable() {
        return page.may(Permission.RETENTION_SET);
    }

    /** What was done just now, as a sentence; empty where nothing was. */
    public String getDone() {
        String key = "retention.done." + page.value("done");
        return isChangeable() && speech.has(key) ? speech.text(key) : "";
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** None in a bare installation. */
    public List<Retention.State> getStates() {
        if (states == null) {
            states = page.supplier()
                    .map(supplier -> retention.states(supplier.value()))
                    .orElse(List.of());
        }
        return states;
    }

    /** The field of a class. */
    public String nameOf(RecordClass what) {
        return "days-" + what.name().toLowerCase(Locale.ROOT);
    }

    /** What the field shows: what was typed where it was refused. */
    public String valueOf(Retention.State state) {
        return page.isPosted() && isWrong() ? page.field(nameOf(state.what())) : Integer.toString(state.days());
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrongOf(RecordClass what) {
        return wrong.getOrDefault(what, "");
    }

    public String boundsOf(RecordClass what) {
        return speech.text("retention.bounds", speech.count(what.least()), speech.count(what.most()));
    }

    /** How many would go now. */
    public String dueOf(Retention.State state) {
        return state.isMore()
                ? speech.text("retention.more", speech.count(Retention.COUNTED))
                : speech.count(state.due());
    }

    /** When records were swept last and by whom, and when they will be next. */
    public String getLast() {
        return page.supplier()
                .map(SupplierId::value)
                .map(supplier ->
                        retention.last(supplier).map(this::write).orElseGet(() -> speech.text("retention.never"))
                                + " "
                                + retention
                                        .next(supplier)
                                        .filter(next -> next.isAfter(clock.instant()))
                                        .map(next -> speech.text("retention.next", speech.time(next)))
                                        .orElseGet(() -> speech.text("retention.soon")))
                .orElse("");
    }

    private String write(SweepReport report) {
        String when = speech.time(report.at());
        return report.by().equals("system")
                ? speech.text("retention.last", when)
                : speech.text("retention.last.by", when, speech.person(report.by()));
    }
}
