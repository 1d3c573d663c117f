package org.comptoir.gateway.protocol.oci.cart;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of the catalog as plain text: composed, without markup, control characters and stray white space. */
final class OciText {

    private static final String TAGS =
            "p|br|div|span|b|i|u|s|em|strong|small|big|sub|sup|font|a|img|hr|ul|ol|li|dl|dt|dd"
                    + "|table|thead|tbody|tfoot|tr|td|th|h[1-6]|blockquote|pre|code|center|style|script";

    /** Only what HTML knows: an angle bracket in a text about sizes is no tag. */
    private static final Pattern TAG = Pattern.compile("(?i)</?(" + TAGS + ")(\\s[^<>]*)?/?>");

    private static final Pattern BREAK = Pattern.compile("(?i)(br|p|div|li|tr|h[1-6]|hr|dt|dd|blockquote)");
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style)[\\s>].*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("deg", "°"),
            Map.entry("micro", "µ"),
            Map.entry("euro", "€"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("copy", "©"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("plusmn", "±"));

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u200B\\u2060\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern AROUND_LINE_END = Pattern.compile(" ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private OciText() {}

    /** With its line breaks, and at most one empty line between paragraphs. */
    static String lines(String text) {
        if (isTidy(text)) {
            return text;
        }
        String plain = text;
        if (text.indexOf('<') >= 0) {
            plain = UNSEEN.matcher(plain).replaceAll("");
            plain = TAG.matcher(plain)
                    .replaceAll(tag -> BREAK.matcher(tag.group(1)).matches() ? "\n" : "");
        }
        if (plain.indexOf('&') >= 0) {
            plain = ENTITY.matcher(plain).replaceAll(OciText::character);
        }
        plain = LINE_END.matcher(plain).replaceAll("\n");
        plain = CONTROL.matcher(plain).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ");
        plain = AROUND_LINE_END.matcher(plain).replaceAll("\n");
        plain = EMPTY_LINES.matcher(plain).replaceAll("\n\n");
        return Normalizer.normalize(plain.strip(), Normalizer.Form.NFC);
    }

    /** On one line. */
    static String oneLine(String text) {
        String plain = lines(text);
        return plain.indexOf('\n') < 0 ? plain : plain.replaceAll("\\n+", " ");
    }

    /** Something a system reads: no white space but single blanks, and nothing taken for markup. */
    static String key(String text) {
        if (isTidy(text)) {
            return text;
        }
        String plain = CONTROL.matcher(LINE_END.matcher(text).replaceAll(" ")).replaceAll("");
        return Normalizer.normalize(plain.replace('\n', ' ').replace('\t', ' ').strip(), Normalizer.Form.NFC);
    }

    /** The longest beginning of whole code points. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).stripTrailing();
    }

    /** Most values are; a cart of 500 lines has 15,000. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '<' || c == '&' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (name.charAt(0) != '#') {
            return Matcher.quoteReplacement(ENTITIES.getOrDefault(name, entity.group()));
        }
        boolean hex = name.toLowerCase(Locale.ROOT).startsWith("#x");
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : "";
    }
}
