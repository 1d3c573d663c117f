package org.comptoir.gateway.partner.look.logo;

/** Why a file cannot be a logo. */
public enum LogoProblem {
    /** More bytes than are read at all. */
    TOO_LARGE,
    /** SVG, which can hold scripts. */
    SVG,
    /** Neither PNG nor JPEG by its first bytes, whatever its name says. */
    NO_PICTURE,
    /** More pixels than are unpacked. */
    TOO_MANY_PIXELS,
    TOO_FEW_PIXELS,
    /** JPEG in the colours of print. */
    PRINT_COLOURS,
    /** It ends early, lies about its length, or unpacks to nothing. */
    BROKEN,
    /** White or transparent throughout: on the white header nobody would see it. */
    INVISIBLE
}
