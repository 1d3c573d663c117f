package org.comptoir.gateway.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.gateway.catalog.IncomingProduct.Drawing;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** Proves one incoming product: the sheet to store, or every problem it has. Used once. */
final class ProductCheck {

    private static final Pattern KEYWORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern FAMILY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern LEAD_TIME = Pattern.compile("[0-9]{1,3}");
    private static final BigDecimal LARGEST_PRICE = new BigDecimal("999999999999");
    private static final int PRICE_SCALE = 6;

    private final IncomingProduct incoming;
    private final Set<String> categories;
    private final List<ImportProblem> problems = new ArrayList<>();

    /** @param categories codes of the shelves there are */
    ProductCheck(IncomingProduct incoming, Set<String> categories) {
        this.incoming = incoming;
        this.categories = categories;
    }

    /** Empty exactly when {@link #problems()} has something to say. */
    Optional<ProductSheet> sheet() {
        var packing = incoming.packing();
        var origin = incoming.origin();
        var id = read("id", incoming.id(), SupplierPartId::new, "Send the part number as printed in the catalog");
        var unit = read("packing/unit", packing.unit(), UnitOfMeasure::of, "Send a UN/ECE code such as EA or BX");
        var contentUnit = given(packing.contentUnit())
                .flatMap(text -> read("packing/contentUnit", text, UnitOfMeasure::of, "Send a UN/ECE code such as EA"));
        var content = given(packing.contentPerUnit()).flatMap(text -> quantity("packing/contentPerUnit", text));
        var price = listPrice();
        var step = quantity("packing/step", orElse(packing.step(), "1"));
        var minimum = quantity("packing/minimum", orElse(packing.minimum(), orElse(packing.step(), "1")));
        var makerId = given(origin.manufacturerPartId())
                .flatMap(text -> read(
                        "origin/manufacturerPartId", text, ManufacturerPartId::new, "Send the maker's own number"));
        var leadTime = leadTime();
        checkKeys();
        checkTogether(minimum, step);
        problems.addAll(TextCheck.problems(incoming));
        if (!problems.isEmpty() || id.isEmpty() || unit.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProductSheet(
                id.get(),
                incoming.category(),
                incoming.family(),
                unit.get(),
                contentUnit,
                content,
                price.get(),
                minimum.orElse(Quantity.ONE),
                step.orElse(Quantity.ONE),
                given(origin.manufacturer()),
                makerId,
                leadTime,
                new Drawing(
                        orElse(incoming.drawing().kind(), "box"),
                        incoming.drawing().caption().strip()),
                incoming.classifications(),
                incoming.texts()));
    }

    List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    private Optional<UnitPrice> listPrice() {
        var sent = incoming.price();
        var money = read(
                "price/amount",
                sent.amount(),
                text -> priceAmount(Money.of(text, sent.currency())),
                "Send a plain decimal of at most 6 decimals, such as 12.50, in an ISO 4217 currency");
        var basis = quantity("price/basis", orElse(sent.basis(), "1"));
        return money.flatMap(amount -> basis.map(units -> new UnitPrice(amount, units.value())));
    }

    private static Money priceAmount(Money money) {
        if (money.isNegative()
                || money.amount().scale() > PRICE_SCALE
                || money.amount().compareTo(LARGEST_PRICE) > 0) {
            throw new IllegalArgumentException("A list price is 0 to %s with at most %d decimals but is %s"
                    .formatted(LARGEST_PRICE.toPlainString(), PRICE_SCALE, money.plainAmount()));
        }
        return money;
    }

    private int leadTime() {
        String sent = orElse(incoming.origin().leadTimeDays(), "0");
        if (LEAD_TIME.matcher(sent).matches()) {
            return Integer.parseInt(sent);
        }
        report("origin/leadTimeDays", "\"%s\" is not 0 to 999".formatted(shortened(sent)), "Send whole working days");
        return 0;
    }

    private void checkKeys() {
        if (!categories.contains(incoming.category())) {
            report(
                    "category",
                    "there is no category \"%s\"".formatted(shortened(incoming.category())),
                    "Import the category first, or name one that is there");
        }
        if (!FAMILY.matcher(incoming.family()).matches()) {
            report(
                    "family",
                    "\"%s\" is not 1 to 64 of a-z, 0-9 and hyphen".formatted(shortened(incoming.family())),
                    "Send a product family such as fasteners");
        }
        String kind = orElse(incoming.drawing().kind(), "box");
        if (!KEYWORD.matcher(kind).matches()) {
            report(
                    "drawing/kind",
                    "\"%s\" is not 1 to 40 of a-z, 0-9 and hyphen".formatted(shortened(kind)),
                    "Send a kind of drawing such as hex-bolt, or leave it out");
        }
    }

    private void checkTogether(Optional<Quantity> minimum, Optional<Quantity> step) {
        boolean hasUnit = given(incoming.packing().contentUnit()).isPresent();
        if (hasUnit != given(incoming.packing().contentPerUnit()).isPresent()) {
            report("packing", "contentUnit and contentPerUnit belong together", "Send both or neither");
        }
        if (minimum.isPresent() && step.isPresent() && !minimum.get().isMultipleOf(step.get())) {
            report(
                    "packing/minimum",
                    "%s is not a multiple of the step %s".formatted(minimum.get(), step.get()),
                    "Send a minimum that can be ordered");
        }
    }

    private Optional<Quantity> quantity(String field, String text) {
        return read(field, text, Quantity::of, "Send a plain decimal above 0, such as 100");
    }

    private <T> Optional<T> read(String field, String text, Function<String, T> reader, String remedy) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException wrong) {
            report(field, String.valueOf(wrong.getMessage()), remedy);
            return Optional.empty();
        }
    }

    private void report(String field, String rule, String remedy) {
        problems.add(new ImportProblem(incoming.line(), shortened(incoming.id()), field, rule, remedy));
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
