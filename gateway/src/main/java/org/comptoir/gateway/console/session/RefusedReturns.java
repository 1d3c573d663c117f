package org.comptoir.gateway.console.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.journal.trail.TrailQuery;
import org.comptoir.gateway.journal.trail.TrailRow;
import org.comptoir.gateway.journal.trail.TrailSearch;
import org.comptoir.gateway.punchout.SessionSummary;

/** Carts that were to be returned and had to be mended first, as the audit trail has them about a second later. */
@RequestScoped
class RefusedReturns {

    private static final int MOST = 50;
    private static final Pattern PROBLEM = Pattern.compile("(?<part>.*): (?<rule>[A-Z_]+) \\[(?<blanks>.*)]");

    private final Speech speech;
    private final TrailSearch trail;

    @Inject
    RefusedReturns(Speech speech, TrailSearch trail) {
        this.speech = speech;
        this.trail = trail;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RefusedReturns() {
        this(null, null);
    }

    public List<Moment> of(SessionSummary session) {
        TrailQuery refused = new TrailQuery(
                session.supplier().value(),
                Optional.empty(),
                Optional.of("cart.refused"),
                Optional.of("session:" + session.id().value()),
                Optional.empty(),
                Optional.empty());
        return trail.after(refused, 0, MOST).stream().map(this::moment).toList();
    }

    private Moment moment(TrailRow event) {
        return Moment.of(event.at(), speech.text("story.refused"), speech.text("story.refused.detail"), Moment.BAD)
                .finding(Arrays.stream(event.detail().split("; "))
                        .map(problem -> say(problem, speech))
                        .toList());
    }

    /** One that is not known is shown as it was kept. */
    static String say(String problem, Speech speech) {
        Matcher known = PROBLEM.matcher(problem);
        if (!known.matches() || !speech.has("story.refused." + known.group("rule"))) {
            return problem;
        }
        List<String> blanks = new ArrayList<>(List.of(known.group("part")));
        blanks.addAll(List.of(known.group("blanks").split(", ")));
        return speech.fill("story.refused." + known.group("rule"), blanks);
    }
}
