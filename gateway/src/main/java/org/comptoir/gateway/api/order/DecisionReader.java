package org.comptoir.gateway.api.order;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.Correction;
import org.comptoir.gateway.order.intake.HeldOutcome.Why;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** What a caller wants done with an order on hold, and the words for why it is not done. */
record DecisionReader(String reason, List<Correction> lines) {

    private static final String NONE_OF_IT = "0";

    /** @param corrects whether lines are expected; without, naming some is a problem */
    static DecisionReader read(JsonObject json, OrderView order, boolean corrects, List<FieldProblem> problems) {
        JsonFields fields = JsonFields.of(json, problems);
        Optional<String> reason = fields.required("reason", text -> text);
        List<Correction> lines = new ArrayList<>();
        if (corrects) {
            fields.each("lines").forEach(line -> line(line, order).ifPresent(lines::add));
        }
        fields.nothingElse();
        return new DecisionReader(reason.orElse(""), lines);
    }

    /** A price is for as many units as that of the order is, unless another basis is given with it. */
    private static Optional<Correction> line(JsonFields fields, OrderView order) {
        String currency = order.head().total().currency().getCurrencyCode();
        Optional<Integer> number = fields.required("number", Integer::valueOf);
        boolean dropped = fields.optional("quantity", NONE_OF_IT::equals).orElse(false);
        Optional<Quantity> quantity = dropped ? Optional.empty() : fields.optional("quantity", Quantity::of);
        Optional<SupplierPartId> part = fields.optional("supplierPartId", SupplierPartId::new);
        Optional<Money> price = fields.optional("price", text -> Money.of(text, currency));
        Optional<Quantity> basis = fields.optional("basis", Quantity::of);
        if (basis.isPresent() && !fields.has("price")) {
            fields.add(
                    "basis",
                    "is given without a price: give both, or only the price, which is then for the basis it has");
        }
        fields.nothingElse();
        return number.map(line -> new Correction(
                line,
                part,
                quantity,
                price.map(amount ->
                        new UnitPrice(amount, basis.map(Quantity::value).orElseGet(() -> basisOf(line, order)))),
                dropped));
    }

    private static BigDecimal basisOf(int number, OrderView order) {
        return order.lines().stream()
                .map(OrderView.Line::ordered)
                .filter(line -> line.number() == number)
                .map(line -> line.unitPrice().basis())
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    static String words(Why why) {
        return switch (why) {
            case NOT_ON_HOLD -> "The order is not on hold, or a later version has taken its place. Look at it anew";
            case SAME_PERSON -> "You proposed it yourself: above the set amount somebody else has to agree";
            case NO_REASON -> "Say why: a reason that is not blank";
            case NOTHING_CORRECTED -> "No line is named: say what is to be corrected, or release the order as it is";
            case UNKNOWN_LINE -> "The order has no line of a number that is named";
            case TOO_MUCH -> "The lines would come to an amount of more than 12 digits: correct them to less";
            case NO_ORDER_LEFT -> "Nothing that could be delivered would be left: refuse the order instead";
        };
    }
}
