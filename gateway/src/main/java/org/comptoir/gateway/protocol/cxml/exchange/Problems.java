package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document while the reading goes on. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(String path, String message) {
        found.add(new Problem(path, message));
    }

    /** The value, or null and a problem noted where it is missing or cannot be read. */
    public <T> @Nullable T required(String path, @Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            add(path, "is missing");
            return null;
        }
        return optional(path, text, reading).orElse(null);
    }

    /** The value; empty where it is missing, and where it cannot be read and the problem was noted. */
    public <T> Optional<T> optional(String path, @Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            add(path, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The record, if nothing was wrong. */
    public <T> Mapped<T> orElse(Supplier<T> value) {
        return found.isEmpty() ? new Mapped.Read<>(value.get()) : new Mapped.Wrong<>(found);
    }
}
