package org.comptoir.gateway.partner.onboarding;

/** What must be mended in a wish, by the field where it is mended. */
public enum WishProblem {
    CLIENT_UNKNOWN(Field.CLIENT),
    CLIENT_INCOMPLETE(Field.CLIENT),
    CLIENT_NUMBER_TAKEN(Field.CLIENT),
    NAME_FORM(Field.NAME),
    NAME_TAKEN(Field.NAME),
    DIALECT_UNKNOWN(Field.NAME),
    SUPPLIER_INCOMPLETE(Field.SUPPLIER),
    BUYER_INCOMPLETE(Field.BUYER),
    SENDER_INCOMPLETE(Field.SENDER),
    /** Documents could mean another connection as well. */
    ALIKE(Field.BUYER),
    SECRET_FORM(Field.SECRET),
    SECRET_OF_NOBODY(Field.SECRET),
    CURRENCY_UNKNOWN(Field.CURRENCY),
    RETURN_MISSING(Field.RETURNS),
    RETURN_FORM(Field.RETURNS),
    RETURN_NOT_ENCRYPTED(Field.RETURNS),
    FRAME_FORM(Field.FRAMES),
    FRAME_NOT_ENCRYPTED(Field.FRAMES),
    LOOPBACK_IN_PRODUCTION(Field.RETURNS);

    /** Where a person reads it. */
    public enum Field {
        CLIENT,
        NAME,
        SUPPLIER,
        BUYER,
        SENDER,
        SECRET,
        CURRENCY,
        RETURNS,
        FRAMES
    }

    private final Field field;

    WishProblem(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
