package org.comptoir.gateway.console.assortment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.assortment.AssortmentRule;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.kernel.SupplierPartId;

/** One side of an assortment as fields of a form: a field for each kind, a rule a line, and all part numbers in one list. */
final class RuleLines {

    static final String SHOW = "show";
    static final String HIDE = "hide";

    private static final String TICKED = "on";
    private static final String IS = " = ";
    private static final int LONGEST = 255;
    private static final int LONGEST_VALUE = 288;

    private final String side;
    private final UnaryOperator<String> typed;
    private final List<WrittenRule> rules = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private RuleLines(String side, UnaryOperator<String> typed) {
        this.side = side;
        this.typed = typed;
    }

    /** @param rules of use only where there are no flaws */
    record Read(List<WrittenRule> rules, List<Flaw> flaws) {

        Read {
            rules = List.copyOf(rules);
            flaws = List.copyOf(flaws);
        }
    }

    /** {@code hide-category}. */
    static String field(String side, Kind kind) {
        return side + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    static WrittenRule written(AssortmentRule rule) {
        return new WrittenRule(
                rule.kind(), rule.name(), rule.text(), rule.parts().toList());
    }

    /** By field. */
    static Map<String, String> write(String side, List<WrittenRule> rules) {
        Map<String, String> fields = new HashMap<>();
        for (WrittenRule rule : rules) {
            fields.merge(field(side, rule.kind()), line(rule), (before, next) -> before + "\n" + next);
        }
        return fields;
    }

    private static String line(WrittenRule rule) {
        return switch (rule.kind()) {
            case EVERYTHING -> TICKED;
            case CATEGORY, MANUFACTURER -> rule.name();
            case ATTRIBUTE -> rule.name() + IS + rule.text();
            case PARTS -> String.join("\n", rule.parts());
        };
    }

    static Read read(String side, UnaryOperator<String> typed) {
        var lines = new RuleLines(side, typed);
        if (!typed.apply(field(side, Kind.EVERYTHING)).isBlank()) {
            lines.rules.add(new WrittenRule(Kind.EVERYTHING, "", ""));
        }
        lines.readNames(Kind.CATEGORY);
        lines.readNames(Kind.MANUFACTURER);
        lines.readAttributes();
        lines.readParts();
        return new Read(lines.rules, lines.flaws);
    }

    /** Without blanks around them, each once. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** With what was chosen from the list beside the field. */
    static String with(String text, String picked) {
        return picked.isEmpty() || picked.equals("-")
                ? text
                : Stream.concat(lines(text).stream(), Stream.of(picked))
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    private void readNames(Kind kind) {
        String field = field(side, kind);
        for (String line : lines(typed.apply(field))) {
            if (isVisible(field, line, line, LONGEST)) {
                rules.add(new WrittenRule(kind, line, ""));
            }
        }
    }

    private void readAttributes() {
        String field = field(side, Kind.ATTRIBUTE);
        for (String line : lines(typed.apply(field))) {
            int at = line.indexOf('=');
            String name = at < 0 ? "" : line.substring(0, at).strip();
            String value = line.substring(at + 1).strip();
            if (name.isEmpty() || value.isEmpty()) {
                flaws.add(Flaw.of(field, "assortment.flaw.attribute", line));
            } else if (isVisible(field, line, name, LONGEST) && isVisible(field, line, value, LONGEST_VALUE)) {
                rules.add(new WrittenRule(Kind.ATTRIBUTE, name, value));
            }
        }
    }

    private boolean isVisible(String field, String line, String text, int longest) {
        boolean visible = text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
        if (!visible) {
            flaws.add(Flaw.of(field, "assortment.flaw.line", line));
        }
        return visible;
    }

    private void readParts() {
        String field = field(side, Kind.PARTS);
        Set<String> parts = new TreeSet<>();
        for (String line : lines(typed.apply(field))) {
            try {
                parts.add(new SupplierPartId(line).value());
            } catch (IllegalArgumentException wrong) {
                flaws.add(Flaw.of(field, "assortment.flaw.line", line));
            }
        }
        if (!parts.isEmpty()) {
            rules.add(new WrittenRule(Kind.PARTS, "", "", List.copyOf(parts)));
        }
    }

    /** Rules that stand keep their places, so that nothing is changed where nothing was. */
    static List<WrittenRule> inOrder(List<WrittenRule> standing, List<WrittenRule> read) {
        if (isSame(standing, read)) {
            return standing;
        }
        List<WrittenRule> rules =
                new ArrayList<>(standing.stream().filter(read::contains).toList());
        read.stream().filter(rule -> !standing.contains(rule)).forEach(rules::add);
        return rules;
    }

    /** Whether they meet the same articles: neither order nor the number of lists matters. */
    static boolean isSame(List<WrittenRule> some, List<WrittenRule> others) {
        return meaning(some).equals(meaning(others));
    }

    private static Set<WrittenRule> meaning(List<WrittenRule> rules) {
        Set<WrittenRule> meaning = new HashSet<>();
        Set<String> parts = new TreeSet<>();
        for (WrittenRule rule : rules) {
            if (rule.kind() == Kind.PARTS) {
                parts.addAll(rule.parts());
            } else {
                meaning.add(rule);
            }
        }
        meaning.add(new WrittenRule(Kind.PARTS, "", "", List.copyOf(parts)));
        return meaning;
    }
}
