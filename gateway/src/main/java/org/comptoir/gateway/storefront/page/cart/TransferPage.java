package org.comptoir.gateway.storefront.page.cart;

import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.storefront.page.Signboard;
import org.comptoir.gateway.storefront.page.Texts;

/**
 * The page that carries a cart, or its cancellation, to the procurement system.
 *
 * @param sign over the door that the buyer leaves by
 * @param key {@code transfer} or {@code leave}: which words to use
 * @param destination host of the procurement system, or the program that shows us
 */
public record TransferPage(
        Texts texts, String contextPath, Signboard sign, String key, String destination, ReturnForm form) {

    public String text(String part) {
        return texts.get(key + "." + part);
    }

    /** Where the browser goes now. */
    public String text() {
        return texts.get(key + ".text", destination);
    }
}
