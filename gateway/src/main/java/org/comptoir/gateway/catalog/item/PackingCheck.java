package org.comptoir.gateway.catalog.item;

import static org.comptoir.gateway.catalog.item.Problems.given;
import static org.comptoir.gateway.catalog.item.Problems.orElse;

import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitOfMeasure;

/** The rules for units and order quantities. */
final class PackingCheck {

    private PackingCheck() {}

    static Optional<ProductSheet.Packing> of(CatalogItem.Packing sent, Problems problems) {
        var unit = problems.read("packing/unit", sent.unit(), UnitOfMeasure::of, "Send a UN/ECE code such as EA or BX");
        var contentUnit = problems.readGiven(
                "packing/contentUnit", sent.contentUnit(), UnitOfMeasure::of, "Send a UN/ECE code such as EA");
        var content = given(sent.contentPerUnit()).flatMap(text -> problems.quantity("packing/contentPerUnit", text));
        var step = problems.quantity("packing/step", orElse(sent.step(), "1"));
        var minimum = problems.quantity("packing/minimum", orElse(sent.minimum(), orElse(sent.step(), "1")));
        var maximum = given(sent.maximum()).flatMap(text -> problems.quantity("packing/maximum", text));
        if (given(sent.contentUnit()).isPresent()
                != given(sent.contentPerUnit()).isPresent()) {
            problems.report("packing", "contentUnit and contentPerUnit belong together", "Send both or neither");
        }
        if (minimum.isPresent() && step.isPresent()) {
            checkTogether(minimum.get(), step.get(), maximum, problems);
        }
        return unit.map(code -> new ProductSheet.Packing(
                code, contentUnit, content, minimum.orElse(Quantity.ONE), step.orElse(Quantity.ONE), maximum));
    }

    private static void checkTogether(Quantity minimum, Quantity step, Optional<Quantity> maximum, Problems problems) {
        if (!minimum.isMultipleOf(step)) {
            problems.report(
                    "packing/minimum",
                    "%s is not a multiple of the step %s".formatted(minimum, step),
                    "Send a minimum that can be ordered");
        }
        if (maximum.isPresent() && maximum.get().compareTo(minimum) < 0) {
            problems.report(
                    "packing/maximum",
                    "%s is less than the minimum %s".formatted(maximum.get(), minimum),
                    "Send a maximum that can be ordered, or leave it out");
        }
    }
}
