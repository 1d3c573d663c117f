package org.comptoir.cxml.validation;

import java.util.List;

/**
 * What a document has against it.
 *
 * @param dtd version and file it was judged by: {@code 1.2.071 cXML.dtd}
 * @param findings in the order of the document
 * @param more findings that were left out: a rule is shown at most 20 times, a document has at
 *     most 200
 */
public record Verdict(String dtd, List<Finding> findings, int more) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.REFUSE);
    }

    /** Findings of this level and above. */
    public List<Finding> atLeast(Level level) {
        return findings.stream()
                .filter(finding -> finding.level().compareTo(level) <= 0)
                .toList();
    }
}
