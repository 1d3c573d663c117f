package org.comptoir.gateway.punchout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The browsing context a suite wants its cart posted to: Extrinsic {@code ReturnFrame}, and the form's {@code target}.
 *
 * @param name a keyword of HTML in lower case, or a valid name of a window or frame, at most 100 characters
 */
public record ReturnFrame(String name) {

    private static final Set<String> KEYWORDS = Set.of("_self", "_parent", "_top", "_blank");

    /** HTML forbids a leading underscore, and browsers drop the name where a line break meets a {@code <}: we want neither. */
    private static final Pattern NAME = Pattern.compile("[^_\\p{Cntrl}<>\"'][^\\p{Cntrl}<>\"']{0,99}");

    public ReturnFrame {
        if (!KEYWORDS.contains(name) && !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"%s\" is no name of a frame".formatted(name));
        }
    }

    /** The frame a document names; empty where HTML knows no such name. */
    public static Optional<ReturnFrame> read(String text) {
        String stripped = text.strip();
        String keyword = stripped.toLowerCase(Locale.ROOT);
        if (KEYWORDS.contains(keyword)) {
            return Optional.of(new ReturnFrame(keyword));
        }
        return NAME.matcher(stripped).matches() ? Optional.of(new ReturnFrame(stripped)) : Optional.empty();
    }
}
