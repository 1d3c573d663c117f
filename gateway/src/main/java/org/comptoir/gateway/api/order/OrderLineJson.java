package org.comptoir.gateway.api.order;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.api.MoneyJson;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderDetails;
import org.comptoir.gateway.order.OrderView;
import org.jspecify.annotations.Nullable;

/** What an order asks for, line by line, and where it goes; quantities are strings of plain decimals. */
public final class OrderLineJson {

    private OrderLineJson() {}

    public record Place(
            @Nullable String id,
            @Nullable String name,
            List<String> deliverTo,
            List<String> streets,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String state,
            @Nullable String countryCode,
            @Nullable String email,
            @Nullable String phone) {}

    /** {@code comparedWith} is the promise or contract the line was held against. */
    public record Line(
            int number,
            String supplierPartId,
            @Nullable String supplierPartAuxiliaryId,
            @Nullable String buyerPartId,
            String quantity,
            String unit,
            MoneyJson.PerBasis unitPrice,
            MoneyJson.Amount lineTotal,
            String description,
            @Nullable LocalDate requestedDelivery,
            @Nullable Place shipTo,
            @Nullable String comments,
            Map<String, String> extrinsics,
            @Nullable JsonObject details,
            String comparedWith) {}

    static Line line(OrderView.Line stored) {
        IncomingLine line = stored.ordered();
        return new Line(
                line.number(),
                line.part().id().value(),
                line.part().auxiliaryId().orElse(null),
                line.buyerPart().map(part -> part.value()).orElse(null),
                line.quantity().toString(),
                line.unit().code(),
                MoneyJson.perBasis(line.unitPrice()),
                MoneyJson.amount(line.unitPrice().lineTotal(line.quantity())),
                line.description(),
                line.requestedDelivery().orElse(null),
                line.shipTo().map(OrderLineJson::place).orElse(null),
                line.comments().orElse(null),
                line.extrinsics(),
                details(line.details()),
                stored.comparedWith());
    }

    static Place place(Address address) {
        return new Place(
                address.id().orElse(null),
                address.name().orElse(null),
                address.deliverTo(),
                address.streets(),
                address.postalCode().orElse(null),
                address.city().orElse(null),
                address.state().orElse(null),
                address.countryCode().orElse(null),
                address.email().orElse(null),
                address.phone().orElse(null));
    }

    static @Nullable JsonObject details(OrderDetails details) {
        return details.isEmpty() ? null : details.object();
    }
}
