package org.comptoir.cxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages documents: byte by byte, and by what they are made of. The same numbers give the same damage. */
final class Mutations {

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern VALUE = Pattern.compile("(\"[^\"<]*\"|'[^'<]*')");
    private static final String[] PIECES = {
        "<!DOCTYPE cXML SYSTEM 'x'>",
        "<!DOCTYPE cXML [<!ENTITY a 'b'>]>",
        "&a;",
        "&#0;",
        "&#x110000;",
        "&amp",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?xml version='1.0' encoding='UTF-16'?>",
        "<?",
        "?>",
        "<",
        ">",
        "/",
        "\"",
        "'",
        "=",
        "\u0000",
        "\u00FF\u00FE",
        "\u00EF\u00BB\u00BF",
        "\u00C0\u00AF",
        "\u00ED\u00A0\u0080",
        "\r\n--b\r\n",
        "\r\n--b--",
        "\n\n",
        "Content-ID: <",
        "base64",
        "%",
        "%3C",
        "+",
        "&lt;",
        "=?UTF-8?B?",
        "=\r\n",
        ";*0*=",
        "-1",
        "1e999",
        "NaN",
        "xmlns:a='",
        "a:",
        ":",
        "\u0085",
        "cid:"
    };
    private static final Charset[] CHARSETS = {
        Charset.forName("UTF-16"),
        Charset.forName("UTF-16LE"),
        Charset.forName("UTF-32"),
        Charset.forName("IBM037"),
        Charset.forName("UTF-8")
    };

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** One to eight damages, one after the other. */
    byte[] damage(byte[] sound, byte[] other) {
        byte[] damaged = sound;
        for (int i = random.nextInt(8); i >= 0; i--) {
            damaged = random.nextBoolean() ? bytes(damaged, other) : grammar(damaged);
        }
        return damaged;
    }

    /** One damage. */
    byte[] damageOnce(byte[] sound, byte[] other) {
        return random.nextBoolean() ? bytes(sound, other) : grammar(sound);
    }

    private byte[] bytes(byte[] document, byte[] other) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + 1 + random.nextInt(40));
        return switch (random.nextInt(7)) {
            case 0 -> replaced(document, from, to, new byte[0]);
            case 1 -> replaced(document, from, from, PIECES[random.nextInt(PIECES.length)].getBytes(ISO_8859_1));
            case 2 -> replaced(document, from, to, PIECES[random.nextInt(PIECES.length)].getBytes(ISO_8859_1));
            case 3 -> replaced(document, from, document.length, new byte[0]);
            case 4 -> replaced(document, from, from, Arrays.copyOfRange(document, from, to));
            case 5 ->
                replaced(
                        document,
                        from,
                        document.length,
                        Arrays.copyOfRange(other, Math.min(from, other.length), other.length));
            default -> flipped(document, from);
        };
    }

    private byte[] flipped(byte[] document, int at) {
        byte[] flipped = document.clone();
        if (at < flipped.length) {
            flipped[at] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] replaced(byte[] document, int from, int to, byte[] by) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(document, 0, from);
        result.writeBytes(by);
        result.write(document, to, document.length - to);
        return result.toByteArray();
    }

    private byte[] grammar(byte[] document) {
        String text = new String(document, ISO_8859_1);
        List<MatchResult> tags = TAG.matcher(text).results().limit(2_000).toList();
        if (tags.isEmpty()) {
            return document;
        }
        MatchResult one = tags.get(random.nextInt(tags.size()));
        MatchResult two = tags.get(random.nextInt(tags.size()));
        String changed = switch (random.nextInt(8)) {
            case 0 -> text.substring(0, one.start()) + text.substring(one.end());
            case 1 -> text.substring(0, one.end()) + one.group() + text.substring(one.end());
            case 2 -> exchanged(text, one, two);
            case 3 -> between(text, one, two, 1 + random.nextInt(3));
            case 4 -> between(text, one, two, 0);
            case 5 -> nested(text, one);
            case 6 -> value(text);
            default -> new String(text.getBytes(CHARSETS[random.nextInt(CHARSETS.length)]), ISO_8859_1);
        };
        return changed.length() > 200_000 ? document : changed.getBytes(ISO_8859_1);
    }

    private static String exchanged(String text, MatchResult one, MatchResult two) {
        MatchResult first = one.start() < two.start() ? one : two;
        MatchResult last = one.start() < two.start() ? two : one;
        return first == last || one.start() == two.start()
                ? text
                : text.substring(0, first.start())
                        + last.group()
                        + text.substring(first.end(), last.start())
                        + first.group()
                        + text.substring(last.end());
    }

    /** What stands from one tag to another, as often as said and once more; not at all for 0. */
    private static String between(String text, MatchResult one, MatchResult two, int times) {
        int from = Math.min(one.start(), two.start());
        int to = Math.max(one.start(), two.start());
        return text.substring(0, from)
                + text.substring(from, to).repeat(times == 0 ? 0 : times + 1)
                + text.substring(to);
    }

    private String nested(String text, MatchResult tag) {
        String name = tag.group().replaceAll("[</>?!].*|\\s.*", "");
        String inner =
                tag.group().startsWith("</") ? "a" : tag.group().substring(1).replaceAll("[\\s/>?!\\[-].*", "");
        int depth = 1 + random.nextInt(300);
        return text.substring(0, tag.end())
                + ("<" + inner + ">").repeat(depth)
                + name
                + ("</" + inner + ">").repeat(depth)
                + text.substring(tag.end());
    }

    private String value(String text) {
        List<MatchResult> values =
                new ArrayList<>(VALUE.matcher(text).results().limit(500).toList());
        if (values.isEmpty()) {
            return text;
        }
        MatchResult value = values.get(random.nextInt(values.size()));
        String other = PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(50));
        return text.substring(0, value.start() + 1) + other + text.substring(value.end() - 1);
    }
}
