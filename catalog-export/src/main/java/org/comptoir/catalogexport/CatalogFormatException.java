package org.comptoir.catalogexport;

import java.io.IOException;

/** A file that cannot be read on: the message names the rule and what to do about it. */
public final class CatalogFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    /** @param line from 1, 0 where the file as a whole is meant */
    public CatalogFormatException(long line, String message) {
        super(message);
        this.line = line;
    }

    public long line() {
        return line;
    }
}
