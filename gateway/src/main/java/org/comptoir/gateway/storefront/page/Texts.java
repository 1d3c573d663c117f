package org.comptoir.gateway.storefront.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.kernel.Language;

/**
 * The shop's words in one language, read once from the bundles {@code texts*.properties}.
 *
 * <p>Arguments stand as <code>{0}</code>, <code>{1}</code>; apostrophes mean themselves. Countable texts come as
 * {@code key.one} and {@code key.many}.
 */
public final class Texts {

    /** Before and after each place of an argument. */
    private static final Pattern PIECES = Pattern.compile("(?=\\{\\d})|(?<=\\{\\d})");

    private static final Map<Language, Texts> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(language -> language, Texts::new));

    private final Language language;
    private final Numbers numbers;
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String[]> inPieces = new HashMap<>();

    private Texts(Language language) {
        this.language = language;
        this.numbers = Numbers.in(language);
        ResourceBundle bundle = ResourceBundle.getBundle(
                Texts.class.getPackageName() + ".texts",
                language.locale(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (String key : bundle.keySet()) {
            String text = bundle.getString(key);
            byKey.put(key, text);
            inPieces.put(key, PIECES.split(text));
        }
    }

    public static Texts in(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("The shop has no texts in " + language);
        }
        return texts;
    }

    public Language language() {
        return language;
    }

    public Numbers numbers() {
        return numbers;
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    public String get(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The shop has no text \"%s\" in %s".formatted(key, language));
        }
        return text;
    }

    /** The text with its arguments in their places; one that nobody gave leaves its place empty. */
    public String get(String key, String... arguments) {
        String[] pieces = inPieces.get(key);
        if (pieces == null) {
            return get(key);
        }
        StringBuilder text = new StringBuilder(64);
        for (String piece : pieces) {
            if (!isPlace(piece)) {
                text.append(piece);
            } else if (piece.charAt(1) - '0' < arguments.length) {
                text.append(arguments[piece.charAt(1) - '0']);
            }
        }
        return text.toString();
    }

    /** The text for so many things; <code>{0}</code> is the number itself. French counts nought as singular. */
    public String count(String key, long number) {
        boolean singular = number == 1 || (number == 0 && language == Language.FR);
        return get(key + (singular ? ".one" : ".many"), numbers.count(number));
    }

    private static boolean isPlace(String piece) {
        return piece.length() == 3 && piece.charAt(0) == '{' && piece.charAt(2) == '}';
    }
}
