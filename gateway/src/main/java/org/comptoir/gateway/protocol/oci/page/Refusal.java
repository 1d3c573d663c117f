package org.comptoir.gateway.protocol.oci.page;

import java.util.Locale;

/** Why a call leads to no shop. */
public enum Refusal {
    /** The call cannot be read, or there is too much of it. */
    UNREADABLE(400),
    /** It does not say where the cart goes. */
    NO_HOOK(400),
    /** The cart, or whoever leaves without one, must not go there. */
    HOOK(400),
    /** Nobody we know, whatever differs. */
    STRANGER(401),
    /** The supplier has switched the connection off. */
    SWITCHED_OFF(403),
    /** The article asked for does not exist for this client. */
    NO_ARTICLE(404),
    /** None of the articles asked about can be bought: a good answer, which says nothing to the buyer's system. */
    NOTHING_TO_SELL(200),
    /** The address names no connection at all. */
    NO_CONNECTION(404),
    METHOD(405),
    TOO_LARGE(413),
    /** The body is no form. */
    NO_FORM(415),
    /** Our fault. */
    BROKEN(500),
    /** Nothing is looked at for a while. */
    LATER(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** In the bundles of texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
