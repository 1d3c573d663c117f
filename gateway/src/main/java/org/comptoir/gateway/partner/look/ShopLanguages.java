package org.comptoir.gateway.partner.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.kernel.Language;

/**
 * The languages a shop speaks, in the product's own order.
 *
 * @param offered one at least
 * @param usual what a buyer gets who asks for none of them; one of those offered
 */
public record ShopLanguages(List<Language> offered, Language usual) {

    /** Where nobody chose: all there are. */
    public static final ShopLanguages ALL = new ShopLanguages(List.of(Language.values()), Language.EN);

    public ShopLanguages {
        List<Language> wanted = List.copyOf(offered);
        offered = Stream.of(Language.values()).filter(wanted::contains).toList();
        if (!offered.contains(usual)) {
            throw new IllegalArgumentException(
                    "The usual language %s is not among those offered: %s".formatted(usual, offered));
        }
    }

    /** What a buyer gets who wishes that; empty for a wish that is none of ours, or for none. */
    public Language answer(Optional<Language> wished) {
        return wished.filter(offered::contains).orElse(usual);
    }
}
