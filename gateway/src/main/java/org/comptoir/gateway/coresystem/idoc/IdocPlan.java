package org.comptoir.gateway.coresystem.idoc;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.comptoir.gateway.coresystem.format.ScheduledPart;
import org.comptoir.gateway.coresystem.format.TermOfPayment;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.format.XmlText;
import org.comptoir.gateway.order.IncomingLine;

/** When is paid and when is delivered: E1EDK18 of the head and E1EDP20 of a line. */
final class IdocPlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int MOST_TERMS = 3;

    private final XmlText xml;
    private final Wording wording;

    IdocPlan(XmlText xml, Wording wording) {
        this.xml = xml;
        this.wording = wording;
    }

    /** The days one after the other, the discount of each beside it; says whether there was place for them. */
    boolean terms(List<TermOfPayment> terms) {
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            xml.open("E1EDK18", "SEGMENT", "1").leaf("QUALF", "%03d".formatted(i + 1));
            xml.leaf("TAGE", Integer.toString(terms.get(i).days()));
            xml.leaf("PRZNT", terms.get(i).discount().map(BigDecimal::toPlainString))
                    .close();
        }
        return true;
    }

    /** Each part on its day; the whole quantity where the order says no more. */
    void schedule(IncomingLine line, List<ScheduledPart> parts) {
        if (parts.isEmpty()) {
            part(
                    line.quantity().value(),
                    line.requestedDelivery().map(DAY::format).orElse(""));
        }
        parts.forEach(part -> part(part.quantity(), DAY.format(part.day())));
    }

    private void part(BigDecimal quantity, String day) {
        xml.open("E1EDP20", "SEGMENT", "1");
        xml.leaf("WMENG", wording.digits("schedule.quantity", quantity.toPlainString(), 15));
        xml.leaf("EDATU", day).close();
    }
}
