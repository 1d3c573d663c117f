package org.comptoir.gateway.partner.look;

/** Why a look cannot be as somebody wants it. */
public enum LookFlaw {
    NAME_TOO_LONG,
    /** Control characters, or letters that turn the direction of the page around. */
    NAME_UNSEEN,
    COLOUR_NO_HEX,
    /** White on it, or it on white, could not be read. */
    COLOUR_TOO_LIGHT,
    NO_LANGUAGE,
    USUAL_NOT_OFFERED;

    public boolean isOfName() {
        return this == NAME_TOO_LONG || this == NAME_UNSEEN;
    }

    public boolean isOfColour() {
        return this == COLOUR_NO_HEX || this == COLOUR_TOO_LIGHT;
    }
}
