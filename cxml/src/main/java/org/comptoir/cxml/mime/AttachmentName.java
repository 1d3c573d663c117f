package org.comptoir.cxml.mime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name a sender gave a file, made fit for showing to people. It is never a path. */
final class AttachmentName {

    private static final int MAX_LENGTH = 150;
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]*)\\?=");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");
    /** Characters that do not print or turn the direction of writing, and those that mean something to a file system. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private AttachmentName() {}

    /** Empty when nothing is left that could be a name. */
    static Optional<String> of(String sent) {
        String text = encodedWords(sent).replace('\\', '/');
        String last = text.substring(text.lastIndexOf('/') + 1);
        String clean = UNFIT.matcher(last).replaceAll("_").strip();
        while (clean.startsWith(".")) {
            clean = clean.substring(1);
        }
        return clean.isBlank() ? Optional.empty() : Optional.of(shortened(clean));
    }

    /** Keeps the ending, by which people and their programs tell what a file is. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int keep = name.offsetByCodePoints(0, MAX_LENGTH - ending.length());
        return name.substring(0, keep) + ending;
    }

    /** {@code =?UTF-8?B?…?=}, which mail programs write into names although the standard has another form. */
    private static String encodedWords(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        Matcher words = ENCODED_WORD.matcher(BETWEEN_WORDS.matcher(text).replaceAll(""));
        return words.replaceAll(
                word -> Matcher.quoteReplacement(decoded(word.group(), word.group(1), word.group(2), word.group(3))));
    }

    private static String decoded(String whole, String charset, String encoding, String content) {
        byte[] bytes;
        if (encoding.equalsIgnoreCase("q")) {
            bytes = QuotedPrintable.decode(content.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
        } else {
            try {
                bytes = Base64.getDecoder().decode(content);
            } catch (IllegalArgumentException e) {
                return whole; // no encoded word, only something that looks like one
            }
        }
        return Percent.text(bytes, Percent.charset(charset));
    }
}
