package org.comptoir.gateway.coresystem.idoc;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
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
import org.comptoir.gateway.coresystem.format.XmlText;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderChange.Effect;
import org.comptoir.gateway.order.OrderChange.Kind;

/** Writes one IDoc, control record and segments, fields in the order of the type. */
final class IdocOrder {

    private static final String SEGMENT = "SEGMENT";
    private static final String[] HEAD_TEXTS = {"E1EDKT1", "E1EDKT2"};
    private static final String[] LINE_TEXTS = {"E1EDPT1", "E1EDPT2"};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final long DOCUMENT_NUMBERS = 10_000_000_000_000_000L;
    private static final int NUMBER = 35;
    private static final int LARGEST_LINE = 999_999;

    private static final Map<Kind, String> HEAD_ACTIONS =
            Map.of(Kind.NEW, "000", Kind.CHANGE, "002", Kind.CANCEL, "003");
    private static final Map<Effect, String> LINE_ACTIONS =
            Map.of(Effect.ADDED, "001", Effect.CHANGED, "002", Effect.DROPPED, "003");

    private final OrderAccepted accepted;
    private final Kind kind;
    private final IncomingOrder order;
    private final FormatContext context;
    private final SettingValues settings;
    private final Wording wording;
    private final UnitNames units;
    private final XmlText xml = new XmlText();
    private final IdocPartners partners;
    private final IdocPlan plan;
    private final IdocTexts texts;

    IdocOrder(OrderAccepted accepted, FormatContext context, Wording wording) {
        this.accepted = accepted;
        this.kind = accepted.change().kind();
        this.order = accepted.order();
        this.context = context;
        this.settings = context.settings();
        this.wording = wording;
        this.units = new UnitNames(Map.of("EA", "PCE"), settings);
        this.partners = new IdocPartners(xml, wording);
        this.plan = new IdocPlan(xml, wording);
        this.texts = new IdocTexts(xml, wording, settings.get(IdocSettings.TEXT_LANGUAGE));
    }

    byte[] write() {
        xml.open("ORDERS05").open("IDOC", "BEGIN", "1");
        control();
        head();
        lines();
        wording.atHead();
        xml.open("E1EDS01", SEGMENT, "1").leaf("SUMID", "002");
        xml.leaf("SUMME", wording.digits("total", order.total().plainAmount(), 18));
        xml.leaf("WAERQ", currency()).close();
        xml.close().close();
        return xml.end();
    }

    private void control() {
        OffsetDateTime received = accepted.receivedAt().atOffset(ZoneOffset.UTC);
        xml.open("EDI_DC40", SEGMENT, "1").leaf("TABNAM", "EDI_DC40");
        xml.leaf("MANDT", settings.get(IdocSettings.CLIENT));
        xml.leaf("DOCNUM", "%016d".formatted(accepted.orderId() % DOCUMENT_NUMBERS));
        xml.leaf("DIRECT", "2").leaf("TEST", order.test() ? "X" : "");
        xml.leaf("IDOCTYP", "ORDERS05").leaf("MESTYP", kind == Kind.NEW ? "ORDERS" : "ORDCHG");
        xml.leaf("SNDPOR", settings.get(IdocSettings.SENDER_PORT));
        xml.leaf("SNDPRT", settings.get(IdocSettings.SENDER_TYPE));
        xml.leaf("SNDPRN", settings.get(IdocSettings.SENDER));
        xml.leaf("RCVPOR", settings.get(IdocSettings.RECIPIENT_PORT)).leaf("RCVPRT", "LS");
        xml.leaf("RCVPRN", settings.get(IdocSettings.RECIPIENT));
        xml.leaf("CREDAT", DAY.format(received)).leaf("CRETIM", SECOND.format(received));
        xml.leaf("ARCKEY", context.idempotencyKey()).close();
    }

    private void head() {
        String number = wording.code("orderNumber", order.orderId(), NUMBER);
        xml.open("E1EDK01", SEGMENT, "1")
                .leaf("ACTION", HEAD_ACTIONS.getOrDefault(kind, ""))
                .leaf("CURCY", currency())
                .leaf("BELNR", number)
                .close();
        organisation("006", IdocSettings.DIVISION);
        organisation("007", IdocSettings.CHANNEL);
        organisation("008", IdocSettings.SALES_ORGANISATION);
        organisation("012", IdocSettings.ORDER_TYPE);
        xml.open("E1EDK03", SEGMENT, "1").leaf("IDDAT", "012").leaf("DATUM", DAY.format(order.orderDate()));
        xml.leaf("UZEIT", SECOND.format(order.orderDate())).close();
        partners.head(order);
        xml.open("E1EDK02", SEGMENT, "1").leaf("QUALF", "001").leaf("BELNR", number);
        xml.leaf("DATUM", DAY.format(order.orderDate())).close();
        order.version()
                .ifPresent(version -> xml.open("E1EDK02", SEGMENT, "1")
                        .leaf("QUALF", "ZVS")
                        .leaf("BELNR", wording.code("version", version, NUMBER))
                        .close());
        List<TermOfPayment> terms = TermOfPayment.of(order.details());
        boolean termsHavePlaces = plan.terms(terms);
        texts.write(
                HEAD_TEXTS,
                settings.get(IdocSettings.HEAD_TEXT),
                "comments",
                wording.lines(order.comments().orElse("")));
        texts.write(
                HEAD_TEXTS,
                settings.get(IdocSettings.EXTRINSIC_TEXT),
                "extrinsics",
                IdocTexts.paragraphs(NamedText.ofHead(
                        accepted, context, termsHavePlaces ? Set.of(TermOfPayment.MEMBER) : Set.of())));
    }

