package org.comptoir.gateway.contract.upload;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.kernel.Money;

/** One row of the table: reads its fields and reports all that is wrong with them. */
final class UploadRow {

    private static final int LONGEST_SHOWN = 60;
    private static final Currency NONE = Currency.getInstance("XXX");

    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final Problems problems;
    private boolean broken;

    UploadRow(long line, Map<String, Integer> columns, List<String> fields, Problems problems) {
        this.line = line;
        this.columns = columns;
        this.fields = fields;
        this.problems = problems;
    }

    long line() {
        return line;
    }

    /** Whether something was wrong with it so far. */
    boolean isBroken() {
        return broken;
    }

    /** As it stands there but for an apostrophe before a formula; empty where the column or the field is missing. */
    String text(String column) {
        Integer place = columns.get(column);
        return place == null || place >= fields.size() ? "" : FormulaGuard.bare(fields.get(place));
    }

    String kind() {
        return text(Column.KIND).strip().toLowerCase(Locale.ROOT);
    }

    /** Empty where it is absent or wrong, which is reported. */
    <T> Optional<T> optional(String column, Function<String, T> read) {
        String text = text(column);
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            add(column, wrong.getMessage() == null ? "can not be read" : wrong.getMessage());
            return Optional.empty();
        }
    }

    /** Like {@link #optional}, and absence is a problem. */
    <T> Optional<T> required(String column, Function<String, T> read) {
        if (text(column).isBlank()) {
            add(column, "is missing");
        }
        return optional(column, read);
    }

    /** To the letter, with the blanks around it. */
    Optional<String> letters(String column) {
        return Optional.of(text(column)).filter(text -> !text.isBlank());
    }

    Optional<BigDecimal> decimal(String column) {
        return optional(column, text -> Money.of(text, NONE.getCurrencyCode()).amount());
    }

    <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        return optional(
                column,
                text -> Stream.of(type.getEnumConstants())
                        .filter(each -> word(each).equals(text.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("is unknown: expected is one of "
                                + Stream.of(type.getEnumConstants())
                                        .map(UploadRow::word)
                                        .collect(Collectors.joining(", ")))));
    }

    /** Reports every filled field that a row of this kind has no use for. */
    void nothingBeside() {
        var used = Column.OF_KIND.getOrDefault(kind(), java.util.Set.of());
        for (String column : columns.keySet()) {
            boolean common =
                    column.equals(Column.CONTRACT) || column.equals(Column.KIND) || column.equals(Column.CURRENCY);
            if (!common && !used.contains(column) && !text(column).isBlank()) {
                add(column, "says nothing in a row of kind " + kind(), "Leave it empty");
            }
        }
    }

    void add(String column, String rule) {
        add(column, rule, Column.remedy(column));
    }

    void add(String column, String rule, String remedy) {
        broken = true;
        problems.add(new UploadProblem(line, column, shown(text(column)), rule, remedy));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }
}
