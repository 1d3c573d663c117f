package org.comptoir.catalogexport.json;

import java.util.regex.Pattern;
import org.comptoir.catalogexport.text.Escapes;
import org.comptoir.catalogexport.text.TextOut;

/** JSON on a {@link TextOut}; commas come by themselves. */
public final class JsonOut {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    private final TextOut out;
    private boolean comma;

    public JsonOut(TextOut out) {
        this.out = out;
    }

    public JsonOut object() {
        return open('{');
    }

    public JsonOut object(String key) {
        return key(key).open('{');
    }

    public JsonOut list(String key) {
        return key(key).open('[');
    }

    public JsonOut endObject() {
        return close('}');
    }

    public JsonOut endList() {
        return close(']');
    }

    public JsonOut text(String key, String value) {
        key(key);
        out.raw('"').text(value, Escapes.JSON).raw('"');
        comma = true;
        return this;
    }

    /** Nothing where the value is blank. */
    public JsonOut optional(String key, String value) {
        return value.isBlank() ? this : text(key, value);
    }

    /** As a number where it is one, else as a text. */
    public JsonOut number(String key, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return text(key, value);
        }
        key(key);
        out.raw(value);
        comma = true;
        return this;
    }

    /** A line end between two values, for people who look into the file. */
    public JsonOut line() {
        if (comma) {
            out.raw(',');
            comma = false;
        }
        out.raw('\n');
        return this;
    }

    /** The value that was begun is taken back: the next one stands where it stood. */
    public void restore(boolean wantsComma) {
        comma = wantsComma;
    }

    public boolean wantsComma() {
        return comma;
    }

    private JsonOut key(String key) {
        separate();
        out.raw('"').text(key, Escapes.JSON).raw("\":");
        comma = false;
        return this;
    }

    private JsonOut open(char bracket) {
        separate();
        out.raw(bracket);
        comma = false;
        return this;
    }

    private JsonOut close(char bracket) {
        out.raw(bracket);
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            out.raw(',');
        }
    }
}
