package org.comptoir.gateway.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.kernel.Language;

/** What recurs in the demo's texts, in three languages: materials, colours, names of facts. */
record Words(Map<String, Map<Language, String>> byKey) {

    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");

    static Words read() {
        Map<String, Map<Language, String>> words = new HashMap<>();
        for (String[] row : DemoFile.rows("words.csv")) {
            words.put(row[0], Map.of(Language.EN, row[1], Language.FR, row[2], Language.DE, row[3]));
        }
        return new Words(Map.copyOf(words));
    }

    String say(String key, Language language) {
        Map<Language, String> word = byKey.get(key);
        if (word == null) {
            throw new IllegalStateException("words.csv has no \"%s\"".formatted(key));
        }
        return word.getOrDefault(language, key);
    }

    /** Measures as the language writes them: 2.5 mm, 2,5 mm. */
    static String measure(String size, Language language) {
        return language == Language.EN ? size : DECIMAL_POINT.matcher(size).replaceAll(",");
    }

    /** For part numbers: capitals and digits only. */
    static String code(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.]+", "");
    }
}
