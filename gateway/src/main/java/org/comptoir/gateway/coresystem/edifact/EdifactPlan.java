package org.comptoir.gateway.coresystem.edifact;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.comptoir.gateway.coresystem.format.ScheduledPart;
import org.comptoir.gateway.coresystem.format.TermOfPayment;
import org.comptoir.gateway.coresystem.format.Wording;

/** When is paid and when is delivered: segment groups 8 of the head and SCC of a line. */
final class EdifactPlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final String BASIC = "1";
    private static final String DISCOUNT = "22";
    private static final String INVOICE_DATE = "5";
    private static final String AFTER = "3";
    private static final String FIRM = "1";

    private final EdifactSegments segments;
    private final Wording wording;

    EdifactPlan(EdifactSegments segments, Wording wording) {
        this.segments = segments;
        this.wording = wording;
    }

    void term(TermOfPayment term) {
        segments.segment(
                "PAT",
                segments.element(term.discount().isPresent() ? DISCOUNT : BASIC),
                "",
                segments.element(INVOICE_DATE, AFTER, "D", Integer.toString(term.days())));
        term.discount().ifPresent(percent -> segments.segment("PCD", segments.element("12", percent.toPlainString())));
    }

    void part(ScheduledPart part, String unit) {
        BigDecimal quantity = part.quantity();
        segments.segment("SCC", segments.element(FIRM));
        segments.segment("QTY", segments.element("21", wording.number("schedule.quantity", quantity, 15), unit));
        segments.segment("DTM", segments.element("2", DAY.format(part.day()), "102"));
    }
}
