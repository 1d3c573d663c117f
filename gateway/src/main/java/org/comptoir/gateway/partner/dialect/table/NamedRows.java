package org.comptoir.gateway.partner.dialect.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Flaw;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Problem;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Reading;

/**
 * What may stand in a table whose left sides are names: with blanks inside, in any case, and nothing on the right where a name is to
 * count for nothing.
 *
 * @param most rows
 * @param example of a row, for messages
 */
public record NamedRows(int most, String example, Check check) {

    private static final int LONGEST = 255;
    private static final String NONE = "none";
    private static final Pattern BETWEEN = Pattern.compile("[\t;=]");

    /** Whether a row means something. */
    @FunctionalInterface
    public interface Check {
        Optional<Flaw> flawOf(String name, String right);
    }

    /** @throws IllegalArgumentException if it is no such setting */
    public LookUpTable parse(String setting) {
        Map<String, String> rows = Pairs.named(setting, example);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach((name, right) -> {
            if (!names.add(name)) {
                throw new IllegalArgumentException("\"%s\" stands on the left twice; upper and lower case are one"
                        .formatted(LookUpTable.cut(name)));
            }
            flawOf(name, right).ifPresent(flaw -> {
                throw new IllegalArgumentException(
                        "\"%s=%s\" %s".formatted(LookUpTable.cut(name), LookUpTable.cut(right), inWords(flaw)));
            });
        });
        if (rows.size() > most) {
            throw new IllegalArgumentException("There are %d rows; %d are the most".formatted(rows.size(), most));
        }
        return new LookUpTable(rows);
    }

    /** Reads lines; empty ones are passed over, and so is one {@code none}. */
    public Reading read(String text) {
        Map<String, String> rows = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String plain = LookUpTable.unquoted(line).strip();
            if (plain.isEmpty() || plain.equals(NONE)) {
                continue;
            }
            int between = between(plain);
            String name = plain.substring(0, Math.max(0, between)).strip();
            String right = plain.substring(between + 1).strip();
            Optional<Flaw> flaw = between < 0
                    ? Optional.of(Flaw.NO_PAIR)
                    : flawOf(name, right)
                            .or(() -> Optional.of(Flaw.TWICE).filter(twice -> !names.add(name)))
                            .or(() -> Optional.of(Flaw.TOO_MANY).filter(full -> rows.size() == most));
            if (flaw.isPresent()) {
                problems.add(new Problem(number, flaw.get(), LookUpTable.cut(plain)));
            } else {
                rows.put(name, right);
            }
        }
        return new Reading(new LookUpTable(rows), problems);
    }

    /** Whether there could be a row for it: a suite may call things as no line can be written. */
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= LONGEST
                && name.chars().noneMatch(each -> Character.isISOControl(each) || "=;\"".indexOf(each) >= 0);
    }

    /** The first tab, semicolon or equals sign; a comma only where there is none of them, since texts have commas. */
    private static int between(String line) {
        Matcher found = BETWEEN.matcher(line);
        return found.find() ? found.start() : line.indexOf(',');
    }

    private Optional<Flaw> flawOf(String name, String right) {
        boolean plain = right.length() <= LONGEST && right.chars().noneMatch(NamedRows::isNoText);
        return isName(name) && plain ? check.flawOf(name, right) : Optional.of(Flaw.NO_NAME);
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || character == '"';
    }

    private static String inWords(Flaw flaw) {
        return switch (flaw) {
            case OURS -> "names what the gateway fills itself";
            case NO_MEANING -> "means nothing here";
            default -> "has a name that is empty, too long, or holds = ; or a quote";
        };
    }
}
