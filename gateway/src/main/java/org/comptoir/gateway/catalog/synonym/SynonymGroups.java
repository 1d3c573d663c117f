package org.comptoir.gateway.catalog.synonym;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups of phrases that mean the same, proved.
 *
 * @param groups each of 2 to {@value #MOST_PHRASES} phrases
 */
public record SynonymGroups(List<List<String>> groups) {

    public static final int MOST_GROUPS = 2_000;
    public static final int MOST_PHRASES = 10;
    public static final int LONGEST_PHRASE = 100;
    public static final int MOST_WORDS = 4;

    public SynonymGroups {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** What is wrong with groups as somebody wrote them; empty if nothing is. */
    public static List<String> problems(List<List<String>> written) {
        List<String> problems = new ArrayList<>();
        if (written.size() > MOST_GROUPS) {
            problems.add("%d groups are more than %d: keep those that buyers search for"
                    .formatted(written.size(), MOST_GROUPS));
        }
        for (int at = 0; at < Math.min(written.size(), MOST_GROUPS); at++) {
            Set<String> phrases = stripped(written.get(at));
            if (phrases.size() < 2 || phrases.size() > MOST_PHRASES) {
                problems.add("Group %d has %d different phrases: give it 2 to %d"
                        .formatted(at + 1, phrases.size(), MOST_PHRASES));
            }
            for (String phrase : phrases) {
                int words = phrase.split("\\s+", -1).length;
                if (phrase.length() > LONGEST_PHRASE || words > MOST_WORDS) {
                    problems.add("Group %d: a phrase has at most %d words and %d characters, unlike \"%s\""
                            .formatted(at + 1, MOST_WORDS, LONGEST_PHRASE, cut(phrase)));
                }
            }
        }
        return problems;
    }

    /** @throws IllegalArgumentException if {@link #problems} has any */
    public static SynonymGroups of(List<List<String>> written) {
        List<String> problems = problems(written);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0));
        }
        return new SynonymGroups(
                written.stream().map(group -> List.copyOf(stripped(group))).toList());
    }

    private static Set<String> stripped(List<String> phrases) {
        Set<String> stripped = new LinkedHashSet<>();
        for (String phrase : phrases) {
            String plain = phrase.replaceAll("\\s+", " ").strip();
            if (!plain.isEmpty()) {
                stripped.add(plain);
            }
        }
        return stripped;
    }

    private static String cut(String phrase) {
        return phrase.length() <= LONGEST_PHRASE ? phrase : phrase.substring(0, LONGEST_PHRASE) + "…";
    }
}
