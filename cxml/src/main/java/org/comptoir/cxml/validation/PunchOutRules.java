package org.comptoir.cxml.validation;

import java.util.Set;
import java.util.regex.Pattern;

/** Setup requests, start pages and returned carts. Source: cxml.md 4 and 5. */
final class PunchOutRules implements ContentRule {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+.*");

    private final Findings findings;
    private String operationAllowed = "";
    private boolean saysNoContent;

    PunchOutRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                "PunchOutSetupRequest",
                "BuyerCookie",
                "URL",
                "Status",
                "PunchOutOrderMessageHeader",
                "PunchOutOrderMessage");
    }

    @Override
    public void opened(OpenElement element) {
        switch (element.name()) {
            case "Status" ->
                saysNoContent |= element.isIn("Message")
                        && element.attributeOr("code", "").equals("204");
            case "PunchOutOrderMessageHeader" -> operationAllowed = element.attributeOr("operationAllowed", "");
            case "PunchOutSetupRequest" -> {
                if (element.attributeOr("operation", "").equals("source")) {
                    findings.note(
                            element,
                            "operation",
                            "operation-source",
                            "The operation is source, a request for quotation that few suppliers serve",
                            "Expect Status 450; send create for a shopping session");
                }
            }
            default -> {}
        }
    }

    @Override
    public void closed(OpenElement element) {
        switch (element.name()) {
            case "BuyerCookie" -> cookie(element);
            case "URL" -> address(element);
            case "PunchOutSetupRequest" -> returnAddress(element);
            case "PunchOutOrderMessage" -> cart(element);
            default -> {}
        }
    }

    private void cookie(OpenElement cookie) {
        if (!cookie.hasChildren() && cookie.ownText().isEmpty()) {
            boolean cart = cookie.isIn("PunchOutOrderMessage");
            findings.add(
                    cart ? Level.REFUSE : Level.WARN,
                    cookie,
                    "",
                    "buyer-cookie-empty",
                    cart ? "BuyerCookie is empty, so that the cart belongs to no session" : "BuyerCookie is empty",
                    cart
                            ? "Return the content that the setup request had, unchanged"
                            : "Send a new one for each session; the cart comes back with it");
        }
    }

    private void address(OpenElement address) {
        boolean shopper = address.isIn("BrowserFormPost") || address.isIn("StartPage");
        if (shopper && !WEB.matcher(address.ownText()).matches()) {
            findings.refuse(
                    address,
                    "",
                    "url-form",
                    "The URL is %s; a browser needs a whole address".formatted(address.shown(address.ownText())),
                    "Send one that begins with https://");
        } else if (!shopper && address.ownText().isEmpty()) {
            findings.warn(address, "", "url-form", "The URL is empty", "Leave the element out where there is none");
        }
    }

    private void returnAddress(OpenElement request) {
        String operation = request.attributeOr("operation", "");
        if (request.count("BrowserFormPost") == 0 && !operation.equals("inspect")) {
            findings.refuse(
                    request,
                    "",
                    "return-address-missing",
                    "The request has no BrowserFormPost, so that no cart can come back",
                    "Add BrowserFormPost/URL");
        }
    }

    private void cart(OpenElement cart) {
        if (cart.count("ItemIn") == 0 && operationAllowed.equals("edit") && !saysNoContent) {
            findings.warn(
                    cart,
                    "",
                    "cart-empty",
                    "The cart is empty: after an edit the buyer deletes all its lines",
                    "To leave them unchanged, put Status 204 into Message before PunchOutOrderMessage");
        }
    }
}
