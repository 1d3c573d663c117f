package org.comptoir.gateway.coresystem.edifact;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.coresystem.format.ScheduledPart;
import org.comptoir.gateway.coresystem.format.TermOfPayment;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderChange.Effect;
import org.comptoir.gateway.order.OrderChange.Kind;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.kernel.UnitPrice;

/** Writes one interchange, envelope and message. */
final class EdifactOrder {

    private static final String MESSAGE = "1";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final long CONTROL_NUMBERS = 100_000_000_000_000L;
    private static final int CODE = 35;
    private static final int DESCRIPTION_LINES = 99;
    private static final int LARGEST_LINE = 999_999;

    /** Code list 1225: original, change, cancellation. */
    private static final Map<Kind, String> FUNCTIONS = Map.of(Kind.NEW, "9", Kind.CHANGE, "4", Kind.CANCEL, "1");

    /** Code list 1229. */
    private static final Map<Effect, String> ACTIONS =
            Map.of(Effect.ADDED, "1", Effect.DROPPED, "2", Effect.CHANGED, "3");

    private final OrderAccepted accepted;
    private final Kind kind;
    private final IncomingOrder order;
    private final FormatContext context;
    private final Wording wording;
    private final UnitNames units;
    private final String[] syntax;
    private final EdifactSegments segments;
    private final EdifactParties parties;
    private final EdifactPlan plan;
    private final EdifactTexts texts;

    /** @param syntax identifier and version of the syntax rules */
    EdifactOrder(OrderAccepted accepted, FormatContext context, Wording wording, String... syntax) {
        this.accepted = accepted;
        this.kind = accepted.change().kind();
        this.order = accepted.order();
        this.context = context;
        this.wording = wording;
        this.units = new UnitNames(Map.of("EA", "PCE"), context.settings());
        this.syntax = syntax;
        this.segments = new EdifactSegments(isVersion4());
        this.parties = new EdifactParties(segments, wording);
        this.plan = new EdifactPlan(segments, wording);
        this.texts = new EdifactTexts(segments, wording);
    }

    String write() {
        // one interchange for one order: its number says which, on every attempt
        String control = "%014d".formatted(accepted.orderId() % CONTROL_NUMBERS);
        envelope(control);
        int before = segments.count();
        message();
        segments.segment(
                "UNT", segments.element(Integer.toString(segments.count() - before + 1)), segments.element(MESSAGE));
        segments.segment("UNZ", segments.element("1"), segments.element(control));
        return segments.toString();
    }

    private void envelope(String control) {
        SettingValues settings = context.settings();
        Credential supplier = order.connection().supplierCredential();
        boolean ours = !settings.has(EdifactOrderFormat.RECIPIENT);
        String qualifier = ours && supplier.domain().equalsIgnoreCase("DUNS")
                ? "1"
                : settings.get(EdifactOrderFormat.RECIPIENT_QUALIFIER);
        segments.segment(
                "UNB",
                segments.element(syntax),
                segments.element(
                        settings.has(EdifactOrderFormat.SENDER)
                                ? settings.get(EdifactOrderFormat.SENDER)
                                : wording.code("connection", order.connection().name(), CODE),
                        settings.get(EdifactOrderFormat.SENDER_QUALIFIER)),
                segments.element(
                        ours
                                ? wording.code("supplier", supplier.identity(), CODE)
                                : settings.get(EdifactOrderFormat.RECIPIENT),
                        qualifier),
                segments.element(
                        (isVersion4() ? DAY : SHORT_DAY)
                                .format(accepted.receivedAt().atOffset(ZoneOffset.UTC)),
                        MINUTE.format(accepted.receivedAt().atOffset(ZoneOffset.UTC))),
                segments.element(control),
                "",
                "",
                "",
                "",
                "",
                order.test() ? segments.element("1") : "");
    }

