package org.comptoir.cxml.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A header of the form {@code value; name=value; name="value"}. Reads RFC 2231 names too ({@code filename*=UTF-8''a%20b},
 * {@code name*0=…; name*1=…}); of two parameters of one name the first counts.
 */
final class HeaderValue {

    private static final int MOST_PARAMETERS = 40;

    private final String text;
    private final Map<String, String> written = new TreeMap<>();
    private int at;
    private String first = "";

    private HeaderValue(String text) {
        this.text = text;
    }

    static HeaderValue parse(String header) {
        HeaderValue value = new HeaderValue(header);
        value.first = value.until(";").strip();
        while (value.at < header.length() && value.written.size() < MOST_PARAMETERS) {
            value.at++;
            value.parameter();
        }
        return value;
    }

    /** What stands before the first semicolon. */
    String first() {
        return first;
    }

    Map<String, String> parameters() {
        Map<String, String> joined = new TreeMap<>();
        written.forEach((name, value) -> {
            int star = name.indexOf('*');
            if (star < 0) {
                joined.putIfAbsent(name, value);
            }
        });
        written.keySet().stream()
                .filter(name -> name.indexOf('*') > 0)
                .map(name -> name.substring(0, name.indexOf('*')))
                .distinct()
                .forEach(base -> joined.put(base, extended(base)));
        return joined;
    }

    private String extended(String base) {
        String whole = written.get(base + "*");
        if (whole != null) {
            return Percent.extended(whole);
        }
        StringBuilder text = new StringBuilder();
        boolean encoded = false;
        for (int i = 0; i < MOST_PARAMETERS; i++) {
            String plain = written.get(base + "*" + i);
            String percent = written.get(base + "*" + i + "*");
            if (plain == null && percent == null) {
                break;
            }
            encoded |= percent != null;
            text.append(percent == null ? plain : percent);
        }
        return encoded ? Percent.extended(text.toString()) : text.toString();
    }

    private void parameter() {
        String name = until("=;").strip().toLowerCase(Locale.ROOT);
        if (at >= text.length() || text.charAt(at) == ';') {
            return; // a word without a value says nothing
        }
        at++;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        String value = at < text.length() && text.charAt(at) == '"'
                ? quoted()
                : until(";").strip();
        if (!name.isEmpty()) {
            written.putIfAbsent(name, value);
        }
    }

    /** A quoted string; moves on to the semicolon after it. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at));
        }
        until(";");
        return value.toString();
    }

    private String until(String stops) {
        int start = at;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    static void append(StringBuilder text, String name, String value) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(value)) {
            text.append("; ").append(name).append("=\"");
            value.replaceAll("[\\x00-\\x1F\\x7F]", " ").chars().forEach(c -> {
                if (c == '"' || c == '\\') {
                    text.append('\\');
                }
                text.append((char) c);
            });
            text.append('"');
        } else {
            text.append("; ").append(name).append("*=UTF-8''").append(Percent.encode(value));
        }
    }

    /** A stranger's text for a message: short, and without characters that do not print. */
    static String shown(String text) {
        String clean = text.replaceAll("\\p{C}", " ").strip();
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }
}
