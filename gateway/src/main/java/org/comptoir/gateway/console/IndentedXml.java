package org.comptoir.gateway.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays XML out for reading: one tag to a line, an element with nothing but text on one.
 *
 * <p>Works on the text alone and parses nothing, so a hostile or broken document can neither fetch nor expand nor fail
 * here; what is not well formed is shown as it came.
 */
final class IndentedXml {

    private static final Pattern TOKEN =
            Pattern.compile("<!--.*?(?:-->|\\z)|<!\\[CDATA\\[.*?(?:]]>|\\z)|<[^>]*+(?:>|\\z)|[^<]++", Pattern.DOTALL);
    private static final String STEP = "  ";
    private static final int MAX_DEPTH = 40;

    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private IndentedXml(String xml) {
        Matcher matcher = TOKEN.matcher(xml);
        while (matcher.find()) {
            String token = matcher.group().strip();
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
    }

    static String of(String xml) {
        IndentedXml layout = new IndentedXml(xml);
        layout.write();
        return layout.out.toString();
    }

    private void write() {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (isClosing(token)) {
                depth = Math.max(0, depth - 1);
                line(token);
            } else if (!isOpening(token)) {
                line(token);
            } else if (isAt(i + 1, IndentedXml::isClosing)) {
                line(token + tokens.get(i + 1));
                i++;
            } else if (isAt(i + 1, IndentedXml::isText) && isAt(i + 2, IndentedXml::isClosing)) {
                line(token + tokens.get(i + 1) + tokens.get(i + 2));
                i += 2;
            } else {
                line(token);
                depth++;
            }
        }
    }

    private void line(String token) {
        out.append(STEP.repeat(Math.min(depth, MAX_DEPTH))).append(token).append('\n');
    }

    private boolean isAt(int index, Predicate<String> kind) {
        return index < tokens.size() && kind.test(tokens.get(index));
    }

    private static boolean isText(String token) {
        return !token.startsWith("<") || token.startsWith("<![CDATA[");
    }

    private static boolean isClosing(String token) {
        return token.startsWith("</");
    }

    private static boolean isOpening(String token) {
        return token.startsWith("<")
                && !token.startsWith("</")
                && !token.startsWith("<!")
                && !token.startsWith("<?")
                && !token.endsWith("/>");
    }
}
