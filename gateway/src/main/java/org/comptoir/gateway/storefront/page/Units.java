package org.comptoir.gateway.storefront.page;

import java.math.BigDecimal;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitOfMeasure;

/** Names units of measure in words; a unit without a word of ours shows its code. */
final class Units {

    private Units() {}

    static String one(Texts texts, UnitOfMeasure unit) {
        return named(texts, unit, ".one");
    }

    static String many(Texts texts, UnitOfMeasure unit) {
        return named(texts, unit, ".many");
    }

    /** What a price is for: per piece, per 100 pcs. */
    static String basis(Texts texts, BigDecimal basis, UnitOfMeasure unit) {
        if (basis.compareTo(BigDecimal.ONE) == 0) {
            return texts.get("price.per.one", one(texts, unit));
        }
        return texts.get("price.per.many", texts.numbers().decimal(basis), many(texts, unit));
    }

    /** Box of 100 pcs. */
    static String contents(Texts texts, UnitOfMeasure unit, Quantity content, UnitOfMeasure contentUnit) {
        String sentence = texts.get(
                "article.contents",
                one(texts, unit),
                texts.numbers().quantity(content),
                content.compareTo(Quantity.ONE) == 0 ? one(texts, contentUnit) : many(texts, contentUnit));
        return capitalised(sentence, texts);
    }

    private static String named(Texts texts, UnitOfMeasure unit, String number) {
        String key = "unit." + unit.code() + number;
        return texts.has(key) ? texts.get(key) : unit.code();
    }

    private static String capitalised(String text, Texts texts) {
        return text.substring(0, 1).toUpperCase(texts.language().locale()) + text.substring(1);
    }
}
