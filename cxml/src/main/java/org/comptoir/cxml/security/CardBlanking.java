package org.comptoir.cxml.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks the number attribute of PCard. */
final class CardBlanking extends TagScanner {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(\\bnumber\\s*=\\s*)(\"[^\"<]*\"?|'[^'<]*'?|[^\\s>\"'<]+)");
    /** Where the markup was escaped: any run of digits that could be a card. */
    private static final Pattern DIGITS = Pattern.compile("()\\d(?:[ -]?\\d){7,}");

    private static final int REACH = 500;

    CardBlanking(String text) {
        super(text, "PCard");
    }

    String blank() {
        int mention = mention(0);
        if (mention == NONE) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int copied = 0;
        while (mention != NONE) {
            int next = mention + name.length();
            if (mention >= copied && !isEndTag(mention)) {
                boolean tag = isStartTag(mention);
                int end = tag ? afterStartTag(mention) : Math.min(text.length(), next + REACH);
                end = end == NONE ? text.length() : end;
                result.append(text, copied, next);
                result.append(blank(text.substring(next, end), tag ? NUMBER : DIGITS));
                copied = end;
                next = end;
            }
            mention = mention(next);
        }
        return result.append(text, copied, text.length()).toString();
    }

    private static String blank(String part, Pattern number) {
        Matcher matcher = number.matcher(part);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + '"' + SecretBlanking.BLANK + '"'));
    }
}
