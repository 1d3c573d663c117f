package org.comptoir.gateway.coresystem.format;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.order.IncomingLine;

/**
 * A part of a line that is wanted on a day of its own (cXML ScheduleLine).
 *
 * @param quantity in the unit of the line
 */
public record ScheduledPart(BigDecimal quantity, LocalDate day) {

    /** The member of the details that says it. */
    public static final String MEMBER = "schedule";

    private static final Set<String> SAID = Set.of("number", "quantity", "unit", "requestedDeliveryDate");
    private static final String AMOUNT = "[0-9]{1,12}(\\.[0-9]{1,6})?";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?";

    /** The parts of a line; none where the document says more of one of them than a day and a quantity of the same unit. */
    public static List<ScheduledPart> of(IncomingLine line) {
        List<ScheduledPart> parts = new ArrayList<>();
        List<JsonObject> said = HandedOn.objects(line.details(), MEMBER);
        said.forEach(one -> part(one, line.unit().code()).ifPresent(parts::add));
        return parts.size() == said.size() ? parts : List.of();
    }

    private static Optional<ScheduledPart> part(JsonObject said, String unit) {
        String quantity = said.getString("quantity", "");
        String day = said.getString("requestedDeliveryDate", "");
        boolean plain = SAID.containsAll(said.keySet())
                && said.getString("unit", unit).equals(unit)
                && quantity.matches(AMOUNT)
                && day.matches(DAY);
        return plain ? day(day).map(date -> new ScheduledPart(new BigDecimal(quantity), date)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
