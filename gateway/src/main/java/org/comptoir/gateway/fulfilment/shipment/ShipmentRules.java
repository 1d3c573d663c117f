package org.comptoir.gateway.fulfilment.shipment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.fulfilment.HandedOn;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.Objections;
import org.comptoir.gateway.order.IncomingLine;

/** What a ship notice must say so that the buyer takes it, and what it may not: more than was ordered. */
final class ShipmentRules {

    /** Clocks and time zones differ; nobody's shipment is refused for that. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Pattern SCAC = Pattern.compile("[A-Z]{2,4}");
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_COMMENT = 1_000;
    private static final int MOST_TRACKING_NUMBERS = 100;
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_CONTENT = 1_900_000;

    private final WantedShipNotice wanted;
    private final Known known;
    private final Objections objections = new Objections();

    private ShipmentRules(WantedShipNotice wanted, Known known) {
        this.wanted = wanted;
        this.known = known;
    }

    /**
     * What it is held against.
     *
     * @param notices all of the order, first to last
     * @param refused what confirmations refused, by line number
     */
    record Known(HandedOn order, List<ShipNotice> notices, Map<Integer, BigDecimal> refused, Instant now) {

        Optional<ShipNotice> last(String number) {
            return notices.stream()
                    .filter(notice -> notice.number().equals(number))
                    .reduce((before, after) -> after);
        }
    }

    static List<Objection> objections(WantedShipNotice wanted, Known known) {
        ShipmentRules rules = new ShipmentRules(wanted, known);
        rules.objections.key(wanted.key());
        rules.objections.text("number", wanted.number(), LONGEST_NUMBER);
        rules.objections.optionalText("comment", wanted.shipment().comment(), LONGEST_COMMENT);
        rules.objections.addIf(
                ShipmentJson.of(wanted.shipment()).toString().length() > LONGEST_CONTENT,
                "",
                "is longer than %d characters: split it into several shipments".formatted(LONGEST_CONTENT));
        rules.stage();
        if (wanted.stage() != ShipStage.TAKEN_BACK) {
            rules.days();
            rules.carrier();
            rules.lines();
        }
        return rules.objections.all();
    }

    private void stage() {
        Optional<ShipStage> last = known.last(wanted.number()).map(ShipNotice::stage);
        if (wanted.stage() == ShipStage.TAKEN_BACK) {
            objections.addIf(
                    last.isEmpty(),
                    "number",
                    "is \"%s\": no ship notice of this order has it, so there is nothing to take back"
                            .formatted(wanted.number()));
            objections.addIf(
                    last.filter(ShipStage.TAKEN_BACK::equals).isPresent(),
                    "number",
                    "is \"%s\": that notice was taken back already".formatted(wanted.number()));
        } else {
            objections.addIf(
                    last.filter(ShipStage.TAKEN_BACK::equals).isPresent(),
                    "number",
                    "is \"%s\": that notice was taken back, choose a new number".formatted(wanted.number()));
            objections.addIf(
                    wanted.stage() == ShipStage.PLANNED
                            && last.filter(ShipStage.ACTUAL::equals).isPresent(),
                    "type",
                    "is planned: \"%s\" has left already".formatted(wanted.number()));
        }
    }

    private void days() {
        Optional<OffsetDateTime> shipped = wanted.shipment().shippedAt();
        objections.addIf(shipped.isEmpty(), "shippedAt", "is missing: say when it left or is to leave");
        objections.addIf(
                wanted.shipment().deliveryDate().isEmpty(),
                "deliveryDate",
                "is missing: say on what day it is expected to be there");
        shipped.ifPresent(at -> {
            Instant moment = at.toInstant();
            objections.addIf(
                    wanted.stage() == ShipStage.ACTUAL
                            && moment.isAfter(known.now().plus(A_DAY)),
                    "shippedAt",
                    "is %s, which is to come: an actual shipment has left, say type planned until it has"
                            .formatted(at));
            objections.addIf(
                    wanted.stage() == ShipStage.PLANNED
                            && moment.isBefore(known.now().minus(A_DAY)),
                    "shippedAt",
                    "is %s, which is past: a planned shipment is to leave, say type actual once it has".formatted(at));
            wanted.shipment()
                    .deliveryDate()
                    .filter(day -> day.isBefore(at.toLocalDate()))
                    .ifPresent(day -> objections.add(
                            "deliveryDate",
                            "is %s: expected is no day before the shipment's, %s".formatted(day, at.toLocalDate())));
        });
    }

