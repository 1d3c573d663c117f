package org.comptoir.catalogexport;

/**
 * Why an article cannot leave, or is better looked at before it does.
 *
 * @param item the supplier's part number
 * @param field as {@code ItemField} names it, such as {@code name@fr}
 * @param rule what is not met, naming the value
 * @param remedy what to do about it
 * @param weight whether it keeps the article back
 * @param source where the rule is written, blank where the format itself says so
 */
public record Refusal(String item, String field, String rule, String remedy, Weight weight, String source) {

    /** In place of a part number: what is said of every article, or of the file. */
    public static final String WHOLE = "all";

    /** {@code REFUSED} keeps an article back, {@code WARNED} only tells. */
    public enum Weight {
        REFUSED,
        WARNED
    }

    /** What a format has no way to say. */
    public static Refusal ofFormat(String item, String field, String rule, String remedy) {
        return new Refusal(item, field, rule, remedy, Weight.REFUSED, "");
    }

    public boolean keepsBack() {
        return weight == Weight.REFUSED;
    }

    @Override
    public String toString() {
        return "Item %s, %s: %s. %s".formatted(item, field, rule, remedy);
    }
}
