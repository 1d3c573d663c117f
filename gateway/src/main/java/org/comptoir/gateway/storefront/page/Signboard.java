package org.comptoir.gateway.storefront.page;

import java.util.List;
import org.comptoir.gateway.partner.look.AccentSheet;
import org.comptoir.gateway.partner.look.ShopLogo;
import org.comptoir.gateway.partner.look.ShopLook;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is over the shop's door.
 *
 * @param sheet address of the style sheet with the supplier's colour; null for the usual one
 * @param logo null where the name alone stands there
 * @param languages that a buyer may choose from
 */
public record Signboard(
        String name, @Nullable String sheet, @Nullable Logo logo, List<Language> languages) {

    /** @param wordmark whether it holds the name, which then need not stand beside it */
    public record Logo(String address, int width, int height, boolean wordmark) {

        private static Logo of(ShopLogo logo, String contextPath) {
            return new Logo(contextPath + logo.path(), logo.width(), logo.height(), logo.isWordmark());
        }
    }

    /** @param usual the supplier's own name, for a look without one */
    public static Signboard of(ShopLook look, String usual, String contextPath) {
        return new Signboard(
                look.name().isEmpty() ? usual : look.name(),
                look.sheet()
                        .map(AccentSheet::path)
                        .map(path -> contextPath + path)
                        .orElse(null),
                look.logo().map(logo -> Logo.of(logo, contextPath)).orElse(null),
                look.languages().offered());
    }

    /** Of a supplier that chose nothing. */
    public static Signboard plain(String name) {
        return of(ShopLook.USUAL, name, "");
    }

    /** Whether the name stands there in letters: alone, or beside a logo that cannot hold it. */
    public boolean isNamed() {
        return logo == null || !logo.wordmark();
    }

    /** Where there is one language, there is nothing to choose. */
    public boolean isSpokenInSeveral() {
        return languages.size() > 1;
    }
}
