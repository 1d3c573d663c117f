package org.comptoir.gateway.catalog.search.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.kernel.Language;

/**
 * Words that mean the same to one supplier's buyers. A query is widened by them when it is asked, so a change needs no
 * new index.
 */
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(0, Map.of());

    /** Longer ones are not looked for. */
    public static final int MOST_WORDS = 4;

    /** A word is widened by so many others at most. */
    static final int MOST_OTHERS = 8;

    private final long version;
    private final Map<Language, Map<String, List<List<String>>>> others = new EnumMap<>(Language.class);

    /**
     * @param version raised by every change
     * @param groups for each language, phrases that mean the same
     */
    public Synonyms(long version, Map<Language, List<List<String>>> groups) {
        this.version = version;
        groups.forEach((language, ofLanguage) -> others.put(language, read(language, ofLanguage)));
    }

    public long version() {
        return version;
    }

    /** Stems of what means the same as these stems. */
    public List<List<String>> of(Language language, List<String> stems) {
        return others.getOrDefault(language, Map.of()).getOrDefault(key(stems), List.of());
    }

    public boolean isEmpty(Language language) {
        return others.getOrDefault(language, Map.of()).isEmpty();
    }

    private static Map<String, List<List<String>>> read(Language language, List<List<String>> groups) {
        var words = new QueryWords(language);
        Map<String, List<List<String>>> all = new HashMap<>();
        for (List<String> group : groups) {
            Set<List<String>> phrases = new LinkedHashSet<>();
            for (String phrase : group) {
                List<String> stems = words.stems(SearchText.normal(phrase), MOST_WORDS);
                if (!stems.isEmpty()) {
                    phrases.add(stems);
                }
            }
            for (List<String> phrase : phrases) {
                List<List<String>> known = all.computeIfAbsent(key(phrase), none -> new ArrayList<>());
                phrases.stream()
                        .filter(other -> !other.equals(phrase) && !known.contains(other) && known.size() < MOST_OTHERS)
                        .forEach(known::add);
            }
        }
        return all;
    }

    private static String key(List<String> stems) {
        return String.join(" ", stems);
    }
}
