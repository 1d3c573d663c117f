package org.comptoir.gateway.catalog.assortment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.catalog.item.PartList;
import org.comptoir.kernel.SupplierPartId;

/** The rules for rules: whatever they name is one line that articles can bear, so no rule means two things. */
final class RuleCheck {

    static final int MOST_RULES = 500;
    static final int MOST_PARTS = 200_000;

    /** As wide as what articles may bear, {@code 40 mm} being a value and a unit. */
    private static final int LONGEST_NAME = 255;

    private static final int LONGEST_TEXT = 288;
    private static final int MOST_PROBLEMS = 100;

    private final List<RuleProblem> problems = new ArrayList<>();

    /** What the rules come to; of use only where there are no {@link #problems}. */
    Assortment rules(List<WrittenRule> includes, List<WrittenRule> excludes) {
        if (includes.size() + excludes.size() > MOST_RULES) {
            report("include", "there are more than %d rules".formatted(MOST_RULES), "Put part numbers into one list");
            return Assortment.EVERYTHING;
        }
        Assortment read = Assortment.of(read("include", includes), read("exclude", excludes));
        if (read.listed() > MOST_PARTS) {
            report(
                    "include",
                    "the lists name more than %d articles".formatted(MOST_PARTS),
                    "Use shelves or attributes");
        }
        return read;
    }

    List<RuleProblem> problems() {
        return List.copyOf(problems);
    }

    void report(String field, String rule, String remedy) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new RuleProblem(field, rule, remedy));
        }
    }

    private List<AssortmentRule> read(String list, List<WrittenRule> written) {
        List<AssortmentRule> rules = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            rules.add(read("%s[%d]".formatted(list, i), written.get(i)));
        }
        return rules;
    }

    private AssortmentRule read(String place, WrittenRule written) {
        return switch (written.kind()) {
            case EVERYTHING -> AssortmentRule.everything();
            case CATEGORY ->
                AssortmentRule.category(line(place + ".value", written.name(), LONGEST_NAME, "the code of a shelf"));
            case MANUFACTURER ->
                AssortmentRule.manufacturer(
                        line(place + ".value", written.name(), LONGEST_NAME, "a manufacturer as articles name it"));
            case ATTRIBUTE ->
                AssortmentRule.attribute(
                        line(place + ".name", written.name(), LONGEST_NAME, "an attribute's name"),
                        line(place + ".value", written.text(), LONGEST_TEXT, "its value as people read it, as 40 mm"));
            case PARTS -> AssortmentRule.parts(parts(place + ".parts", written.parts()));
        };
    }

    private String line(String field, String text, int longest, String what) {
        problem(text, longest).ifPresent(rule -> report(field, rule, "Give " + what));
        return text.strip();
    }

    /** One line of visible text; empty where it is one. */
    static Optional<String> problem(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of("it is missing or blank");
        }
        if (text.length() > longest) {
            return Optional.of("it has %d characters, more than %d".formatted(text.length(), longest));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return Optional.of("it holds the control character U+%04X at position %d".formatted((int) c, i + 1));
            }
        }
        return Optional.empty();
    }

    private PartList parts(String field, List<String> written) {
        if (written.isEmpty()) {
            report(field, "the list is empty", "Name at least one part number, or leave the rule out");
        }
        Set<String> parts = new LinkedHashSet<>();
        for (int i = 0; i < written.size(); i++) {
            try {
                parts.add(new SupplierPartId(written.get(i)).value());
            } catch (IllegalArgumentException wrong) {
                report("%s[%d]".formatted(field, i), String.valueOf(wrong.getMessage()), "Give your own part number");
            }
        }
        return PartList.of(parts);
    }
}
