package org.comptoir.catalogexport.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value of at most {@value #DEEPEST} levels: {@code Map}, {@code List}, {@code String}, {@code Boolean}, {@link
 * Digits} or null. Numbers keep their digits; a key that comes twice is refused.
 */
public final class JsonText {

    private static final int DEEPEST = 12;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?");

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** A number as it was written. */
    public record Digits(String digits) {
        @Override
        public String toString() {
            return digits;
        }
    }

    /** @throws IllegalArgumentException if the text is anything else; names the position from 1 */
    public static @Nullable Object parse(String text) {
        var json = new JsonText(text);
        Object value = json.value(0);
        json.skipBlanks();
        if (json.at < text.length()) {
            throw json.wrong("something follows the end of the value");
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("it is nested deeper than " + DEEPEST + " levels");
        }
        skipBlanks();
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        skipBlanks();
        if (takes('}')) {
            return members;
        }
        do {
            skipBlanks();
            String key = string();
            skipBlanks();
            expect(':');
            if (members.containsKey(key)) {
                throw wrong("the key \"%s\" comes twice".formatted(key));
            }
            members.put(key, value(depth + 1));
            skipBlanks();
        } while (takes(','));
        expect('}');
        return members;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        at++;
        skipBlanks();
        if (takes(']')) {
            return values;
        }
        do {
            values.add(value(depth + 1));
            skipBlanks();
        } while (takes(','));
        expect(']');
        return values;
    }

    private String string() {
        expect('"');
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return text.substring(start, at++);
        }
        var built = new StringBuilder(text.substring(start, at));
        while (!takes('"')) {
            char c = next();
            if (c < ' ') {
                throw wrong("a text holds a control character");
            }
            built.append(c == '\\' ? escaped() : c);
        }
        return built.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("\\%s is no escape".formatted(c));
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw wrong("\\u is not followed by four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Digits number() {
        Matcher digits = NUMBER.matcher(text).region(at, text.length());
        if (!digits.lookingAt()) {
            throw wrong(at < text.length() ? "a value is expected" : "it ends before its value does");
        }
        at = digits.end();
        return new Digits(digits.group());
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw wrong("a value is expected");
        }
        at += word.length();
        return meaning;
    }

    private char next() {
        if (at >= text.length()) {
            throw wrong("it ends inside a text");
        }
        return text.charAt(at++);
    }

    private boolean takes(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        if (!takes(c)) {
            throw wrong(
                    at < text.length() ? "%s is expected".formatted(c) : "it ends where %s is expected".formatted(c));
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String rule) {
        return new IllegalArgumentException("It is not JSON at character %d: %s".formatted(at + 1, rule));
    }
}
