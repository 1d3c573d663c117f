package org.comptoir.cxml.bound;

import java.nio.charset.StandardCharsets;

/** A name of the DTD as the bytes it is written with. */
public final class Tag {

    public final String name;
    /** {@code <Name}. */
    public final byte[] open;
    /** {@code <Name>}. */
    public final byte[] start;
    /** {@code </Name>}. */
    public final byte[] end;
    /** {@code  name="}, the name as that of an attribute. */
    public final byte[] attribute;

    public Tag(String name) {
        this.name = name;
        open = ascii("<" + name);
        start = ascii("<" + name + ">");
        end = ascii("</" + name + ">");
        attribute = ascii(" " + name + "=\"");
    }

    public static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }
}
