package org.comptoir.gateway.partner.dialect.table;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of codes as people keep it: a pair a line, ours and the buyer's, as it is pasted from a spreadsheet or read from a CSV file.
 *
 * @param pairs ours to theirs, in the order written
 */
public record LookUpTable(Map<String, String> pairs) {

    public static final int MOST = 10_000;

    private static final String NONE = "none";
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\t;,=]\\s*");
    private static final Pattern CODE = Pattern.compile("[^\\s=\"]{1,80}");

    public LookUpTable {
        pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }

    /** What is wrong with a line. */
    public enum Flaw {
        /** It is no pair: there is no tab, semicolon, comma or equals sign between two codes, or more than one. */
        NO_PAIR,
        /** A code is empty, is longer than 80 characters, or holds a blank, a quote or an equals sign. */
        NO_CODE,
        /** Our code stands in an earlier line too. */
        TWICE,
        /** There are more lines than a table may have. */
        TOO_MANY,
        /** A name is empty, is too long, or holds a character that names cannot have. */
        NO_NAME,
        /** What stands on the right is nothing we know. */
        NO_MEANING,
        /** The name on the left is one that we fill ourselves. */
        OURS
    }

    /**
     * A line that cannot be taken.
     *
     * @param line counted from 1
     * @param text the line, cut
     */
    public record Problem(int line, Flaw flaw, String text) {}

    /** What was read: a table, or what is wrong with lines. */
    public record Reading(LookUpTable table, List<Problem> problems) {}

    /** How many rows a change adds, gives another code, takes away. */
    public record Difference(int added, int changed, int removed) {}

    /** @throws IllegalArgumentException if it is no such setting */
    public static LookUpTable of(String setting) {
        return new LookUpTable(Pairs.named(setting, "EA=PCE"));
    }

    /** Reads lines; empty ones are passed over, and so is one {@code none}. */
    public static Reading read(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String plain = unquoted(line.strip());
            if (plain.isEmpty() || plain.equals(NONE)) {
                continue;
            }
            if (pairs.size() == MOST) {
                problems.add(new Problem(number, Flaw.TOO_MANY, cut(plain)));
                break;
            }
            String[] codes = BETWEEN.split(plain, -1);
            if (codes.length != 2) {
                problems.add(new Problem(number, Flaw.NO_PAIR, cut(plain)));
            } else if (!CODE.matcher(codes[0]).matches()
                    || !CODE.matcher(codes[1]).matches()) {
                problems.add(new Problem(number, Flaw.NO_CODE, cut(plain)));
            } else if (pairs.putIfAbsent(codes[0], codes[1]) != null) {
                problems.add(new Problem(number, Flaw.TWICE, cut(plain)));
            }
        }
        return new Reading(new LookUpTable(pairs), problems);
    }

    /** Spreadsheets put quotes around codes such as {@code "0815"}. */
    static String unquoted(String line) {
        return line.replace("\uFEFF", "").replace("\"", "");
    }

    static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** This table and the other's pairs; where both have a code the other's holds. */
    public LookUpTable with(LookUpTable other) {
        Map<String, String> both = new LinkedHashMap<>(pairs);
        both.putAll(other.pairs);
        return new LookUpTable(both);
    }

    /** What stands on the right of a name in any case; empty where it has no row. */
    public Optional<String> right(String name) {
        return pairs.entrySet().stream()
                .filter(row -> row.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** This table's rows, then those of another whose names it does not have in any case. */
    public LookUpTable over(LookUpTable below) {
        Map<String, String> both = new LinkedHashMap<>(pairs);
        below.pairs.forEach((name, right) -> {
            if (right(name).isEmpty()) {
                both.put(name, right);
            }
        });
        return new LookUpTable(both);
    }

    /** What this table has otherwise than the one before. */
    public Difference since(LookUpTable before) {
        int added = 0;
        int changed = 0;
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            String earlier = before.pairs.get(pair.getKey());
            added += earlier == null ? 1 : 0;
            changed += earlier == null || earlier.equals(pair.getValue()) ? 0 : 1;
        }
        return new Difference(added, changed, before.pairs.size() + added - pairs.size());
    }

    /** As rules write it: {@code EA=PCE BX=BX}, or {@code none}. */
    public String setting() {
        return pairs.isEmpty()
                ? NONE
                : pairs.entrySet().stream()
                        .map(pair -> quoted(pair.getKey()) + "=" + quoted(pair.getValue()))
                        .collect(joining(" "));
    }

    private static String quoted(String side) {
        return side.isEmpty() || side.chars().anyMatch(Character::isWhitespace) ? '"' + side + '"' : side;
    }

    /** As people write it, a pair a line. */
    public String lines() {
        return pairs.entrySet().stream()
                .map(pair -> (pair.getKey() + " = " + pair.getValue()).strip())
                .collect(joining("\n"));
    }
}
