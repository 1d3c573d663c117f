package org.comptoir.gateway.coresystem.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;

/** What an order says, by name: what every reader of every format has to find again. Empty texts say nothing. */
final class OrderFacts {

    private final Map<String, String> facts = new TreeMap<>();
    private final UnaryOperator<String> spoken;

    private OrderFacts(UnaryOperator<String> spoken) {
        this.spoken = spoken;
    }

    /**
     * @param spoken how the format says a text, such as on one line
     * @param unit how the format calls pieces
     */
    static Map<String, String> of(OrderAccepted accepted, UnaryOperator<String> spoken, String unit) {
        OrderFacts facts = new OrderFacts(spoken);
        IncomingOrder order = accepted.order();
        facts.put("order", order.orderId());
        facts.put("version", order.version().orElse(""));
        facts.put("date", order.orderDate().toLocalDate().toString().replace("-", ""));
        facts.put("currency", order.total().currency().getCurrencyCode());
        facts.put("total", order.total().amount().toPlainString());
        facts.put("client", order.connection().client().number());
        facts.text("comments", order.comments().orElse(""));
        order.extrinsics().forEach((name, value) -> facts.text("ext " + spoken.apply(name), value));
        order.shipTo().ifPresent(address -> facts.address("ship ", address));
        facts.address("bill ", order.billTo());
        facts.put("lines", Integer.toString(order.lines().size()));
        order.lines().forEach(line -> facts.line(line, unit));
        return facts.facts;
    }

    private void line(IncomingLine line, String unit) {
        String at = line.number() + " ";
        put(at + "part", line.part().id().value());
        put(at + "auxiliary", line.part().auxiliaryId().orElse(""));
        put(at + "buyer", line.buyerPart().map(part -> part.value()).orElse(""));
        put(at + "quantity", line.quantity().toString());
        put(at + "unit", unit);
        put(at + "price", line.unitPrice().price().amount().toPlainString());
        put(at + "basis", line.unitPrice().basis().toPlainString());
        put(at + "total", line.unitPrice().lineTotal(line.quantity()).amount().toPlainString());
        put(
                at + "delivery",
                line.requestedDelivery()
                        .map(day -> day.toString().replace("-", ""))
                        .orElse(""));
        text(at + "description", line.description());
        text(at + "comments", line.comments().orElse(""));
        line.extrinsics().forEach((name, value) -> text(at + "ext " + spoken.apply(name), value));
        line.shipTo().ifPresent(address -> address(at + "ship ", address));
    }

    private void address(String at, Address address) {
        put(at + "id", address.id().orElse(""));
        put(
                at + "names",
                together(Stream.concat(address.name().stream(), address.deliverTo().stream())
                        .toList()));
        put(at + "streets", together(address.streets()));
        put(at + "postal", address.postalCode().orElse(""));
        text(at + "city", address.city().orElse(""));
        text(at + "state", address.state().orElse(""));
        put(at + "country", address.countryCode().orElse(""));
        text(at + "mail", address.email().orElse(""));
        text(at + "phone", address.phone().orElse(""));
    }

    /** Where a text goes on in the next line its blanks may be anywhere: compared without. */
    private String together(List<String> lines) {
        return bare(String.join("", lines.stream().map(spoken).toList()));
    }

    static String bare(String text) {
        return text.replace(" ", "");
    }

    private void text(String name, String text) {
        put(name, spoken.apply(text));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }
}
