package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.platform.sentence.KeptSentences;

/**
 * What rows and files of ours keep in English, in the language of the person who looks: notes of deliveries and imports, details of
 * the audit trail, sources of rules. What somebody typed, and what another system said, stays as it was.
 */
@Named("kept")
@RequestScoped
public class KeptWords {

    private static final KeptSentences NOTES = Speech.kept("noteSays.");
    private static final KeptSentences EVENTS = Speech.kept("auditSays.", "noteSays.");
    private static final KeptSentences DOCUMENTS = Speech.kept("documentSays.", "auditSays.");
    private static final Set<String> REASONS = Set.of("order.refused", "order.released", "order.corrected");
    private static final KeptSentences SOURCES = Speech.kept("sourceSays.");
    private static final KeptSentences REVIEWS = Speech.kept("reviewSays.");
    private static final KeptSentences REFUSALS = Speech.kept("refusalSays.");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String SAYS = ": ";
    private static final String DEED = "auditDid.";

    private final Speech speech;

    @Inject
    KeptWords(Speech speech) {
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected KeptWords() {
        this(null);
    }

    /** Why an attempt ended as it did, or what a test of a target found. */
    public String note(String note) {
        return speech.say(NOTES, note);
    }

    /** What was done, by the name that the audit trail has for it. One that only an older release wrote is shown as it is. */
    public String deed(String action) {
        return speech.known(DEED + action, action);
    }

    /** Every such name with its words, by the words. */
    public List<Map.Entry<String, String>> getDeeds() {
        return speech.keys(DEED).stream()
                .map(key -> Map.entry(key.substring(DEED.length()), speech.text(key)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(speech.getLocale())))
                .toList();
    }

    /** The detail of an event; a reason that somebody gave is no sentence of ours. */
    public String event(String action, String detail) {
        if (REASONS.contains(action)) {
            return detail;
        }
        return told(action.startsWith("document.") ? DOCUMENTS : EVENTS, detail);
    }

    /** Amounts and days are kept as computers write them. */
    private String told(KeptSentences known, String kept) {
        return speech.say(known, kept, (key, blank) -> {
            if (DAY.matcher(blank).matches()) {
                return day(blank);
            }
            String price = speech.keptPrice(blank);
            return price.equals(blank) && !blank.isEmpty() ? told(known, blank) : price;
        });
    }

    private String day(String kept) {
        try {
            return speech.date(LocalDate.parse(kept));
        } catch (DateTimeException noDay) {
            return kept;
        }
    }

    /** What a document has against it, or what its sender should do. Lists and values in it stay as the document has them. */
    public String remark(String remark) {
        return speech.say(REVIEWS, remark);
    }

    /** Why a feature did not do what it was asked for. */
    public static String refusal(String reason, Speech speech) {
        return speech.say(REFUSALS, reason);
    }

    /** Where a rule of a dialect comes from: a document, and what it says after a colon. */
    public String source(String source) {
        int says = source.indexOf(SAYS);
        return says < 0
                ? speech.say(SOURCES, source)
                : speech.say(SOURCES, source.substring(0, says))
                        + SAYS
                        + speech.say(SOURCES, source.substring(says + SAYS.length()));
    }
}
