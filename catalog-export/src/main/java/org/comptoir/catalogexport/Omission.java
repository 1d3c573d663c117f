package org.comptoir.catalogexport;

/** What a file leaves out of an article that stands in it, or says otherwise than the export wants, and refuses nothing for. */
public enum Omission {
    /** Prices from larger quantities on: the file has the price from the first unit on alone. */
    STEPS("price.step"),
    /** Some of these prices: the table has columns for other quantities. */
    STEPS_WITHOUT_COLUMN("price.step"),
    /** The document that is linked is in a language the export is not in: the article has none in that of the export. */
    FOREIGN_DOCUMENT("document");

    private final String field;

    Omission(String field) {
        this.field = field;
    }

    /** As {@code ItemField} names it. */
    public String field() {
        return field;
    }

    /** Told once for the whole file, with the number of articles it is so of. */
    Refusal told(String format, long articles) {
        return switch (this) {
            case STEPS ->
                new Refusal(
                        Refusal.WHOLE,
                        field,
                        "Articles with quantity breaks: %d; %s carries only the price for one"
                                .formatted(articles, format),
                        "Nothing to do where the buyer's orders are priced by the contract anyway; else choose a format"
                                + " with price steps, such as BMEcat",
                        Refusal.Weight.WARNED,
                        "");
            case STEPS_WITHOUT_COLUMN ->
                new Refusal(
                        Refusal.WHOLE,
                        field,
                        "Articles with quantity breaks for which the table has no column: %d".formatted(articles),
                        "Add a column price.step for each quantity that is agreed",
                        Refusal.Weight.WARNED,
                        "");
            case FOREIGN_DOCUMENT ->
                new Refusal(
                        Refusal.WHOLE,
                        field,
                        "Articles without a document in the language of the export, with one in another language linked: %d"
                                .formatted(articles),
                        "Give the articles a document in the language of the export, or leave it as it is",
                        Refusal.Weight.WARNED,
                        "");
        };
    }
}
