package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.binding.Comments;
import org.comptoir.cxml.binding.Extrinsic;
import org.comptoir.cxml.binding.XmlFragment;
import org.jspecify.annotations.Nullable;

/** Free text of a document, tidied and bounded. */
public final class Texts {

    private static final int MOST_EXTRINSICS = 100;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VALUE = 4_000;

    private Texts() {}

    /** Without surrounding white space; empty where nothing is left. */
    public static Optional<String> of(@Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    /** In the order sent, the first of equal names; at most 100, names and values cut. Markup stays markup. */
    public static Map<String, String> extrinsics(List<Extrinsic> extrinsics) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Extrinsic extrinsic : extrinsics) {
            if (values.size() == MOST_EXTRINSICS) {
                break;
            }
            String name = of(extrinsic.name).orElse("");
            boolean markup = extrinsic.content.stream().anyMatch(XmlFragment.class::isInstance);
            String value = markup ? extrinsic.xml().strip() : extrinsic.text();
            values.putIfAbsent(cut(name, LONGEST_NAME), cut(value, LONGEST_VALUE));
        }
        return values;
    }

    public static Optional<String> comments(List<Comments> comments) {
        List<String> texts = new ArrayList<>(comments.size());
        for (Comments one : comments) {
            of(one.text()).ifPresent(texts::add);
        }
        return of(String.join("\n", texts));
    }

    /** Never between the two halves of a character. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, half ? length - 1 : length);
    }
}
