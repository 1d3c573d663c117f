package org.comptoir.gateway.cart.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;

/** Which quantities of an article may be bought: at least its minimum, at most its maximum, in whole steps. */
public final class QuantityRule {

    private static final int SHOWN = 100;
    private static final Pattern ZERO = Pattern.compile("0+(\\.0*)?");

    private QuantityRule() {}

    /** Empty for anything that is not a plain decimal number more than zero and in range. */
    public static Optional<Quantity> read(String text) {
        try {
            return Optional.of(Quantity.of(text));
        } catch (IllegalArgumentException notAQuantity) {
            return Optional.empty();
        }
    }

    /** What a person types to be rid of a line. */
    public static boolean isNothing(String text) {
        return ZERO.matcher(text.strip()).matches();
    }

    /** Judges a new quantity of a line that is in the cart already. */
    public static Optional<CartProblem> judge(
            SupplierPartId part, Optional<Product> product, Optional<Quantity> quantity, String text) {
        if (product.isEmpty()) {
            return Optional.of(new CartProblem(CartProblem.Rule.NO_LONGER_OFFERED, part.value(), List.of()));
        }
        if (quantity.isEmpty()) {
            return Optional.of(new CartProblem(CartProblem.Rule.NOT_A_QUANTITY, part.value(), List.of(shown(text))));
        }
        return check(product.get(), quantity.get());
    }

    /** As much of what was typed as a sentence can bear. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    public static Optional<CartProblem> check(Product product, Quantity quantity) {
        String part = product.id().value();
        if (quantity.compareTo(product.minimum()) < 0) {
            return Optional.of(new CartProblem(
                    CartProblem.Rule.BELOW_MINIMUM,
                    part,
                    List.of(product.minimum().toString())));
        }
        Optional<Quantity> maximum = product.particulars().maximum();
        if (maximum.isPresent() && quantity.compareTo(maximum.get()) > 0) {
            return Optional.of(new CartProblem(
                    CartProblem.Rule.ABOVE_MAXIMUM, part, List.of(maximum.get().toString())));
        }
        if (!quantity.isMultipleOf(product.step())) {
            return Optional.of(new CartProblem(
                    CartProblem.Rule.NOT_A_STEP, part, List.of(product.step().toString())));
        }
        return Optional.empty();
    }
}
