package org.comptoir.cxml.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Confirmations and answers. Source: cxml.md 7 and 11. */
final class FollowUpRules implements ContentRule {

    private static final Set<String> STATUS_CODES = Set.of(
            "200", "201", "204", "211", "280", "281", "400", "401", "402", "403", "406", "409", "412", "417", "450",
            "461", "462", "463", "464", "465", "466", "467", "468", "469", "470", "475", "476", "477", "499", "500",
            "550", "551", "560", "561", "562", "563");

    private final Findings findings;
    private String status = "";
    private @Nullable BigDecimal confirmed;

    FollowUpRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of("ConfirmationItem", "ConfirmationStatus", "Status", "Response");
    }

    @Override
    public void opened(OpenElement element) {
        switch (element.name()) {
            case "ConfirmationItem" -> confirmed = BigDecimal.ZERO;
            case "ConfirmationStatus" ->
                confirmed = add(
                        confirmed,
                        Decimals.read(element.attributeOr("quantity", "")).orElse(null));
            case "Status" -> status(element);
            default -> {}
        }
    }

    private static @Nullable BigDecimal add(@Nullable BigDecimal sum, @Nullable BigDecimal more) {
        return sum == null || more == null ? null : sum.add(more);
    }

    @Override
    public void closed(OpenElement element) {
        if (element.name().equals("ConfirmationItem")) {
            confirmation(element);
        } else if (element.name().equals("Response") && !status.startsWith("2") && answers(element)) {
            findings.warn(
                    element,
                    "",
                    "status-with-content",
                    "The answer has Status %s and content beside it".formatted(status),
                    "Send the Status alone: content belongs to 2xx");
        }
    }

    private static boolean answers(OpenElement response) {
        return response.count("Status") > 0 && response.childNames().size() > 1;
    }

    private void status(OpenElement element) {
        String code = element.attributeOr("code", "").strip();
        status = code;
        if (!STATUS_CODES.contains(code)) {
            findings.warn(
                    element,
                    "code",
                    "status-code-unknown",
                    "code is %s, which cXML does not know".formatted(element.shown(code)),
                    "Send one of cXML's codes, such as 200, 400, 401, 409, 450 or 500");
        }
    }

    private void confirmation(OpenElement item) {
        Optional<BigDecimal> ordered = Decimals.read(item.attributeOr("quantity", ""));
        if (ordered.isPresent() && confirmed != null && ordered.get().compareTo(confirmed) != 0) {
            findings.warn(
                    item,
                    "quantity",
                    "confirmation-quantity",
                    "quantity is %s but the ConfirmationStatus of the line come to %s"
                            .formatted(ordered.get().toPlainString(), confirmed.toPlainString()),
                    "Say of every unit what becomes of it; unknown is a type too");
        }
    }
}
