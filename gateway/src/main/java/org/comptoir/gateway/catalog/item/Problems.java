package org.comptoir.gateway.catalog.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.kernel.Quantity;

/** Gathers all that is wrong with one item, and the readings that every part of the check shares. */
final class Problems {

    private final long line;
    private final String item;
    private final List<ImportProblem> found = new ArrayList<>();

    Problems(long line, String item) {
        this.line = line;
        this.item = shortened(item);
    }

    List<ImportProblem> found() {
        return List.copyOf(found);
    }

    void report(String field, String rule, String remedy) {
        found.add(new ImportProblem(line, item, field, rule, remedy));
    }

    <T> Optional<T> read(String field, String text, Function<String, T> reader, String remedy) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException wrong) {
            report(field, String.valueOf(wrong.getMessage()), remedy);
            return Optional.empty();
        }
    }

    /** Like {@link #read}, but blank is nothing. */
    <T> Optional<T> readGiven(String field, String text, Function<String, T> reader, String remedy) {
        return given(text).flatMap(told -> read(field, told, reader, remedy));
    }

    Optional<Quantity> quantity(String field, String text) {
        return read(field, text, Quantity::of, "Send a plain decimal above 0, such as 100");
    }

    /** One line of at most so many readable characters. */
    void line(String field, String text, int longest) {
        bounded(field, text, longest);
        readable(field, text);
    }

    /** Line breaks and tabs are welcome. */
    void paragraphs(String field, String text, int longest) {
        bounded(field, text, longest);
        readable(field, text.replaceAll("[\r\n\t]", " "));
    }

    /** @return false, having said so, where there are more */
    boolean atMost(String field, int count, int most) {
        if (count > most) {
            report(field, "%d are too many".formatted(count), "Send at most " + most);
        }
        return count <= most;
    }

    private void bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            report(
                    field,
                    "%d characters are too many".formatted(text.length()),
                    "Send at most %d characters".formatted(longest));
        }
    }

    private void readable(String field, String text) {
        int position = firstUnreadable(text);
        if (position >= 0) {
            report(
                    field,
                    "it holds the character U+%04X at position %d".formatted((int) text.charAt(position), position + 1),
                    "Remove control characters and half characters");
        }
    }

    private static int firstUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
