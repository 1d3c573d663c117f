package org.comptoir.gateway.partner.dialect;

import java.util.regex.Pattern;

/**
 * Room that a suite must leave for what we put beside the part number: promise ids of up to 50 letters, digits, hyphens and
 * underscores. A rule without it would have every cart refused, so it is refused first.
 */
final class PromiseRoom {

    private static final int LONGEST = 50;
    private static final Pattern USED = Pattern.compile("[A-Za-z0-9_-]");

    private PromiseRoom() {}

    static TextLimit longest(String text) {
        TextLimit limit = TextLimit.parse(text);
        if (limit.most() < LONGEST) {
            throw new IllegalArgumentException(
                    "\"%s\" leaves no room for promise ids, which have up to %d characters".formatted(text, LONGEST));
        }
        return limit;
    }

    static ForbiddenCharacters forbidden(String text) {
        ForbiddenCharacters forbidden = ForbiddenCharacters.parse(text);
        forbidden.characters().stream()
                .filter(each -> USED.matcher(each).matches())
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(
                            "\"%s\" forbids %s, which promise ids use".formatted(text, each));
                });
        return forbidden;
    }
}
