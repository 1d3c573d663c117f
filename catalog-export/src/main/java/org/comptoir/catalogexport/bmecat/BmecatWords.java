package org.comptoir.catalogexport.bmecat;

/** What the two versions call the same things. */
enum BmecatWords {
    V1_2("ARTICLE", "AID", "ART_ID"),
    V2005("PRODUCT", "PID", "PROD_ID");

    private final String article;
    private final String number;
    private final String reference;

    BmecatWords(String article, String number, String reference) {
        this.article = article;
        this.number = number;
        this.reference = reference;
    }

    String article() {
        return article;
    }

    /** {@code ARTICLE_DETAILS} for {@code DETAILS}. */
    String of(String part) {
        return article + "_" + part;
    }

    /** {@code SUPPLIER_AID} for {@code SUPPLIER}. */
    String number(String whose) {
        return whose + "_" + number;
    }

    String reference() {
        return reference;
    }

    boolean is2005() {
        return this == V2005;
    }
}
