package org.comptoir.cxml.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands each element to the rules that care for it. For one document. */
final class ContentRules implements Judge {

    private static final List<ContentRule> NONE = List.of();

    private final List<ContentRule> rules;
    private final Map<String, List<ContentRule>> byElement = new HashMap<>();

    ContentRules(Kind kind, Findings findings) {
        this.rules = List.of(
                new EnvelopeRules(kind, findings),
                new PartyRules(findings),
                new PunchOutRules(findings),
                new LineRules(findings),
                new PartRules(findings),
                new MoneyRules(findings),
                new TotalRules(findings),
                new OrderRules(findings),
                new FollowUpRules(findings));
        for (ContentRule rule : rules) {
            rule.elements()
                    .forEach(name -> byElement
                            .computeIfAbsent(name, first -> new ArrayList<>())
                            .add(rule));
        }
    }

    @Override
    public void opened(OpenElement element) {
        for (ContentRule rule : byElement.getOrDefault(element.name(), NONE)) {
            rule.opened(element);
        }
    }

    @Override
    public void closed(OpenElement element) {
        for (ContentRule rule : byElement.getOrDefault(element.name(), NONE)) {
            rule.closed(element);
        }
    }

    @Override
    public void ended() {
        rules.forEach(ContentRule::ended);
    }
}
