package org.comptoir.gateway.console.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.Correction;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/**
 * What a person changed in the lines of an order on hold; decimals with a point or a comma.
 *
 * @param corrections only of lines that differ; none where something can not be read
 * @param unreadable the first field that can not be read
 */
record HeldForm(List<Correction> corrections, Optional<Unreadable> unreadable) {

    HeldForm {
        corrections = List.copyOf(corrections);
    }

    /** @param field {@code quantity} or {@code price} */
    record Unreadable(String field, int line, String text) {}

    static HeldForm read(OrderView order, PageView page) {
        List<Correction> corrections = new ArrayList<>();
        for (OrderView.Line line : order.lines()) {
            Cell<Quantity> quantity = new Cell<>("quantity", line.ordered().number(), page);
            Cell<Money> price = new Cell<>("price", line.ordered().number(), page);
            if (quantity.number().equals("0")) {
                corrections.add(Correction.dropping(line.ordered().number()));
                continue;
            }
            String currency = line.ordered().unitPrice().price().currency().getCurrencyCode();
            quantity.read(Quantity::of);
            price.read(text -> Money.of(text, currency));
            Optional<Unreadable> unreadable = quantity.unreadable().or(price::unreadable);
            if (unreadable.isPresent()) {
                return new HeldForm(List.of(), unreadable);
            }
            correction(line.ordered(), quantity.value, price.value).ifPresent(corrections::add);
        }
        return new HeldForm(corrections, Optional.empty());
    }

    private static Optional<Correction> correction(
            IncomingLine line, Optional<Quantity> quantity, Optional<Money> price) {
        UnitPrice now = line.unitPrice();
        Optional<Quantity> otherQuantity = quantity.filter(other -> !other.equals(line.quantity()));
        Optional<UnitPrice> otherPrice = price.filter(other -> other.compareTo(now.price()) != 0)
                .map(other -> new UnitPrice(other, now.basis()));
        return otherQuantity.isEmpty() && otherPrice.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(line.number(), Optional.empty(), otherQuantity, otherPrice, false));
    }

    /** One field of one line. */
    private static final class Cell<T> {
        private final String field;
        private final int line;
        private final String text;
        private Optional<T> value = Optional.empty();
        private boolean broken;

        private Cell(String field, int line, PageView page) {
            this.field = field;
            this.line = line;
            this.text = page.field(field + "-" + line);
        }

        private String number() {
            return text.contains(".") ? text : text.replace(',', '.');
        }

        /** A field that is left empty stays as it was ordered. */
        private void read(Function<String, T> reader) {
            try {
                value = Optional.of(number()).filter(some -> !some.isEmpty()).map(reader);
            } catch (IllegalArgumentException unreadable) {
                broken = true;
            }
        }

        private Optional<Unreadable> unreadable() {
            return broken ? Optional.of(new Unreadable(field, line, text)) : Optional.empty();
        }
    }
}
