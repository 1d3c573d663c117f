package org.comptoir.gateway.api.fulfilment;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.shipment.Carrier;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.Shipment;
import org.comptoir.gateway.fulfilment.shipment.ShippedLine;
import org.comptoir.kernel.Quantity;

/** JSON to a ship notice; reports all that is wrong with it by path. */
final class ShipNoticeReader {

    private ShipNoticeReader() {}

    /** What was said, before it is held against the order. */
    record Said(ShipStage stage, String number, Shipment shipment) {}

    /** Empty where something is wrong, which the problems say. */
    static Optional<Said> read(JsonObject json, List<FieldProblem> problems) {
        JsonFields fields = JsonFields.of(json, problems);
        Optional<ShipStage> type = fields.optional("type", ShipNoticeReader::type);
        boolean takenBack =
                fields.optional("operation", ShipNoticeReader::isDelete).orElse(false);
        String number = fields.required("number", String::strip).orElse("");
        Optional<OffsetDateTime> shippedAt = fields.optional("shippedAt", OffsetDateTime::parse);
        Optional<LocalDate> deliveryDate = fields.optional("deliveryDate", LocalDate::parse);
        Optional<Carrier> carrier = fields.has("carrier") ? carrier(fields.within("carrier")) : Optional.empty();
        List<String> numbers =
                fields.texts("trackingNumbers").stream().map(String::strip).toList();
        List<ShippedLine> lines = lines(fields);
        String comment = fields.optional("comment", String::strip).orElse("");
        Optional<LanguageTag> language = fields.optional("language", LanguageTag::of);
        fields.nothingElse();
        if (takenBack && (type.isPresent() || shippedAt.isPresent() || carrier.isPresent() || !lines.isEmpty())) {
            fields.add(
                    "operation",
                    "is delete: expected are number, comment and its language alone, all the rest goes with the notice");
        }
        ShipStage stage = takenBack ? ShipStage.TAKEN_BACK : type.orElse(ShipStage.ACTUAL);
        boolean whole = !takenBack && !fields.has("lines");
        if (!takenBack && fields.has("lines") && lines.isEmpty()) {
            fields.add("lines", "is empty: leave it out where the whole order is in the shipment");
        }
        return problems.isEmpty()
                ? Optional.of(new Said(
                        stage,
                        number,
                        new Shipment(shippedAt, deliveryDate, carrier, numbers, whole, lines, comment, language)))
                : Optional.empty();
    }

    private static Optional<Carrier> carrier(JsonFields carrier) {
        String name = carrier.required("name", String::strip).orElse("");
        Optional<String> id = carrier.optional("id", String::strip);
        Optional<String> domain =
                carrier.optional("domain", text -> text.strip().toUpperCase(Locale.ROOT));
        Optional<String> service = carrier.optional("service", String::strip);
        carrier.nothingElse();
        if (domain.isPresent() && id.isEmpty()) {
            carrier.add("id", "is missing: a domain says nothing without the carrier's code in it");
        }
        return Optional.of(new Carrier(name, id.map(code -> new Carrier.Id(domain.orElse("SCAC"), code)), service));
    }

    private static List<ShippedLine> lines(JsonFields fields) {
        List<ShippedLine> lines = new ArrayList<>();
        for (JsonFields line : fields.each("lines")) {
            Optional<Integer> number = line.required("number", LineNumber::read);
            Optional<Quantity> quantity = line.required("quantity", Quantity::of);
            Optional<String> batch = line.optional("batch", String::strip);
            List<String> serialNumbers =
                    line.texts("serialNumbers").stream().map(String::strip).toList();
            line.nothingElse();
            if (number.isPresent() && quantity.isPresent()) {
                lines.add(new ShippedLine(number.get(), quantity.get(), batch, serialNumbers));
            }
        }
        return lines;
    }

    private static ShipStage type(String text) {
        return switch (text) {
            case "actual" -> ShipStage.ACTUAL;
            case "planned" -> ShipStage.PLANNED;
            default -> throw new IllegalArgumentException("is \"%s\": expected is actual or planned".formatted(text));
        };
    }

    private static boolean isDelete(String text) {
        return switch (text) {
            case "new" -> false;
            case "delete" -> true;
            default ->
                throw new IllegalArgumentException(
                        "is \"%s\": expected is new or delete; an actual notice under the number of a planned one takes its place"
                                .formatted(text));
        };
    }
}
