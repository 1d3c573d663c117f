package org.comptoir.cxml.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Line numbers and quantities. Source: cxml.md 5 to 9: confirmations, ship notices and invoices refer to an order's lines by
 * number; quantities are decimals, never negative in a cart or an order.
 */
final class LineRules implements ContentRule {

    private static final Map<String, String> NUMBERED_BY =
            Map.of("ItemOut", "lineNumber", "InvoiceDetailItem", "invoiceLineNumber", "ConfirmationItem", "lineNumber");
    private static final Set<String> NEVER_NEGATIVE =
            Set.of("ItemIn", "ItemOut", "ConfirmationItem", "ConfirmationStatus", "ShipNoticeItem");
    private static final Set<String> OTHERS = Set.of("InvoiceDetailItem", "PriceBasisQuantity");

    private final Findings findings;
    private final Map<String, Integer> lineOfNumber = new HashMap<>();
    private final Map<String, Finding> parents = new LinkedHashMap<>();

    LineRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        Set<String> all = new HashSet<>(NEVER_NEGATIVE);
        all.addAll(OTHERS);
        return all;
    }

    static boolean judgesQuantity(String element, String attribute) {
        return attribute.equals("quantity") && (NEVER_NEGATIVE.contains(element) || OTHERS.contains(element));
    }

    @Override
    public void opened(OpenElement element) {
        quantity(element);
        String numberedBy = NUMBERED_BY.get(element.name());
        if (numberedBy != null && !element.isIn("PunchOutSetupRequest")) {
            number(element, numberedBy);
        }
        String parent = element.attribute("parentLineNumber");
        if (parent != null && element.name().equals("ItemOut") && element.isIn("OrderRequest")) {
            parents.computeIfAbsent(
                    parent.strip(),
                    number -> new Finding(
                            Level.WARN,
                            element.path() + "/@parentLineNumber",
                            element.line(),
                            element.column(),
                            "parent-line-unknown",
                            "parentLineNumber is %s, and no line has that number".formatted(element.shown(number)),
                            "Name the lineNumber of the line this one belongs to"));
        }
    }

    private void number(OpenElement element, String attribute) {
        String number = element.attribute(attribute);
        if (number == null) {
            if (element.name().equals("ItemOut")) {
                findings.warn(
                        element,
                        attribute,
                        "line-number-missing",
                        "The line has no lineNumber; confirmation, ship notice and invoice refer to it",
                        "Number the lines from 1 and keep the numbers when the order changes");
            }
            return;
        }
        Integer first = lineOfNumber.putIfAbsent(number.strip(), element.line());
        if (first != null) {
            findings.add(
                    element.name().equals("ItemOut") ? Level.REFUSE : Level.WARN,
                    element,
                    attribute,
                    "line-number-twice",
                    "%s %s stands twice; the first is in line %d".formatted(attribute, element.shown(number), first),
                    "Give each line a number of its own");
        }
    }

    private void quantity(OpenElement element) {
        String text = element.attribute("quantity");
        if (text == null) {
            return;
        }
        Optional<BigDecimal> quantity = Decimals.read(text);
        if (quantity.isEmpty()) {
            findings.refuse(
                    element,
                    "quantity",
                    "quantity-form",
                    "quantity is %s; it must be a number".formatted(element.shown(text)),
                    "Send digits and at most one point, without separators or a unit");
        } else if (quantity.get().signum() < 0 && NEVER_NEGATIVE.contains(element.name())) {
            findings.refuse(
                    element,
                    "quantity",
                    "quantity-negative",
                    "quantity is %s; it may not be less than 0".formatted(element.shown(text)),
                    "Leave the line out, or send a credit or a changed order instead");
        } else if (quantity.get().signum() <= 0 && element.name().equals("PriceBasisQuantity")) {
            findings.refuse(
                    element,
                    "quantity",
                    "price-basis",
                    "The price is for %s units".formatted(element.shown(text)),
                    "Send the number of units that the UnitPrice buys, such as 100");
        } else if (quantity.get().signum() == 0) {
            findings.warn(
                    element, "quantity", "quantity-zero", "quantity is 0", "Leave the line out if nothing is wanted");
        }
    }

    @Override
    public void ended() {
        parents.forEach((number, finding) -> {
            if (!lineOfNumber.containsKey(number) && findings.wants(finding.rule())) {
                findings.keep(finding);
            }
        });
    }
}
