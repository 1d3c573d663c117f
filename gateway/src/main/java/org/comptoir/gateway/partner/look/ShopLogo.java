package org.comptoir.gateway.partner.look;

import org.comptoir.gateway.partner.SupplierId;

/** A logo that was taken; its picture is read by {@link ShopLooks#logo}. */
public record ShopLogo(SupplierId supplier, String digest, int width, int height) {

    /** Below the application: {@code /assets/look/7/1f2e….png}. */
    public String path() {
        return "%s%d/%s.png".formatted(ShopLook.ADDRESS, supplier.value(), digest);
    }

    /** Whether it is wide enough to hold the shop's name; one that is not stands beside it. */
    public boolean isWordmark() {
        return width >= 2 * height;
    }
}
