package org.comptoir.gateway.catalog.drawing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Draws an article as SVG: flat, few muted colours, the same bytes every time. No script, no link, nothing fetched, so
 * it may stand in any page.
 */
public final class Drawings {

    private static final String PLAIN = "box";
    private static final Map<String, String> COLOURS = Map.of(
            "{s}", "#c3ced8",
            "{d}", "#7b8b9a",
            "{l}", "#e3e9ee",
            "{w}", "#ffffff",
            "{a}", "#e2bd6b",
            "{b}", "#86adc4",
            "{g}", "#8fb598",
            "{r}", "#c58a78",
            "{n}", "#3a4a59");
    private static final Map<String, String> SHAPES = shapes();

    private Drawings() {}

    /** The kinds there are; any other is drawn as a box. */
    public static Set<String> kinds() {
        return SHAPES.keySet();
    }

    /** @param caption stands below the drawing as it is, such as {@code M8 × 40}; may be blank */
    public static byte[] svg(String kind, String caption) {
        String shape = SHAPES.getOrDefault(kind, SHAPES.getOrDefault(PLAIN, ""));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">\
                <rect width="400" height="400" fill="#f6f8f9"/>\
                <g stroke="#3a4a59" stroke-width="6" stroke-linejoin="round" stroke-linecap="round">%s</g>%s</svg>
                """.formatted(shape, label(caption)).getBytes(StandardCharsets.UTF_8);
    }

    private static String label(String caption) {
        if (caption.isBlank()) {
            return "";
        }
        return "<text x=\"200\" y=\"374\" text-anchor=\"middle\" font-family=\"system-ui, sans-serif\""
                + " font-size=\"26\" fill=\"#3a4a59\">" + escaped(caption) + "</text>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Map<String, String> shapes() {
        var drawn = new Properties();
        try (var in = Objects.requireNonNull(Drawings.class.getResourceAsStream("drawings.properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            drawn.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> shapes = new HashMap<>();
        drawn.stringPropertyNames().forEach(kind -> shapes.put(kind, coloured(drawn.getProperty(kind))));
        return Map.copyOf(shapes);
    }

    private static String coloured(String shape) {
        String coloured = shape;
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            coloured = coloured.replace(colour.getKey(), colour.getValue());
        }
        return coloured;
    }
}
