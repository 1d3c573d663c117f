package org.comptoir.gateway.storefront.page;

import java.util.List;
import java.util.Optional;

/**
 * The cart, with what must be mended beside the line concerned.
 *
 * @param notes problems of the cart as a whole
 * @param refused articles that were not added, ready to be tried again
 * @param back where the buyer came from, below the shop; empty for the home page
 * @param destination host of the procurement system
 */
public record CartPage(
        Frame frame,
        List<Line> lines,
        String total,
        List<String> notes,
        List<Refused> refused,
        String back,
        String destination) {

    /**
     * One line.
     *
     * @param entered the quantity to show: what stands in the cart, or what was just typed and refused
     * @param article absent where it is no longer offered
     */
    public record Line(
            int number,
            String part,
            String entered,
            Optional<ArticleView> article,
            Optional<PriceView> price,
            String total,
            List<String> problems) {}

    /** An article that was not added; {@code problem} is empty for one that only kept the others company. */
    public record Refused(String part, String quantity, String problem) {}

    public boolean isReady() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.price().isPresent());
    }
}