    private void organisation(String qualifier, Setting setting) {
        String value = settings.get(setting);
        if (!value.isEmpty()) {
            xml.open("E1EDK14", SEGMENT, "1")
                    .leaf("QUALF", qualifier)
                    .leaf("ORGID", value)
                    .close();
        }
    }

    /** All lines of a new order, only those that differ of a change, none of a cancellation. */
    private void lines() {
        if (kind == Kind.NEW) {
            order.lines().forEach(line -> line(line, Effect.ADDED));
        }
        for (OrderChange.LineChange line : accepted.change().lines()) {
            line(line.after().or(line::before).orElseThrow(), line.effect());
        }
    }

    private void line(IncomingLine line, Effect effect) {
        wording.atLine(line.number());
        if (line.number() < 0 || line.number() > LARGEST_LINE) {
            wording.refuse("number", "is beyond the six digits there are", "number the lines anew at the source");
        }
        String unit = wording.code("unit", units.of(line.unit()), 3);
        String quantity = wording.digits("quantity", line.quantity().toString(), 15);
        xml.open("E1EDP01", SEGMENT, "1")
                .leaf("POSEX", "%06d".formatted(line.number()))
                .leaf("ACTION", LINE_ACTIONS.getOrDefault(effect, ""));
        xml.leaf("MENGE", quantity).leaf("MENEE", unit).leaf("PMENE", unit);
        xml.leaf("VPREI", wording.digits("unitPrice", line.unitPrice().price().plainAmount(), 15));
        xml.leaf("PEINH", basis(line));
        xml.leaf(
                "NETWR",
                wording.digits(
                        "lineTotal", line.unitPrice().lineTotal(line.quantity()).plainAmount(), 18));
        xml.leaf("CURCY", currency());
        line.part()
                .auxiliaryId()
                .ifPresent(id -> xml.open("E1EDP02", SEGMENT, "1")
                        .leaf("QUALF", "004")
                        .leaf("BELNR", wording.code("supplierPartAuxiliaryId", id, NUMBER))
                        .close());
        List<ScheduledPart> parts = ScheduledPart.of(line);
        plan.schedule(line, parts);
        line.shipTo().ifPresent(partners::line);
        parts(line);
        texts.write(
                LINE_TEXTS,
                settings.get(IdocSettings.LINE_TEXT),
                "comments",
                wording.lines(line.comments().orElse("")));
        texts.write(
                LINE_TEXTS,
                settings.get(IdocSettings.EXTRINSIC_TEXT),
                "extrinsics",
                IdocTexts.paragraphs(
                        NamedText.ofLine(line, parts.isEmpty() ? Set.of() : Set.of(ScheduledPart.MEMBER))));
        xml.close();
    }

    private String basis(IncomingLine line) {
        BigDecimal basis = line.unitPrice().basis();
        if (basis.scale() > 0) {
            wording.refuse(
                    "unitPrice.basis",
                    "is %s and SAP knows whole ones only".formatted(basis.toPlainString()),
                    "have the buyer order in another unit, or enter the order by hand");
        }
        return wording.digits("unitPrice.basis", basis.toPlainString(), 9);
    }

    /** The description has 70 places beside the number; what is longer goes on as a text of the line. */
    private void parts(IncomingLine line) {
        List<String> description = wording.pieces("description", line.description(), 70, 9_999);
        xml.open("E1EDP19", SEGMENT, "1").leaf("QUALF", "002");
        xml.leaf("IDTNR", wording.code("supplierPartId", line.part().id().value(), NUMBER));
        xml.leaf("KTEXT", description.isEmpty() ? "" : description.get(0)).close();
        line.buyerPart()
                .ifPresent(part -> xml.open("E1EDP19", SEGMENT, "1")
                        .leaf("QUALF", "001")
                        .leaf("IDTNR", wording.code("buyerPartId", part.value(), NUMBER))
                        .close());
        if (description.size() > 1) {
            texts.write(LINE_TEXTS, "ZDES", "description", List.of(line.description()));
        }
    }

    private String currency() {
        return order.total().currency().getCurrencyCode();
    }
}