    private void message() {
        segments.segment(
                "UNH",
                segments.element(MESSAGE),
                segments.element(
                        kind == Kind.NEW ? "ORDERS" : "ORDCHG",
                        "D",
                        "96A",
                        "UN",
                        context.settings().get(EdifactOrderFormat.ASSOCIATION)));
        segments.segment(
                "BGM",
                segments.element(kind == Kind.NEW ? "220" : "230"),
                segments.element(wording.code("orderNumber", order.orderId(), CODE)),
                segments.element(FUNCTIONS.getOrDefault(kind, "")));
        segments.segment("DTM", segments.element("137", SECOND.format(order.orderDate()), "204"));
        List<TermOfPayment> terms = TermOfPayment.of(order.details());
        texts.write(
                order.comments().orElse(""),
                NamedText.ofHead(accepted, context, terms.isEmpty() ? Set.of() : Set.of(TermOfPayment.MEMBER)));
        references();
        parties.head(order);
        segments.segment("CUX", segments.element("2", order.total().currency().getCurrencyCode(), "9"));
        terms.forEach(plan::term);
        int lines = lines();
        wording.atHead();
        segments.segment("UNS", segments.element("S"));
        segments.segment(
                "MOA",
                segments.element(
                        "86",
                        wording.number("total", new BigDecimal(order.total().plainAmount()), 18)));
        segments.segment("CNT", segments.element("2", Integer.toString(lines)));
    }

    private void references() {
        String version =
                order.version().map(text -> wording.code("version", text, CODE)).orElse("");
        if (kind != Kind.NEW || !version.isEmpty()) {
            segments.segment("RFF", segments.element("ON", order.orderId(), "", version));
        }
        segments.segment("RFF", segments.element("ZZZ", context.idempotencyKey().replace("-", "")));
    }

    /** All lines of a new order, only those that differ of a change, none of a cancellation; returns how many. */
    private int lines() {
        if (kind == Kind.NEW) {
            order.lines().forEach(line -> line(line, ""));
            return order.lines().size();
        }
        for (OrderChange.LineChange line : accepted.change().lines()) {
            line(line.after().or(line::before).orElseThrow(), ACTIONS.getOrDefault(line.effect(), ""));
        }
        return accepted.change().lines().size();
    }

    private void line(IncomingLine line, String action) {
        wording.atLine(line.number());
        if (line.number() < 0 || line.number() > LARGEST_LINE) {
            wording.refuse("number", "is beyond the six digits there are", "number the lines anew at the source");
        }
        segments.segment(
                "LIN",
                segments.element(Integer.toString(line.number())),
                action,
                segments.element(wording.code("supplierPartId", line.part().id().value(), CODE), "SA"));
        line.buyerPart()
                .ifPresent(part -> segments.segment(
                        "PIA",
                        segments.element("1"),
                        segments.element(wording.code("buyerPartId", part.value(), CODE), "IN")));
        description(line.description());
        segments.segment(
                "QTY",
                segments.element(
                        "21", wording.number("quantity", line.quantity().value(), 15), units.of(line.unit())));
        line.requestedDelivery()
                .ifPresent(day -> segments.segment("DTM", segments.element("2", DAY.format(day), "102")));
        BigDecimal total =
                new BigDecimal(line.unitPrice().lineTotal(line.quantity()).plainAmount());
        segments.segment("MOA", segments.element("203", wording.number("lineTotal", total, 18)));
        List<ScheduledPart> parts = ScheduledPart.of(line);
        texts.write(
                line.comments().orElse(""),
                NamedText.ofLine(line, parts.isEmpty() ? Set.of() : Set.of(ScheduledPart.MEMBER)));
        price(line);
        line.part()
                .auxiliaryId()
                .ifPresent(id -> segments.segment(
                        "RFF", segments.element("AAG", wording.code("supplierPartAuxiliaryId", id, CODE))));
        line.shipTo().ifPresent(parties::line);
        parts.forEach(part -> plan.part(part, units.of(line.unit())));
    }

    private void description(String description) {
        List<String> pieces = wording.pieces("description", description, CODE, 2 * DESCRIPTION_LINES);
        for (int i = 0; i < pieces.size(); i += 2) {
            segments.segment(
                    "IMD",
                    segments.element("F"),
                    "",
                    segments.element("", "", "", pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : ""));
        }
    }

    private void price(IncomingLine line) {
        UnitPrice price = line.unitPrice();
        String amount = wording.number("unitPrice", new BigDecimal(price.price().plainAmount()), 15);
        String basis = price.isPerUnit() ? "" : wording.number("unitPrice.basis", price.basis(), 9);
        segments.segment(
                "PRI", segments.element("AAA", amount, "", "", basis, basis.isEmpty() ? "" : units.of(line.unit())));
    }

    private boolean isVersion4() {
        return syntax[1].equals("4");
    }
}
