package org.comptoir.gateway.partner.dialect.extrinsic;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a setup may tell of the person who shops. */
public enum Meaning {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    MAIL,
    /** How the buyer's system knows the person. */
    USER,
    COST_CENTRE,
    PHONE,
    /** The buyer's key of the site, where the setup has no address: cXML {@code ShipTo/Address/@addressID}. */
    SITE;

    /** As rules spell it: {@code cost-centre}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Meaning> find(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
