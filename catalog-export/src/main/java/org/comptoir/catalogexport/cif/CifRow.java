package org.comptoir.catalogexport.cif;

import java.util.ArrayList;
import java.util.List;

/** One line of DATA: values between commas, quoted where they hold a comma or a quote, which is doubled. */
final class CifRow {

    private static final int MOST = 1_000;

    private CifRow() {}

    /** @throws IllegalArgumentException if a quote is not closed or there are too many values */
    static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"' && (quoted || value.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                add(values, value);
            } else {
                value.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is not closed");
        }
        add(values, value);
        return values;
    }

    private static void add(List<String> values, StringBuilder value) {
        if (values.size() == MOST) {
            throw new IllegalArgumentException("there are more than %d values".formatted(MOST));
        }
        values.add(value.toString().strip());
        value.setLength(0);
    }
}
