package org.comptoir.gateway.partner.look;

import java.util.Optional;

/**
 * How a supplier's shop looks.
 *
 * @param name as buyers see it; empty for the supplier's own
 * @param sheet with its colour; empty for the shop's usual one
 */
public record ShopLook(String name, Optional<AccentSheet> sheet, Optional<ShopLogo> logo, ShopLanguages languages) {

    /** Where nobody chose. */
    public static final ShopLook USUAL = new ShopLook("", Optional.empty(), Optional.empty(), ShopLanguages.ALL);

    /** Below the application; what lies there never changes. */
    public static final String ADDRESS = "/assets/look/";
}
