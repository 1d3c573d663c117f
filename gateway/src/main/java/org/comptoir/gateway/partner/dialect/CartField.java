package org.comptoir.gateway.partner.dialect;

import java.util.Locale;

/**
 * The hidden form field in which a cXML cart travels back through the browser.
 *
 * @param name as it is written; receivers that compare exactly want a case of their own
 */
public record CartField(String name) {

    private static final String BASE64 = "cxml-base64";
    private static final String URLENCODED = "cxml-urlencoded";

    public CartField {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.equals(BASE64) && !lower.equals(URLENCODED)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no form field of cXML. Write %s or %s, in any case".formatted(name, BASE64, URLENCODED));
        }
    }

    /** Whether the document goes as base64; otherwise as it is, in US-ASCII. */
    public boolean isBase64() {
        return name.toLowerCase(Locale.ROOT).equals(BASE64);
    }

    @Override
    public String toString() {
        return name;
    }
}
