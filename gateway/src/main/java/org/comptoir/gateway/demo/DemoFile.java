package org.comptoir.gateway.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The demo's vocabulary, as it lies beside this class: lines of text, comments and blank lines left out. */
final class DemoFile {

    private DemoFile() {}

    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines of values between semicolons. */
    static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split(";", -1)).toList();
    }
}
