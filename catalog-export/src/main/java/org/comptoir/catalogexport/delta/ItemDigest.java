package org.comptoir.catalogexport.delta;

/**
 * An article in two fingerprints of 128 bits: what may change by a new price, and all else.
 *
 * @param json the article itself on one line
 */
record ItemDigest(String price, String rest, String json) {}
