package org.comptoir.gateway.journal.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.journal.erasure.WantedPerson.Kind;

/**
 * Every way in which one person may be written, as one expression: whatever the case, with accents or without, last name first,
 * and as XML, JSON and addresses of the web escape it. Found at the borders of words only, so that nobody whose name goes on is
 * touched.
 */
public final class Spellings {

    /** What stands where the person stood: fixed, so that nobody can tell one erased person from another. */
    public static final String MARK = "erased-person";

    /** A letter or digit, or the end of an escape such as {@code %3A}, after which a word begins none the less. */
    private static final String BEGIN =
            "(?:(?<![\\p{L}\\p{N}\\p{M}])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[nrtbf])|(?<=\\\\u[0-9A-Fa-f]{4}))";

    private static final String END = "(?![\\p{L}\\p{N}\\p{M}])";
    private static final String NOT_WITHIN_ADDRESS = "(?<![._+@-])";
    private static final String NO_LONGER_ADDRESS = "(?![.@_-][\\p{L}\\p{N}])";

    /** As far as a name is broken over indented lines, and no farther: each of them is a step deeper for the expression. */
    private static final String BETWEEN_WORDS =
            "(?:[\\s\\u00a0,._+-]|%20|%2[cC]|&#(?:32|160|xA0|xa0|x20);|&nbsp;|\\\\u00[aA]0|\\\\[nrt]){1,80}";

    private static final String BETWEEN_DIGITS = "[\\s\\u00a0()./-]{0,4}";

    private final Pattern anywhere;
    private final Set<String> ids;
    private final Set<String> givenNames;
    private final Set<String> familyNames;

    private Spellings(WantedPerson person) {
        List<String> ways = new ArrayList<>();
        person.of(Kind.MAILS)
                .forEach(mail -> ways.add(BEGIN + NOT_WITHIN_ADDRESS + escaped(mail) + END + NO_LONGER_ADDRESS));
        person.of(Kind.USER_IDS).stream()
                .filter(id -> id.matches(".*\\p{L}.*"))
                .forEach(id -> ways.add(BEGIN + NOT_WITHIN_ADDRESS + escaped(id) + END + NO_LONGER_ADDRESS));
        person.of(Kind.NAMES).forEach(name -> orders(name).forEach(way -> ways.add(BEGIN + way + END)));
        person.of(Kind.PHONES).forEach(phone -> ways.add(phone(phone)));
        this.anywhere = Pattern.compile(
                ways.isEmpty() ? "(?!)" : String.join("|", ways), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.ids = folded(person.of(Kind.USER_IDS));
        List<String> given = new ArrayList<>();
        List<String> family = new ArrayList<>();
        for (String name : person.of(Kind.NAMES)) {
            List<String> words = WantedPerson.words(name);
            int last = words.size() - 1;
            boolean lastFirst = name.contains(",");
            given.add(String.join(" ", lastFirst ? words.subList(1, words.size()) : words.subList(0, last)));
            given.add(lastFirst ? words.get(1) : words.get(0));
            family.add(lastFirst ? words.get(0) : words.get(last));
            family.add(String.join(" ", lastFirst ? words.subList(0, 1) : words.subList(1, words.size())));
        }
        this.givenNames = folded(given);
        this.familyNames = folded(family);
    }

    public static Spellings of(WantedPerson person) {
        return new Spellings(person);
    }

    /** Whether the person is named in running text. */
    public boolean in(String text) {
        return anywhere.matcher(text).find();
    }

    /** The text with the mark in every place where the person stood. */
    public String without(String text) {
        return anywhere.matcher(text).replaceAll(MARK);
    }

    /** Whether a whole value is one of the user ids, numbers among them: those count only where a person is meant. */
    boolean isId(String value) {
        return ids.contains(fold(value));
    }

    boolean isGivenName(String value) {
        return givenNames.contains(fold(value));
    }

    boolean isFamilyName(String value) {
        return familyNames.contains(fold(value));
    }

    private static Set<String> folded(List<String> texts) {
        Set<String> folded = new LinkedHashSet<>();
        texts.forEach(text -> folded.add(fold(text)));
        return folded;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Ada King Lovelace; Lovelace, Ada King. */
    private static Set<String> orders(String name) {
        List<String> words = WantedPerson.words(name);
        Set<String> ways = new LinkedHashSet<>();
        for (int first = 0; first < words.size(); first++) {
            List<String> turned = new ArrayList<>(words.subList(first, words.size()));
            turned.addAll(words.subList(0, first));
            ways.add(String.join(
                    BETWEEN_WORDS, turned.stream().map(Spellings::escaped).toList()));
        }
        return ways;
    }

    /** As forms without accents have a letter: é as e, ü as u or ue, ß as ss. */
    private static List<String> plainer(String letter) {
        String stripped = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "ä", "ö", "ü" -> List.of(stripped, stripped + "e");
            case "å" -> List.of("a", "aa");
            case "ß" -> List.of("ss");
            case "ø" -> List.of("o", "oe");
            case "æ" -> List.of("ae");
            case "œ" -> List.of("oe");
            case "ł" -> List.of("l");
            default -> List.of(stripped);
        };
    }

    /** 00 for +, a (0) after the country, and whatever people put between digits. */
    private static String phone(String phone) {
        String digits = WantedPerson.digits(phone.replaceFirst("\\(0\\)", ""));
        boolean abroad = phone.strip().startsWith("+") || digits.startsWith("00");
        String counted = abroad ? digits.replaceFirst("^00", "") : digits;
        StringBuilder way = new StringBuilder(abroad ? "(?<![\\p{L}\\p{N}])(?:\\+|%2[bB]|00)?" : "(?<![\\p{L}\\p{N}])");
        for (int i = 0; i < counted.length(); i++) {
            way.append(
                            i == 0
                                    ? ""
                                    : abroad && i <= 3
                                            ? "(?:" + BETWEEN_DIGITS + "\\(0\\))?" + BETWEEN_DIGITS
                                            : BETWEEN_DIGITS)
                    .append(counted.charAt(i));
        }
        return way.append("(?!\\p{N})").toString();
    }

    private static String escaped(String text) {
        StringBuilder way = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> way.append(escaped(point)));
        return way.toString();
    }

