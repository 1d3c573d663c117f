package org.comptoir.gateway.coresystem.x12;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.coresystem.format.ScheduledPart;
import org.comptoir.gateway.coresystem.format.TermOfPayment;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderChange.Effect;
import org.comptoir.gateway.order.OrderChange.Kind;
import org.comptoir.kernel.UnitPrice;

/** Writes one interchange, envelope and transaction set. */
final class X12Order {

    private static final String SET = "0001";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final Map<String, String> BASES = Map.of("1", "PE", "100", "HP", "1000", "TP");
    private static final int ORDER_NUMBER = 22;
    private static final int PART = 48;
    private static final int REFERENCE = 30;
    private static final int DESCRIPTIONS = 1_000;

    /** Element 670: added, deleted, changed. */
    private static final Map<Effect, String> STATUSES =
            Map.of(Effect.ADDED, "AI", Effect.DROPPED, "DI", Effect.CHANGED, "CA");

    private final OrderAccepted accepted;
    private final Kind kind;
    private final IncomingOrder order;
    private final FormatContext context;
    private final Wording wording;
    private final X12Units units;
    private final X12Segments segments;
    private final X12Parties parties;
    private final X12Texts texts;

    X12Order(OrderAccepted accepted, FormatContext context, Wording wording) {
        this.accepted = accepted;
        this.kind = accepted.change().kind();
        this.order = accepted.order();
        this.context = context;
        this.wording = wording;
        String separators = context.settings().get(X12OrderFormat.SEPARATORS);
        this.units = new X12Units(context.settings(), wording);
        this.segments = new X12Segments(separators.charAt(0), separators.charAt(2));
        this.parties = new X12Parties(segments, wording);
        this.texts = new X12Texts(segments, wording);
    }

    String write() {
        X12Envelope envelope = X12Envelope.of(order, accepted.orderId(), context.settings(), wording);
        envelope.open(segments, kind == Kind.NEW ? "PO" : "PC", accepted.receivedAt(), order.test());
        int before = segments.count();
        segments.segment("ST", kind == Kind.NEW ? "850" : "860", SET);
        head();
        int lines = lines();
        wording.atHead();
        segments.segment("CTT", Integer.toString(lines));
        segments.segment("AMT", "TT", amount("total", order.total().plainAmount()));
        segments.segment("SE", Integer.toString(segments.count() - before + 1), SET);
        envelope.close(segments);
        return segments.toString();
    }

    private void head() {
        String number = wording.code("orderNumber", order.orderId(), ORDER_NUMBER);
        String day = DAY.format(order.orderDate());
        if (kind == Kind.NEW) {
            segments.segment("BEG", "00", "SA", number, "", day);
        } else {
            segments.segment("BCH", kind == Kind.CHANGE ? "04" : "01", "SA", number, "", "", day);
        }
        segments.segment("CUR", "BY", order.total().currency().getCurrencyCode());
        order.version().ifPresent(version -> reference("V0", "version", version));
        segments.segment("REF", "ZZ", "IDEMPOTENCY-KEY", context.idempotencyKey());
        List<TermOfPayment> terms = TermOfPayment.of(order.details());
        terms.forEach(this::term);
        texts.write(
                order.comments().orElse(""),
                NamedText.ofHead(accepted, context, terms.isEmpty() ? Set.of() : Set.of(TermOfPayment.MEMBER)));
        parties.head(order);
    }

    /** What is too long for a reference may be its description. */
    private void reference(String qualifier, String field, String value) {
        String said = wording.code(field, value, 80);
        segments.segment(
                "REF", qualifier, said.length() <= REFERENCE ? said : "", said.length() <= REFERENCE ? "" : said);
    }

    /** All lines of a new order, only those that differ of a change, none of a cancellation; returns how many. */
    private int lines() {
        if (kind == Kind.NEW) {
            order.lines().forEach(line -> line(line, ""));
            return order.lines().size();
        }
        for (OrderChange.LineChange line : accepted.change().lines()) {
            line(line.after().or(line::before).orElseThrow(), STATUSES.getOrDefault(line.effect(), ""));
        }
        return accepted.change().lines().size();
    }

    /** @param status what becomes of the line in a change; empty in a new order */
    private void line(IncomingLine line, String status) {
        wording.atLine(line.number());
        UnitPrice price = line.unitPrice();
        String amount = wording.number("unitPrice", new BigDecimal(price.price().plainAmount()), 17);
        String unit = units.of(line.unit());
        String quantity = wording.number("quantity", line.quantity().value(), 15);
        String basis = BASES.get(price.basis().toPlainString());
        List<String> item = new ArrayList<>(List.of(Integer.toString(line.number())));
        // an 860 has the status before the quantity, and behind it what is left to come, which we do not know
        item.addAll(status.isEmpty() ? List.of(quantity) : List.of(status, quantity, ""));
        item.addAll(List.of(unit, basis == null ? "" : amount, basis == null ? "" : basis));
        item.addAll(
                List.of("VP", wording.code("supplierPartId", line.part().id().value(), PART)));
        line.buyerPart().ifPresent(part -> item.addAll(List.of("BP", wording.code("buyerPartId", part.value(), PART))));
        segments.segment(status.isEmpty() ? "PO1" : "POC", item.toArray(String[]::new));
        if (!price.isPerUnit()) {
            String per = wording.number("unitPrice.basis", price.basis(), 15);
            segments.segment("CTP", "", "", amount, per, unit);
        }
        wording.pieces("description", line.description(), 80, DESCRIPTIONS)
                .forEach(piece -> segments.segment("PID", "F", "", "", "", piece));
        line.part().auxiliaryId().ifPresent(id -> reference("PR", "supplierPartAuxiliaryId", id));
        line.requestedDelivery().ifPresent(day -> segments.segment("DTM", "002", DAY.format(day)));
        List<ScheduledPart> parts = ScheduledPart.of(line);
        parts.forEach(part -> part(part, unit));
        texts.write(
                line.comments().orElse(""),
                NamedText.ofLine(line, parts.isEmpty() ? Set.of() : Set.of(ScheduledPart.MEMBER)));
        line.shipTo().ifPresent(parties::line);
        if (status.isEmpty()) {
            // an 860 has no place for it
            segments.segment(
                    "AMT",
                    "1",
                    amount("lineTotal", price.lineTotal(line.quantity()).plainAmount()));
        }
    }

    /** Net days after the invoice's date, or the days within which a discount is given. */
    private void term(TermOfPayment term) {
        String days = Integer.toString(term.days());
        term.discount()
                .ifPresentOrElse(
                        percent -> segments.segment("ITD", "08", "3", percent.toPlainString(), "", days),
                        () -> segments.segment("ITD", "01", "3", "", "", "", "", days));
    }

    private void part(ScheduledPart part, String unit) {
        String quantity = wording.number("schedule.quantity", part.quantity(), 15);
        segments.segment("SCH", quantity, unit, "", "", "002", DAY.format(part.day()));
    }

    private String amount(String field, String plain) {
        return wording.number(field, new BigDecimal(plain), 18);
    }
}
