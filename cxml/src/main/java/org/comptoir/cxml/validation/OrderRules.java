package org.comptoir.cxml.validation;

import java.util.Set;
import java.util.regex.Pattern;

/** Purchase orders as a whole. Source: cxml.md 6. */
final class OrderRules implements ContentRule {

    private static final Pattern WHOLE_CARD = Pattern.compile("(\\D*\\d){12,19}\\D*");

    private final Findings findings;
    private boolean shipToInHeader;
    private boolean requisitionInHeader;

    OrderRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of("OrderRequestHeader", "ItemOut", "PCard");
    }

    @Override
    public void opened(OpenElement element) {
        if (element.name().equals("PCard")
                && WHOLE_CARD.matcher(element.attributeOr("number", "")).matches()) {
            findings.warn(
                    element,
                    "number",
                    "card-number",
                    "PCard carries a whole card number, which nobody but the bank should store",
                    "Send a token or the last four digits, or pay in another way");
        }
        if (element.name().equals("OrderRequestHeader")) {
            requisitionInHeader = element.attribute("requisitionID") != null;
            if (element.attributeOr("orderID", "-").isBlank()) {
                findings.refuse(
                        element, "orderID", "order-id-empty", "orderID is empty", "Send the number of the order");
            }
        }
        if (element.name().equals("ItemOut")
                && requisitionInHeader
                && element.isIn("OrderRequest")
                && element.attribute("requisitionID") != null) {
            findings.warn(
                    element,
                    "requisitionID",
                    "requisition-twice",
                    "requisitionID stands on the header and on the line",
                    "Send it on the header or on the lines, not on both");
        }
    }

    @Override
    public void closed(OpenElement element) {
        if (element.name().equals("OrderRequestHeader")) {
            header(element);
        } else if (element.isIn("OrderRequest") && !shipToInHeader && element.count("ShipTo") == 0) {
            findings.warn(
                    element,
                    "",
                    "ship-to-missing",
                    "Neither the header nor the line has a ShipTo",
                    "Say where the line goes, once in the header or on each line");
        }
    }

    private void header(OpenElement header) {
        shipToInHeader = header.count("ShipTo") > 0;
        String type = header.attributeOr("type", "new");
        if (!type.equals("new") && header.count("DocumentReference") == 0) {
            findings.warn(
                    header,
                    "",
                    "change-without-reference",
                    "The order is of type %s and names no earlier document".formatted(header.shown(type)),
                    "Add DocumentReference with the payloadID of the order's latest OrderRequest");
        }
    }
}
