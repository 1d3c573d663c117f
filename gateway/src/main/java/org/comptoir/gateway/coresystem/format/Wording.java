package org.comptoir.gateway.coresystem.format;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What an order says, in the characters and lengths of a format, and everything there is no place for.
 *
 * <p>Numbers, codes and identifiers are said whole or not at all. Texts are put on one line, in the nearest characters the
 * format has, over as many places as it has; what is left over is a problem, or left out where the target allows cutting.
 * Lengths count UTF-16 units, so a four-byte character counts twice and is never halved.
 */
public final class Wording {

    private static final int MOST_PROBLEMS = 20;
    private static final String SHORTEN =
            "shorten it at the source, or give the order to a target whose format has the room";

    private final Repertoire repertoire;
    private final boolean cut;
    private final List<FormatProblem> problems = new ArrayList<>();
    private OptionalInt line = OptionalInt.empty();

    /**
     * @param forbidden characters that no text may hold since the format can not escape them
     * @param cut whether texts may lose their ends
     */
    public Wording(Charset charset, String forbidden, boolean cut) {
        this.repertoire = new Repertoire(charset, forbidden);
        this.cut = cut;
    }

    /** Problems from here on are of this line. */
    public void atLine(int number) {
        line = OptionalInt.of(number);
    }

    public void atHead() {
        line = OptionalInt.empty();
    }

    public List<FormatProblem> problems() {
        return List.copyOf(problems);
    }

    public void refuse(String field, String limit, String nextStep) {
        FormatProblem problem = new FormatProblem(line, field, limit, nextStep);
        if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** An identifier: the very same characters, or a problem. */
    public String code(String field, String value, int longest) {
        if (value.length() > longest) {
            refuse(field, "has %d characters, there is place for %d".formatted(value.length(), longest), SHORTEN);
        } else if (!repertoire.says(value)) {
            refuse(
                    field,
                    "is \"%s\", which the target's characters can not say".formatted(repertoire.nearest(value)),
                    "choose another charset, or other delimiters, for the target");
        }
        return value;
    }

    /** A number of so many digits at most; the point and the sign do not count. */
    public String number(String field, BigDecimal value, int digits) {
        String plain = value.toPlainString();
        long said = plain.chars().filter(Character::isDigit).count();
        if (said > digits) {
            refuse(field, "is %s and has %d digits, there is place for %d".formatted(plain, said, digits), SHORTEN);
        }
        return plain;
    }

    /** A number whose every character counts. */
    public String digits(String field, String plain, int characters) {
        if (plain.length() > characters) {
            refuse(
                    field,
                    "is %s and has %d characters, there is place for %d".formatted(plain, plain.length(), characters),
                    SHORTEN);
        }
        return plain;
    }

    /** A text in one place. */
    public String text(String field, String value, int longest) {
        List<String> pieces = pieces(field, value, longest, 1);
        return pieces.isEmpty() ? "" : pieces.get(0);
    }

    /** A text over several places of one width; none where it is blank. Put together they are the text again. */
    public List<String> pieces(String field, String value, int width, int most) {
        List<String> pieces = split(oneLine(value), width);
        if (pieces.size() <= most) {
            return pieces;
        }
        if (!cut) {
            refuse(
                    field,
                    "has %d characters, there is place for %d".formatted(value.length(), width * most),
                    "shorten it at the source, or set long-texts to cut for the target");
        }
        return pieces.subList(0, most);
    }

    /** The lines of a text, each of them as {@link #oneLine}; blank ones are left out. */
    public List<String> lines(String value) {
        return Arrays.stream(value.split("\\R", -1))
                .map(this::oneLine)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Control characters and runs of blanks become one blank, characters the format lacks the nearest it has. */
    public String oneLine(String value) {
        return repertoire.nearest(value.replaceAll("[\\p{Cc}\\s]+", " ")).strip();
    }

    /** Breaks behind a blank where there is one in the last third, so that words stay whole. */
    private static List<String> split(String text, int width) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > width) {
            int blank = text.lastIndexOf(' ', from + width - 2);
            // behind a blank the next piece must not begin with another: who reads may strip it
            int to = blank > from + width * 2 / 3 ? blank + 1 : from + width;
            if (Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }
}
