package org.comptoir.gateway.api;

import java.util.Optional;

/** A number in a path, a header or a parameter. */
public final class WholeNumber {

    private WholeNumber() {}

    /** Empty where it can be none of ours. */
    public static Optional<Long> read(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
