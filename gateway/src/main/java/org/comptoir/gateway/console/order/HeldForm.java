package org.comptoir.gateway.console.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.Correction;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** What a person changed in the lines of an order on hold; decimals with a point or a comma. */
final class HeldForm {

    private HeldForm() {}

    /** @return only lines that differ; empty where a number can not be read */
    static Optional<List<Correction>> corrections(OrderView order, PageView page) {
        try {
            List<Correction> corrections = new ArrayList<>();
            for (OrderView.Line line : order.lines()) {
                correction(line.ordered(), page).ifPresent(corrections::add);
            }
            return Optional.of(corrections);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Correction> correction(IncomingLine line, PageView page) {
        String quantity = number(page.field("quantity-" + line.number()));
        String price = number(page.field("price-" + line.number()));
        if (quantity.equals("0")) {
            return Optional.of(Correction.dropping(line.number()));
        }
        Optional<Quantity> otherQuantity = Optional.of(quantity)
                .filter(text -> !text.isEmpty())
                .map(Quantity::of)
                .filter(other -> !other.equals(line.quantity()));
        UnitPrice now = line.unitPrice();
        Optional<UnitPrice> otherPrice = Optional.of(price)
                .filter(text -> !text.isEmpty())
                .map(text -> new UnitPrice(Money.of(text, now.price().currency().getCurrencyCode()), now.basis()))
                .filter(other -> other.price().compareTo(now.price()) != 0);
        return otherQuantity.isEmpty() && otherPrice.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(line.number(), Optional.empty(), otherQuantity, otherPrice, false));
    }

    private static String number(String text) {
        return text.contains(".") ? text : text.replace(',', '.');
    }
}
