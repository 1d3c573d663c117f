package org.comptoir.cxml.plain;

import java.nio.charset.StandardCharsets;

/** Attribute values the DTD gives where an element says nothing, by the place of the attribute in the digest. */
final class DefaultValues {

    /** Their places as bits. */
    final long all;

    private final int[] places;
    private final String[] values;

    /** @param defaults name, value, name, value … */
    DefaultValues(String[] defaults, Names attributes) {
        places = new int[defaults.length / 2];
        values = new String[places.length];
        long bits = 0;
        for (int i = 0; i < places.length; i++) {
            byte[] name = defaults[2 * i].getBytes(StandardCharsets.US_ASCII);
            places[i] = attributes.find(name, 0, name.length);
            if (places[i] < 0) {
                throw new IllegalStateException("The DTD has a default for an unbound attribute " + defaults[2 * i]);
            }
            bits |= 1L << places[i];
            values[i] = defaults[2 * i + 1];
        }
        all = bits;
    }

    String of(int place) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == place) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("No default for the attribute at " + place);
    }
}
