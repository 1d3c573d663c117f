package org.comptoir.cxml.plain;

import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.comptoir.cxml.bound.DtdDefaults;
import org.comptoir.cxml.bound.Tag;
import org.jspecify.annotations.Nullable;

/** An element where it may stand: its name, and what it is bound to. */
final class PlainElement {

    /** {@code <Name}. */
    final byte[] open;
    /** {@code </Name>}. */
    final byte[] end;
    /** Null for an element inside mixed content, and for the outermost. */
    final @Nullable BoundProperty property;
    /** Text and nothing else, not even an attribute. */
    final boolean text;
    /** One of those that are counted against the limit of lines. */
    final boolean line;
    /** One of which the digest holds less than the document: it is left to the other reader. */
    final boolean cut;
    /** What the digest holds of the name. */
    final byte[] form;

    private final Tag tag;
    private final Class<?> bound;
    private @Nullable PlainType type;
    private @Nullable DefaultValues defaults;

    private PlainElement(Tag tag, Class<?> bound, @Nullable BoundProperty property) {
        this.tag = tag;
        this.open = tag.open;
        this.end = tag.end;
        this.bound = bound;
        this.property = property;
        this.text = property != null && property.text;
        this.line = tag.name.equals("ItemOut") || tag.name.equals("ItemIn");
        this.cut = tag.name.equals("PCard");
        this.form = Tag.ascii("\1\0" + tag.name + "\0");
    }

    static PlainElement of(BoundProperty property) {
        return new PlainElement(property.tag, property.type, property);
    }

    /** An element that is known by its class alone. */
    static PlainElement of(Class<?> root) {
        return new PlainElement(BoundType.of(root).tag(), root, null);
    }

    PlainType type() {
        PlainType known = type;
        if (known == null) {
            known = PlainType.of(bound);
            type = known;
        }
        return known;
    }

    /** What the DTD says of attributes that are not there. */
    DefaultValues defaults() {
        DefaultValues known = defaults;
        if (known == null) {
            known = new DefaultValues(DtdDefaults.of(tag.name), type().attributeNames);
            defaults = known;
        }
        return known;
    }
}
