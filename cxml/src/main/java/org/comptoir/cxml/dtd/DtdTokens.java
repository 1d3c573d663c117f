package org.comptoir.cxml.dtd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a declaration into quoted texts, groups in parentheses and words. */
final class DtdTokens {

    private static final Pattern QUOTED_OR_WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\\s()\"']+");

    private DtdTokens() {}

    /** A group keeps its parentheses, its inner ones and what counts it, without any blanks: {@code (A|B)*}. */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher plain = QUOTED_OR_WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(') {
                int end = endOfGroup(text, at);
                tokens.add(text.substring(at, end).replaceAll("\\s+", ""));
                at = end;
            } else if (plain.find(at) && plain.start() == at) {
                tokens.add(plain.group());
                at = plain.end();
            } else {
                throw new IllegalArgumentException("The DTD has a declaration that cannot be read: " + text);
            }
        }
        return tokens;
    }

    private static int endOfGroup(String text, int from) {
        int level = 0;
        int at = from;
        do {
            if (at >= text.length()) {
                throw new IllegalArgumentException("The DTD never closes a parenthesis of: " + text);
            }
            char c = text.charAt(at++);
            level += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (level > 0);
        return at;
    }

    static String unquoted(String token) {
        return token.substring(1, token.length() - 1);
    }
}
