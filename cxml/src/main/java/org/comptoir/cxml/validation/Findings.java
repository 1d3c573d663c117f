package org.comptoir.cxml.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings, so many of each rule and so many in all. For one document. */
final class Findings {

    static final int MOST = 200;
    static final int MOST_OF_A_RULE = 20;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> ofRule = new HashMap<>();
    private int more;

    /** Whether one more of the rule would still be kept; if not it is only counted. */
    boolean wants(String rule) {
        if (kept.size() < MOST && ofRule.getOrDefault(rule, 0) < MOST_OF_A_RULE) {
            return true;
        }
        more++;
        return false;
    }

    /** Adds a finding of which {@link #wants} was asked. */
    void keep(Finding finding) {
        kept.add(finding);
        ofRule.merge(finding.rule(), 1, Integer::sum);
    }

    /** Adds a finding that must not be left out. */
    void last(Finding finding) {
        kept.add(finding);
    }

    void refuse(OpenElement at, String attribute, String rule, String message, String advice) {
        add(Level.REFUSE, at, attribute, rule, message, advice);
    }

    void warn(OpenElement at, String attribute, String rule, String message, String advice) {
        add(Level.WARN, at, attribute, rule, message, advice);
    }

    void note(OpenElement at, String attribute, String rule, String message, String advice) {
        add(Level.NOTE, at, attribute, rule, message, advice);
    }

    /** @param attribute its name, or empty when the element is meant */
    void add(Level level, OpenElement at, String attribute, String rule, String message, String advice) {
        if (wants(rule)) {
            String path = attribute.isEmpty() ? at.path() : at.path() + "/@" + attribute;
            keep(new Finding(level, path, at.line(), at.column(), rule, message, advice));
        }
    }

    Verdict verdict(String dtd) {
        List<Finding> inOrder = new ArrayList<>(kept);
        inOrder.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return new Verdict(dtd, inOrder, more);
    }
}
