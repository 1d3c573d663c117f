package org.comptoir.gateway.storefront.page;

import java.math.BigDecimal;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitOfMeasure;

/** Names units of measure in words; a unit without a word of ours shows its code. */
public final class Units {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Units() {}

    public static String one(Texts texts, UnitOfMeasure unit) {
        return named(texts, unit, ".one");
    }

    public static String many(Texts texts, UnitOfMeasure unit) {
        return named(texts, unit, ".many");
    }

    /** What a price is for: per piece, per 100 pcs. */
    public static String basis(Texts texts, BigDecimal basis, UnitOfMeasure unit) {
        if (basis.compareTo(BigDecimal.ONE) == 0) {
            return texts.get("price.per.one", one(texts, unit));
        }
        return texts.get("price.per.many", texts.numbers().decimal(basis), many(texts, unit));
    }

    /** Box of 100 pcs. */
    public static String contents(Texts texts, UnitOfMeasure unit, Quantity content, UnitOfMeasure contentUnit) {
        String sentence = texts.get(
                "article.contents",
                one(texts, unit),
                texts.numbers().quantity(content),
                content.compareTo(Quantity.ONE) == 0 ? one(texts, contentUnit) : many(texts, contentUnit));
        return capitalised(sentence, texts);
    }

    /** 1 box, 240 pcs. */
    public static String amount(Texts texts, BigDecimal amount, UnitOfMeasure unit) {
        boolean single = amount.compareTo(BigDecimal.ONE) == 0;
        return texts.numbers().decimal(amount.stripTrailingZeros())
                + NO_BREAK_SPACE
                + (single ? one(texts, unit) : many(texts, unit));
    }

    private static String named(Texts texts, UnitOfMeasure unit, String number) {
        String key = "unit." + unit.code() + number;
        return texts.has(key) ? texts.get(key) : unit.code();
    }

    private static String capitalised(String text, Texts texts) {
        return text.substring(0, 1).toUpperCase(texts.language().locale()) + text.substring(1);
    }
}
