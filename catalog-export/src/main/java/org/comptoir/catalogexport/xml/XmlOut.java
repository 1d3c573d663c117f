package org.comptoir.catalogexport.xml;

import org.comptoir.catalogexport.text.Escapes;
import org.comptoir.catalogexport.text.TextOut;

/** Elements on a {@link TextOut}: names are ours, values anybody's. */
public final class XmlOut {

    private final TextOut out;
    private boolean open;

    public XmlOut(TextOut out) {
        this.out = out;
    }

    /** The declaration and what else stands before the root; written as it is. */
    public XmlOut prologue(String rest) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").raw(rest);
        return this;
    }

    public XmlOut start(String name) {
        shut();
        out.raw('<').raw(name);
        open = true;
        return this;
    }

    public XmlOut attribute(String name, String value) {
        out.raw(' ').raw(name).raw("=\"").text(value, Escapes.XML_ATTRIBUTE).raw('"');
        return this;
    }

    public XmlOut text(String value) {
        shut();
        out.text(value, Escapes.XML);
        return this;
    }

    public XmlOut end(String name) {
        shut();
        out.raw("</").raw(name).raw('>');
        return this;
    }

    /** Ends a line of the file, for people who look into it. */
    public XmlOut line() {
        shut();
        out.raw('\n');
        return this;
    }

    public XmlOut element(String name, String value) {
        return start(name).text(value).end(name);
    }

    /** Nothing where the value is blank. */
    public XmlOut optional(String name, String value) {
        return value.isBlank() ? this : element(name, value);
    }

    /** An element with one attribute. */
    public XmlOut element(String name, String attribute, String told, String value) {
        return start(name).attribute(attribute, told).text(value).end(name);
    }

    private void shut() {
        if (open) {
            out.raw('>');
            open = false;
        }
    }
}
