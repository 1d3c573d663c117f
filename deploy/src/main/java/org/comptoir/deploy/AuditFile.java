package org.comptoir.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reckons the chain of an audit trail anew from a file of the console or the API. One file without a library, for the java
 * command to run as it is: whoever distrusts the gateway reads it in five minutes.
 */
public final class AuditFile {

    private static final String START = "0".repeat(64);
    private static final List<String> COVERED =
            List.of("place", "id", "supplier", "at", "actor", "action", "subject", "detail");
    private static final Pattern FIELD = Pattern.compile("\"([a-z]+)\":(?:(\\d+)|\"((?:[^\"\\\\]|\\\\.)*)\")[,}]");
    private static final Pattern SHORTENED = Pattern.compile(
            "events 1 to (\\d+) were removed by the retention rule; the chain goes on from ([0-9a-f]{64})");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private AuditFile() {}

    /** Exit code 0 where every event is as it was sealed, 1 where one is not, 2 where nothing could be said. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments.length > 2) {
            System.err.println("Which file? deploy/audit verify FILE [HASH]");
            System.exit(2);
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            String verdict = verdict(lines, arguments.length == 2 ? arguments[1] : "");
            System.out.println(verdict);
            System.exit(verdict.startsWith("Intact") ? 0 : 1);
        }
    }

    /** @param end the hash the last event must have; empty for any */
    static String verdict(BufferedReader lines, String end) throws IOException {
        String hash = START;
        long place = 0;
        Optional<Beginning> shortened = Optional.empty();
        Map<String, Long> untold = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Map<String, String> event = read(line);
            if (place == 0 && event.getOrDefault("place", "").matches("[2-9]|[1-9][0-9]{1,17}")) {
                shortened = Optional.of(new Beginning(event));
                place = Long.parseLong(event.getOrDefault("place", "")) - 1;
            }
            if (!event.getOrDefault("place", "").equals(Long.toString(place + 1))) {
                return missing(place + 1);
            }
            place++;
            shortened.ifPresent(beginning -> beginning.hear(event));
            boolean first =
                    shortened.filter(beginning -> beginning.event.equals(event)).isPresent();
            if (!first && !hashAfter(hash, event).equals(expected(event))) {
                return "Broken: event %d is not what was sealed".formatted(place);
            }
            hash = event.getOrDefault("hash", "");
            hear(event, place, untold);
        }
        if (!untold.isEmpty()) {
            return "Broken: event %s is not what was sealed, and no event says that a person was erased from it"
                    .formatted(untold.values().iterator().next());
        }
        if (shortened.filter(beginning -> !beginning.told).isPresent()) {
            return missing(1);
        }
        if (!end.isEmpty() && !end.equals(hash)) {
            return "Broken: the chain ends after %d events with %s".formatted(place, hash);
        }
        return "Intact: %d events, the end is %s".formatted(place, hash)
                + shortened.map(Beginning::sentence).orElse("");
    }

    /** What an event must hash to: as it was sealed, or what is left of it since a person was erased. */
    private static String expected(Map<String, String> event) {
        return event.getOrDefault("left", event.getOrDefault("hash", ""));
    }

    /** Of an event with less in it than was sealed, a later one must name both hashes. */
    private static void hear(Map<String, String> event, long place, Map<String, Long> untold) {
        if (event.containsKey("left")) {
            untold.put(
                    "event %d was sealed as %s; a person was erased from it, and what is left hashes to %s"
                            .formatted(place, event.getOrDefault("hash", ""), event.getOrDefault("left", "")),
                    place);
        }
        if ("audit.blanked".equals(event.get("action"))) {
            untold.remove(event.getOrDefault("detail", ""));
        }
    }

    private static String missing(long place) {
        return "Broken: event %d is missing; files of the whole trail, without a filter, can be checked"
                .formatted(place);
    }

    /** The first event of a chain from which a retention rule took the beginning: a later event says so, and what came before it. */
    private static final class Beginning {

        private final Map<String, String> event;
        private final long removed;
        private boolean told;

        Beginning(Map<String, String> event) {
            this.event = event;
            this.removed = Long.parseLong(event.getOrDefault("place", "1")) - 1;
        }

        void hear(Map<String, String> other) {
            Matcher words = SHORTENED.matcher(other.getOrDefault("detail", ""));
            if ("audit.shortened".equals(other.get("action"))
                    && words.matches()
                    && words.group(1).equals(Long.toString(removed))) {
                told |= hashAfter(words.group(2), event).equals(expected(event));
            }
        }

        String sentence() {
            return "; events 1 to %d were removed by the retention rule, as the chain says itself".formatted(removed);
        }
    }

    private static Map<String, String> read(String line) {
        Map<String, String> event = new HashMap<>();
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            String text = plain(group(field, 3));
            event.put(field.group(1), text.isEmpty() ? group(field, 2) : text);
        }
        return event;
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(each -> Matcher.quoteReplacement(character(group(each, 1), group(each, 2))));
    }

    private static String group(MatchResult found, int number) {
        return Optional.ofNullable(found.group(number)).orElse("");
    }

    private static String character(String code, String letter) {
        if (!code.isEmpty()) {
            return Character.toString((char) Integer.parseInt(code, 16));
        }
        int control = "bfnrt".indexOf(letter);
        return control < 0 ? letter : "\b\f\n\r\t".substring(control, control + 1);
    }

    /** SHA-256 of the hash before, then each part as {@code length:text}, on a line of its own. */
    private static String hashAfter(String previous, Map<String, String> event) {
        StringBuilder canonical = new StringBuilder(previous);
        for (String name : COVERED) {
            String part = event.getOrDefault(name, "");
            canonical.append('\n').append(part.length()).append(':').append(part);
        }
        try {
            byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
