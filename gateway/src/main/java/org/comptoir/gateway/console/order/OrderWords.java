package org.comptoir.gateway.console.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.intake.DecisionView;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/**
 * What was found of an order, in the language of the person who looks. A finding is its rule and two values, which are kept plain
 * or as an English phrase; interfaces and old rows have the same.
 */
@Named
@RequestScoped
public class OrderWords {

    private static final KeptSentences PHRASES = Speech.kept("finding.value.");
    private static final KeptSentences COMPARED = Speech.kept("compared.");

    private final Speech speech;

    @Inject
    OrderWords(Speech speech) {
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderWords() {
        this(null);
    }

    /** Where it is and what is compared, such as {@code Line 2, price}. */
    public String about(Finding finding) {
        String where = finding.line() == 0 ? speech.text("finding.whole") : speech.text("finding.line", finding.line());
        return "%s, %s".formatted(where, speech.label("finding", finding.rule()));
    }

    /** What differs. */
    public String differs(Finding finding) {
        String own = "finding.says." + finding.rule();
        return speech.fill(
                speech.has(own) ? own : "finding.differs",
                List.of(value(finding.rule(), finding.expected()), got(finding)));
    }

    /** Both in one sentence. */
    public String sentence(Finding finding) {
        return isTrial(finding)
                ? speech.text("finding.trial")
                : speech.text("finding.sentence", about(finding), differs(finding));
    }

    /** That an order is tried is no difference: the page says it above. */
    public static boolean isTrial(Finding finding) {
        return finding.rule() == Finding.Rule.TRIAL;
    }

    /** What a buyer has written is nobody's phrase. */
    private String got(Finding finding) {
        return finding.rule() == Finding.Rule.FREE_TEXT ? finding.got() : value(finding.rule(), finding.got());
    }

    private String value(Finding.Rule rule, String kept) {
        return switch (rule) {
            case PRICE, TOTAL, MINIMUM_ORDER -> speech.keptPrice(kept);
            case QUANTITY, BASIS ->
                PHRASES.find(kept)
                        .map(known -> speech.fill(
                                known.key(),
                                known.blanks().stream().map(speech::keptNumber).toList()))
                        .orElseGet(() -> speech.keptNumber(kept));
            default -> speech.say(PHRASES, kept);
        };
    }

    /** What is done about a finding, or was. */
    public String fate(Finding finding, OrderStatus status, List<DecisionView> decisions) {
        if (finding.outcome() != OnDeviation.HOLD || status == OrderStatus.ON_HOLD || status == OrderStatus.PARKED) {
            return speech.label("contract.onDeviation", finding.outcome());
        }
        return decided(status, decisions);
    }

    /** What was decided, by whom and when; without a decision that is known what became of the order. */
    public String decided(OrderStatus status, List<DecisionView> decisions) {
        return decisions.stream()
                .filter(each -> each.state() == DecisionView.State.DONE)
                .reduce((earlier, later) -> later)
                .map(done -> speech.text(
                        "finding.decided." + done.kind(),
                        speech.person(done.decidedBy().orElse(done.proposedBy())),
                        speech.time(done.decidedAt().orElse(done.proposedAt()))))
                .orElseGet(() -> speech.label("order", status));
    }

    /** What a line was held against: a promise, a contract by its own name, the list, or nothing. */
    public String compared(String with) {
        return speech.say(COMPARED, with);
    }

    static boolean isPromise(String with) {
        return with.startsWith("promise ");
    }

    /** The same as half a sentence beside what differs, with the day whose prices counted; empty where nothing was found. */
    String against(String with, LocalDate day) {
        if (isPromise(with)) {
            return speech.text("finding.against.promise");
        }
        return switch (with) {
            case "list" -> speech.text("finding.against.list", speech.date(day));
            case "nothing" -> "";
            default -> speech.text("finding.against", compared(with), speech.date(day));
        };
    }

    /** What a field was or became. */
    public String changed(OrderChange.Field field, String kept) {
        return switch (field) {
            case PRICE, TOTAL -> speech.keptPrice(kept);
            case QUANTITY -> speech.keptNumber(kept);
            case DELIVERY_DATE -> day(kept);
            default -> kept;
        };
    }

    private String day(String kept) {
        try {
            return kept.isEmpty() ? kept : speech.date(LocalDate.parse(kept));
        } catch (DateTimeException otherwise) {
            return kept;
        }
    }
}
