package org.comptoir.gateway.coresystem.format;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.order.OrderDetails;

/**
 * Until when is paid (cXML PaymentTerm).
 *
 * @param days from the invoice's date
 * @param discount in percent for who pays by then; empty where the days are the last ones
 */
public record TermOfPayment(int days, Optional<BigDecimal> discount) {

    /** The member of the details that says them. */
    public static final String MEMBER = "paymentTerms";

    private static final Set<String> SAID = Set.of("days", "discountPercent");

    /** The terms of an order; none where the document says more of one of them than days and percent. */
    public static List<TermOfPayment> of(OrderDetails details) {
        List<TermOfPayment> terms = new ArrayList<>();
        List<JsonObject> said = HandedOn.objects(details, MEMBER);
        said.forEach(one -> term(one).ifPresent(terms::add));
        return terms.size() == said.size() ? terms : List.of();
    }

    private static Optional<TermOfPayment> term(JsonObject said) {
        String days = said.getString("days", "");
        String percent = said.getString("discountPercent", "");
        boolean plain = SAID.containsAll(said.keySet())
                && days.matches("[0-9]{1,3}")
                && percent.matches("([0-9]{1,2}(\\.[0-9]{1,3})?)?");
        return plain
                ? Optional.of(new TermOfPayment(
                        Integer.parseInt(days),
                        percent.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(percent))))
                : Optional.empty();
    }
}
