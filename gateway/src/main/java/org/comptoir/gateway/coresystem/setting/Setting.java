package org.comptoir.gateway.coresystem.setting;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that can be set, such as the delimiter of a CSV file.
 *
 * @param fallback what holds where it is not set; empty where it has to be
 * @param expected in words, for whoever set something else
 */
public record Setting(String name, Optional<String> fallback, Pattern allowed, String expected) {

    private static final Pattern YES_OR_NO = Pattern.compile("true|false");
    private static final int LONGEST = 4_000;

    /** Holds {@code fallback} unless it is set. */
    public static Setting of(String name, String fallback, String allowed, String expected) {
        return new Setting(name, Optional.of(fallback), Pattern.compile(allowed), expected);
    }

    /** Has to be set. */
    public static Setting required(String name, String allowed, String expected) {
        return new Setting(name, Optional.empty(), Pattern.compile(allowed), expected);
    }

    /** {@code true} or {@code false}. */
    public static Setting flag(String name, boolean fallback) {
        return new Setting(name, Optional.of(Boolean.toString(fallback)), YES_OR_NO, "true or false");
    }

    /** A text without control characters, empty unless it is set. */
    public static Setting text(String name, int longest) {
        return of(name, "", "\\P{C}{0,%d}".formatted(longest), "at most %d characters".formatted(longest));
    }

    boolean allows(String value) {
        return value.length() <= LONGEST && allowed.matcher(value).matches();
    }
}
