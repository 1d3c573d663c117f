package org.comptoir.gateway.storefront.page.article;

import java.util.List;

/**
 * A price in words.
 *
 * @param amount of one basis quantity: €8.75
 * @param basis what it is for: per 100 pcs
 * @param agreed true where a contract decided it
 * @param list the list price where it is higher and comparable, else empty
 */
public record PriceView(String amount, String basis, boolean agreed, String list, List<Break> breaks) {

    /** From this quantity on, this amount; {@code from} carries the unit. */
    public record Break(String from, String amount) {}

    public PriceView {
        breaks = List.copyOf(breaks);
    }
}
