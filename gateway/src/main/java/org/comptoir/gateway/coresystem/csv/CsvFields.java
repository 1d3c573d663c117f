package org.comptoir.gateway.coresystem.csv;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.gateway.coresystem.format.HandedOn;
import org.comptoir.gateway.coresystem.format.NamedText;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;

/** Every field that a column can hold, by name. */
final class CsvFields {

    /** Begins the name of an extrinsic: {@code extrinsic:CostCenter}. */
    static final String EXTRINSIC = "extrinsic:";

    /** What the order is: {@code new}, {@code change} or {@code cancel}. */
    static final String TYPE = "type";

    private static final String LINE_EXTRINSIC = "lineExtrinsic:";
    private static final String DETAIL = "detail:";
    private static final String LINE_DETAIL = "lineDetail:";
    private static final Map<String, Head> HEAD = head();
    private static final Map<String, Line> LINE = line();
    private static final Map<String, Function<Address, String>> ADDRESS = address();

    private final OrderAccepted accepted;
    private final String idempotencyKey;
    private final List<NamedText> headTexts;
    private final CsvSpelling spelling;

    CsvFields(OrderAccepted accepted, String idempotencyKey, List<NamedText> headTexts, CsvSpelling spelling) {
        this.accepted = accepted;
        this.idempotencyKey = idempotencyKey;
        this.headTexts = headTexts;
        this.spelling = spelling;
    }

    private interface Head extends Function<CsvFields, String> {}

    private interface Line extends BiFunction<CsvFields, IncomingLine, String> {}

    /** The names a template may use, beside those of extrinsics. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(HEAD.keySet());
        names.addAll(LINE.keySet());
        ADDRESS.keySet().forEach(part -> names.add("shipTo." + part));
        ADDRESS.keySet().forEach(part -> names.add("billTo." + part));
        return names;
    }

    static boolean knows(String field) {
        return names().contains(field)
                || field.startsWith(EXTRINSIC)
                || field.startsWith(LINE_EXTRINSIC)
                || field.startsWith(DETAIL)
                || field.startsWith(LINE_DETAIL);
    }

    /** Whether a field is the same for all lines of an order. */
    static boolean isOfHead(String field) {
        return HEAD.containsKey(field)
                || field.startsWith(EXTRINSIC)
                || field.startsWith(DETAIL)
                || field.startsWith("billTo.");
    }

    String get(String field, IncomingLine line) {
        if (isOfHead(field)) {
            spelling.wording().atHead();
        } else {
            spelling.wording().atLine(line.number());
        }
        Head head = HEAD.get(field);
        if (head != null) {
            return head.apply(this);
        }
        Line ofLine = LINE.get(field);
        if (ofLine != null) {
            return ofLine.apply(this, line);
        }
        if (field.startsWith(EXTRINSIC)) {
            return spelling.text(field, extrinsic(order().extrinsics(), field.substring(EXTRINSIC.length())));
        }
        if (field.startsWith(LINE_EXTRINSIC)) {
            return spelling.text(field, extrinsic(line.extrinsics(), field.substring(LINE_EXTRINSIC.length())));
        }
        if (field.startsWith(DETAIL)) {
            return spelling.text(
                    field,
                    HandedOn.text(order().details(), field.substring(DETAIL.length()))
                            .orElse(""));
        }
        if (field.startsWith(LINE_DETAIL)) {
            return spelling.text(
                    field,
                    HandedOn.text(line.details(), field.substring(LINE_DETAIL.length()))
                            .orElse(""));
        }
        Optional<Address> address = field.startsWith("billTo.")
                ? Optional.of(order().billTo())
                : line.shipTo().or(() -> order().shipTo());
        Function<Address, String> part = ADDRESS.get(field.substring(field.indexOf('.') + 1));
        return part == null ? "" : spelling.text(field, address.map(part).orElse(""));
    }

    private IncomingOrder order() {
        return accepted.order();
    }

    private static String extrinsic(Map<String, String> extrinsics, String name) {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        extrinsics.forEach(anyCase::putIfAbsent);
        return anyCase.getOrDefault(name, "");
    }

    private static String together(List<NamedText> texts) {
        return texts.stream().map(text -> text.name() + "=" + text.value()).collect(Collectors.joining("; "));
    }

