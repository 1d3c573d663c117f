package org.comptoir.gateway.catalog;

import java.util.List;
import java.util.Map;
import org.comptoir.kernel.Language;

/**
 * A product as some source wrote it, unproven: every value is text, and blank means that nothing was said.
 *
 * @param line where the source has it, from 1; named beside every problem
 * @param family product family for discounts, such as {@code fasteners}
 * @param drawing what the generated image shows; see {@code catalog.drawing}
 * @param texts English is required, the other languages fall back to it
 */
public record IncomingProduct(
        long line,
        String id,
        String category,
        String family,
        Packing packing,
        ListPrice price,
        Origin origin,
        Drawing drawing,
        List<Place> classifications,
        Map<Language, Text> texts) {

    public IncomingProduct {
        classifications = List.copyOf(classifications);
        texts = Map.copyOf(texts);
    }

    /**
     * How it is ordered.
     *
     * @param contentUnit and {@code contentPerUnit}: what one unit holds, both or neither
     * @param minimum least order quantity; blank means one step
     * @param step order quantities are multiples of it; blank means 1
     */
    public record Packing(String unit, String contentUnit, String contentPerUnit, String minimum, String step) {}

    /** {@code amount} buys {@code basis} units; a blank basis means 1. */
    public record ListPrice(String amount, String currency, String basis) {}

    /** Who makes it and how soon it ships; a blank lead time means 0 working days. */
    public record Origin(String manufacturer, String manufacturerPartId, String leadTimeDays) {}

    /** {@code kind} such as {@code hex-bolt}, blank for a plain box; {@code caption} such as {@code M8 x 40}. */
    public record Drawing(String kind, String caption) {}

    /** A place in a commodity scheme: UNSPSC 26.0801 31161620. */
    public record Place(String scheme, String version, String code) {}

    /** What people read, in one language. */
    public record Text(String name, String description, List<Product.Attribute> attributes) {

        public Text {
            attributes = List.copyOf(attributes);
        }
    }
}
