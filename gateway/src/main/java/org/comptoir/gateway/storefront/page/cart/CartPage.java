package org.comptoir.gateway.storefront.page.cart;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.article.ArticleView;
import org.comptoir.gateway.storefront.page.article.PriceView;

/**
 * The cart, with what must be mended beside the line concerned.
 *
 * @param strays lines of the buyer's request that name no article
 * @param notes problems of the cart as a whole
 * @param refused articles that were not added, ready to be tried again
 * @param back where the buyer came from, below the shop; empty for the home page
 * @param destination host of the procurement system
 */
public record CartPage(
        Frame frame,
        List<Line> lines,
        String total,
        List<String> strays,
        List<String> notes,
        List<Refused> refused,
        String back,
        String destination,
        Terms terms) {

    /**
     * What the contracts say of the cart as a whole.
     *
     * @param shortfall what is missing to the least value of an order; empty where nothing is
     * @param refuses whether the cart stays for it
     * @param conditions the contracts' own words
     */
    public record Terms(String shortfall, boolean refuses, List<String> conditions) {}

    /**
     * One line.
     *
     * @param entered the quantity to show: what stands in the cart, or what was just typed and refused
     * @param name of the article; where it is gone what the buyer calls it, or its number
     * @param article absent where it is no longer offered
     * @param notices what is otherwise than in the buyer's request
     */
    public record Line(
            int number,
            String part,
            String entered,
            String name,
            Optional<ArticleView> article,
            Optional<PriceView> price,
            String total,
            List<String> notices,
            List<String> problems) {

        /** Whether the buyer should look at it once more. */
        public boolean isChanged() {
            return !notices.isEmpty() || !problems.isEmpty();
        }
    }

    /** An article that was not added; {@code problem} is empty for one that only kept the others company. */
    public record Refused(String part, String quantity, String problem) {}

    public boolean isReady() {
        return lines.stream().allMatch(line -> line.problems().isEmpty());
    }

    public String titleKey() {
        return of("cart.title");
    }

    public String emptyKey() {
        return of("cart.empty.hint");
    }

    public String cancelKey() {
        return of("cart.cancel");
    }

    /** What is said otherwise to who came back with a cart. */
    private String of(String key) {
        return frame.editing() || frame.readOnly()
                ? key + "." + frame.visit().operation().name()
                : key;
    }

    /** How many lines the buyer should look at once more. */
    public long changed() {
        return lines.stream().filter(Line::isChanged).count();
    }
}