    private void carrier() {
        Optional<Carrier> carrier = wanted.shipment().carrier();
        objections.text("carrier.name", carrier.map(Carrier::name).orElse(""), LONGEST_NAME);
        carrier.flatMap(Carrier::id).ifPresent(id -> {
            objections.addIf(
                    !Carrier.DOMAINS.contains(id.domain()),
                    "carrier.domain",
                    "is \"%s\": expected is one of %s".formatted(id.domain(), Carrier.DOMAINS));
            objections.text("carrier.id", id.value(), LONGEST_NUMBER);
            objections.addIf(
                    id.domain().equals("SCAC") && !SCAC.matcher(id.value()).matches(),
                    "carrier.id",
                    "is \"%s\": a SCAC has 2 to 4 capital letters".formatted(id.value()));
        });
        carrier.flatMap(Carrier::service)
                .ifPresent(service -> objections.text("carrier.service", service, LONGEST_NUMBER));
        List<String> numbers = wanted.shipment().trackingNumbers();
        objections.addIf(
                numbers.size() > MOST_TRACKING_NUMBERS,
                "trackingNumbers",
                "holds %d: expected are at most %d".formatted(numbers.size(), MOST_TRACKING_NUMBERS));
        objections.addIf(
                new HashSet<>(numbers).size() < numbers.size(), "trackingNumbers", "names one number more than once");
        for (int i = 0; i < Math.min(numbers.size(), MOST_TRACKING_NUMBERS); i++) {
            objections.text("trackingNumbers[%d]".formatted(i), numbers.get(i), LONGEST_NUMBER);
        }
    }

    private void lines() {
        List<ShippedLine> lines = wanted.shipment().lines();
        if (lines.size() > MOST_LINES) {
            objections.add("lines", "holds %d: expected are at most %d".formatted(lines.size(), MOST_LINES));
            return;
        }
        Map<Integer, IncomingLine> ordered = known.order().lines();
        Map<Integer, BigDecimal> before = ShippedQuantities.of(ShippedQuantities.standing(known.notices()).stream()
                .filter(notice -> !notice.number().equals(wanted.number()))
                .toList());
        Set<Integer> said = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            ShippedLine line = lines.get(i);
            String place = wanted.shipment().whole() ? "lines" : "lines[%d].".formatted(i);
            IncomingLine known = ordered.get(line.number());
            if (known == null) {
                objections.add(place + "number", "is %d: the order has no such line".formatted(line.number()));
            } else {
                objections.addIf(
                        !said.add(line.number()),
                        place + "number",
                        "is %d once more: a notice names each line once".formatted(line.number()));
                quantity(line, known, before.getOrDefault(line.number(), BigDecimal.ZERO), place);
                identity(line, place);
            }
        }
    }

    private void quantity(ShippedLine line, IncomingLine ordered, BigDecimal before, String place) {
        BigDecimal refused = known.refused().getOrDefault(line.number(), BigDecimal.ZERO);
        BigDecimal most = ordered.quantity().value().subtract(refused).subtract(before);
        String field = wanted.shipment().whole() ? place : place + "quantity";
        objections.addIf(
                line.quantity().value().compareTo(most) > 0,
                field,
                "is %s of line %d: %s was ordered%s%s, so at most %s can ship"
                        .formatted(
                                line.quantity(),
                                line.number(),
                                ordered.quantity(),
                                before.signum() == 0 ? "" : ", other notices ship " + before.toPlainString(),
                                refused.signum() == 0
                                        ? ""
                                        : ", a confirmation refused " + refused.toPlainString()
                                                + " (confirm the line anew if it comes after all)",
                                most.max(BigDecimal.ZERO).stripTrailingZeros().toPlainString()));
    }

    private void identity(ShippedLine line, String place) {
        line.batch().ifPresent(batch -> objections.text(place + "batch", batch, LONGEST_NUMBER));
        objections.addIf(
                BigDecimal.valueOf(line.serialNumbers().size())
                                .compareTo(line.quantity().value())
                        > 0,
                place + "serialNumbers",
                "holds %d: the line ships %s".formatted(line.serialNumbers().size(), line.quantity()));
        line.serialNumbers().forEach(serial -> objections.text(place + "serialNumbers", serial, LONGEST_NUMBER));
    }
}