    /** One character as it is, and as XML, JSON and addresses write it. */
    private static String escaped(int point) {
        String letter = Character.toString(point);
        if (point < 128 && Character.isLetterOrDigit(point)) {
            return letter;
        }
        Set<String> ways = new LinkedHashSet<>();
        ways.add(Pattern.quote(letter));
        ways.add(Pattern.quote(Normalizer.normalize(letter, Normalizer.Form.NFD)));
        ways.add(entity(letter));
        plainer(letter).stream()
                .filter(plain -> !plain.isEmpty())
                .map(Pattern::quote)
                .forEach(ways::add);
        for (String cased : List.of(letter, letter.toLowerCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT))) {
            cased.codePoints().forEach(each -> ways.add("&#(?:0*" + each + "|x0*" + Integer.toHexString(each) + ");"));
            if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT && cased.length() == 1) {
                ways.add("\\\\u%04x".formatted((int) cased.charAt(0)));
            }
            ways.add(percent(cased, UTF_8));
            ways.add(percent(cased, ISO_8859_1));
            // a document whose charset is not the one it claims is read byte by byte
            ways.add(Pattern.quote(new String(cased.getBytes(UTF_8), ISO_8859_1)));
        }
        if (point == ' ') {
            ways.add("\\+");
        }
        return (point < 128 ? "\\\\{0,2}" : "") + "(?:" + String.join("|", ways) + ")";
    }

    private static String entity(String letter) {
        return switch (letter) {
            case "&" -> "&amp;";
            case "'" -> "&apos;|\u2019";
            case "\"" -> "&quot;";
            default -> Pattern.quote(letter);
        };
    }

    private static String percent(String letter, Charset charset) {
        if (!charset.newEncoder().canEncode(letter)) {
            return Pattern.quote(letter);
        }
        StringBuilder way = new StringBuilder();
        for (byte each : letter.getBytes(charset)) {
            way.append("%%%02x".formatted(each & 0xFF));
        }
        return way.toString();
    }
}
