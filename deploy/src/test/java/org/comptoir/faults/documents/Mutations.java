package org.comptoir.faults.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Good documents made bad: half of them byte by byte, half in their grammar. The same seed gives the same documents. */
final class Mutations {

    private static final int MOST_CHANGES = 4;
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z]+)([^<>]*)>([^<]*)</\\1>");
    private static final Pattern VALUE = Pattern.compile("\"([^\"<>]*)\"");
    private static final Pattern START = Pattern.compile("<[A-Za-z][^<>]*>");

    /** Values that have broken somebody's parser: numbers, times, text and markup. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e999",
            "NaN",
            "9223372036854775808",
            "0.0000001",
            "\u0663",
            "1,5",
            "\u202Edrow",
            "&#0;",
            "&#xFFFF;",
            "&unknown;",
            "&",
            "<",
            "]]>",
            "<![CDATA[x]]>",
            "2026-02-30T25:61:61",
            "2026-11-25T10:00:00+99:00",
            "yes",
            "javascript:alert(1)",
            "http://[::1",
            "'; drop table purchase_order; --",
            "\uD83D\uDE00",
            "x".repeat(70_000),
            "${jndi:ldap://127.0.0.1/a}",
            "../../etc/passwd",
            "cid: a@b",
            "XXX",
            "\u0000",
            "%00",
            "&lt;script&gt;");

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("IBM037"),
            Charset.forName("UTF-32"));

    private final Random random;
    private final List<String> originals;

    Mutations(long seed, List<String> originals) {
        this.random = new Random(seed);
        this.originals = List.copyOf(originals);
    }

    byte[] next() {
        String document = originals.get(random.nextInt(originals.size()));
        int changes = 1 + random.nextInt(MOST_CHANGES);
        if (random.nextBoolean()) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < changes && bytes.length > 1; i++) {
                bytes = bytes(bytes);
            }
            return bytes;
        }
        String text = document;
        for (int i = 0; i < changes; i++) {
            text = grammar(text);
        }
        return random.nextInt(20) == 0
                ? text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] document) {
        int at = random.nextInt(document.length);
        int length = Math.min(document.length - at, 1 + random.nextInt(200));
        byte[] changed = document.clone();
        switch (random.nextInt(6)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> changed = joined(document, 0, at);
            case 3 -> changed = joined(joined(document, 0, at), joined(document, at + length, document.length));
            case 4 -> changed = joined(joined(document, 0, at + length), joined(document, at, document.length));
            default -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                changed = joined(joined(joined(document, 0, at), noise), joined(document, at, document.length));
            }
        }
        return changed;
    }

    private String grammar(String document) {
        return switch (random.nextInt(9)) {
            case 0 -> atOneOf(ELEMENT, document, element -> "");
            case 1 -> atOneOf(ELEMENT, document, element -> element.group().repeat(2));
            case 2 ->
                atOneOf(
                        ELEMENT,
                        document,
                        element -> "<" + element.group(1) + ">" + nasty() + "</" + element.group(1) + ">");
            case 3 -> atOneOf(VALUE, document, value -> "\"" + nasty() + "\"");
            case 4 -> atOneOf(START, document, start -> start.group() + "<x>".repeat(1 + random.nextInt(400)));
            case 5 -> atOneOf(START, document, start -> "<Unknown a=\"1\"/>" + start.group());
            case 6 -> atOneOf(ELEMENT, document, element -> element.group().toLowerCase(java.util.Locale.ROOT));
            case 7 ->
                "<!DOCTYPE cXML [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + document.replaceFirst("<!DOCTYPE[^>]*>", "");
            default -> swapped(document);
        };
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private String atOneOf(Pattern pattern, String document, java.util.function.Function<MatchResult, String> change) {
        List<MatchResult> found = pattern.matcher(document).results().toList();
        if (found.isEmpty()) {
            return document;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return document.substring(0, one.start()) + change.apply(one) + document.substring(one.end());
    }

    private String swapped(String document) {
        List<MatchResult> found =
                new ArrayList<>(ELEMENT.matcher(document).results().toList());
        if (found.size() < 2) {
            return document;
        }
        int first = random.nextInt(found.size() - 1);
        MatchResult one = found.get(first);
        MatchResult other = found.get(first + 1);
        return document.substring(0, one.start())
                + other.group()
                + document.substring(one.end(), other.start())
                + one.group()
                + document.substring(other.end());
    }

    private static byte[] joined(byte[] document, int from, int to) {
        return java.util.Arrays.copyOfRange(document, from, Math.max(from, Math.min(to, document.length)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + second.length);
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
