package org.comptoir.gateway.catalog;

import java.util.ArrayList;
import java.util.List;

/** Attributes as one column holds them: a line each, name, tab, value. Imports refuse both separators inside a value. */
final class AttributeLines {

    private AttributeLines() {}

    static String write(List<Product.Attribute> attributes) {
        var lines = new StringBuilder();
        for (Product.Attribute attribute : attributes) {
            lines.append(attribute.name())
                    .append('\t')
                    .append(attribute.value())
                    .append('\n');
        }
        return lines.toString();
    }

    static List<Product.Attribute> read(String lines) {
        List<Product.Attribute> attributes = new ArrayList<>();
        int start = 0;
        while (start < lines.length()) {
            int tab = lines.indexOf('\t', start);
            int end = lines.indexOf('\n', tab);
            attributes.add(new Product.Attribute(lines.substring(start, tab), lines.substring(tab + 1, end)));
            start = end + 1;
        }
        return attributes;
    }
}