    private static Map<String, Head> head() {
        Map<String, Head> head = new LinkedHashMap<>();
        head.put("orderNumber", it -> it.spelling.code("orderNumber", it.order().orderId()));
        head.put(
                "orderVersion",
                it -> it.spelling.code("orderVersion", it.order().version().orElse("")));
        head.put(TYPE, it -> it.accepted.change().kind().name().toLowerCase(Locale.ROOT));
        head.put("orderId", it -> Long.toString(it.accepted.orderId()));
        head.put("idempotencyKey", it -> it.idempotencyKey);
        head.put("test", it -> it.order().test() ? "1" : "0");
        head.put("orderDate", it -> it.spelling.date(it.order().orderDate().toLocalDate()));
        head.put(
                "orderedAt",
                it -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(it.order().orderDate()));
        head.put("receivedAt", it -> it.accepted.receivedAt().toString());
        head.put(
                "clientNumber",
                it -> it.spelling.code(
                        "clientNumber", it.order().connection().client().number()));
        head.put(
                "clientName",
                it -> it.spelling.text(
                        "clientName", it.order().connection().client().name()));
        head.put(
                "connection",
                it -> it.spelling.code("connection", it.order().connection().name()));
        head.put("currency", it -> it.order().total().currency().getCurrencyCode());
        head.put("orderTotal", it -> it.spelling.number(it.order().total().plainAmount()));
        head.put(
                "comments",
                it -> it.spelling.text("comments", it.order().comments().orElse("")));
        head.put("extrinsics", it -> it.spelling.text("extrinsics", together(it.headTexts)));
        head.put("lineCount", it -> Integer.toString(it.order().lines().size()));
        return head;
    }

    private static Map<String, Line> line() {
        Map<String, Line> line = new LinkedHashMap<>();
        line.put("line", (it, of) -> Integer.toString(of.number()));
        line.put(
                "supplierPartId",
                (it, of) -> it.spelling.code("supplierPartId", of.part().id().value()));
        line.put(
                "supplierPartAuxiliaryId",
                (it, of) -> it.spelling.code(
                        "supplierPartAuxiliaryId", of.part().auxiliaryId().orElse("")));
        line.put(
                "buyerPartId",
                (it, of) -> it.spelling.code(
                        "buyerPartId", of.buyerPart().map(part -> part.value()).orElse("")));
        line.put("quantity", (it, of) -> it.spelling.number(of.quantity().toString()));
        line.put(
                "unit", (it, of) -> it.spelling.code("unit", it.spelling.units().of(of.unit())));
        line.put("price", (it, of) -> it.spelling.number(of.unitPrice().price().plainAmount()));
        line.put(
                "priceBasis",
                (it, of) -> it.spelling.number(of.unitPrice().basis().toPlainString()));
        line.put("unitPrice", (it, of) -> it.spelling.unitPrice(of.unitPrice()));
        line.put(
                "lineTotal",
                (it, of) -> it.spelling.number(
                        of.unitPrice().lineTotal(of.quantity()).plainAmount()));
        line.put("description", (it, of) -> it.spelling.text("description", of.description()));
        line.put(
                "requestedDelivery",
                (it, of) -> of.requestedDelivery().map(it.spelling::date).orElse(""));
        line.put(
                "lineComments",
                (it, of) -> it.spelling.text("lineComments", of.comments().orElse("")));
        line.put("lineExtrinsics", (it, of) -> it.spelling.text("lineExtrinsics", together(NamedText.ofLine(of))));
        return line;
    }

    private static Map<String, Function<Address, String>> address() {
        Map<String, Function<Address, String>> parts = new LinkedHashMap<>();
        parts.put("id", it -> it.id().orElse(""));
        parts.put("name", it -> it.name().orElse(""));
        parts.put("deliverTo", it -> String.join(", ", it.deliverTo()));
        parts.put("street", it -> String.join(", ", it.streets()));
        parts.put("postalCode", it -> it.postalCode().orElse(""));
        parts.put("city", it -> it.city().orElse(""));
        parts.put("state", it -> it.state().orElse(""));
        parts.put("country", it -> it.countryCode().orElse(""));
        parts.put("email", it -> it.email().orElse(""));
        parts.put("phone", it -> it.phone().orElse(""));
        return parts;
    }
}
