package org.comptoir.gateway.contract;

/**
 * What a surcharge is on.
 *
 * @param value the number of the article, or the name of the family, manufacturer or price group; empty for everything
 */
public record RuleTarget(Kind kind, String value) {

    /** From the nearest to the widest. */
    public enum Kind {
        ARTICLE,
        PRICE_GROUP,
        FAMILY,
        MANUFACTURER,
        ALL
    }

    boolean covers(PricedArticle article) {
        return switch (kind) {
            case ARTICLE -> article.id().value().equals(value);
            case FAMILY -> article.family().equals(value);
            case MANUFACTURER -> article.manufacturer().filter(value::equals).isPresent();
            case PRICE_GROUP -> article.priceGroup().filter(value::equals).isPresent();
            case ALL -> true;
        };
    }
}
