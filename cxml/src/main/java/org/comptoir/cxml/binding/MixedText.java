package org.comptoir.cxml.binding;

import java.util.List;

/** The text inside mixed content. */
final class MixedText {

    private MixedText() {}

    static String of(List<Object> content) {
        if (content.size() == 1 && content.get(0) instanceof String only) {
            return only.strip();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            if (part instanceof String piece) {
                text.append(piece);
            }
        }
        return text.toString().strip();
    }

    static void appendEscaped(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                default -> xml.append(c);
            }
        }
    }
}
