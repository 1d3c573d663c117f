package org.comptoir.cxml;

import java.nio.charset.StandardCharsets;

/** A name of the DTD as the bytes it is written with. */
final class Tag {

    final String name;
    /** {@code <Name}. */
    final byte[] open;
    /** {@code <Name>}. */
    final byte[] start;
    /** {@code </Name>}. */
    final byte[] end;
    /** {@code  name="}, the name as that of an attribute. */
    final byte[] attribute;

    Tag(String name) {
        this.name = name;
        open = ascii("<" + name);
        start = ascii("<" + name + ">");
        end = ascii("</" + name + ">");
        attribute = ascii(" " + name + "=\"");
    }

    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }
}
