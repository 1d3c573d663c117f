package org.comptoir.gateway.storefront;

import java.util.regex.Pattern;

/** Where in the shop a form was, as the browser says; followed only if it is a place below the session's own address. */
final class Place {

    /** Possessive: the search goes no deeper with every slash. */
    private static final Pattern KNOWN =
            Pattern.compile("(?:search|product|cart)?(?:/[A-Za-z0-9._~%-]*+)*+(?:\\?[A-Za-z0-9._~%=&-]*)?");
    /** Enough for every choice a page of hits lets a buyer make. */
    static final int LONGEST = 4096;

    /** A fact and its value are words of a language, and mean nothing in another. */
    private static final Pattern FACTS = Pattern.compile("&fact\\.[^&]*");

    private Place() {}

    /** The place, or the home page for anything that is none of ours. */
    static String below(String path) {
        boolean known = path.length() <= LONGEST
                && KNOWN.matcher(path).matches()
                && !path.startsWith("/")
                && !path.contains("..");
        return known ? path : "";
    }

    /** The same place without what only one language can say. */
    static String inAnyLanguage(String place) {
        return FACTS.matcher(place).replaceAll("");
    }
}
