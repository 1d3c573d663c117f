package org.comptoir.cxml;

import java.util.List;

/**
 * A document with a root element of its own and without an envelope, such as a catalog ({@code Index}).
 *
 * @param content the root element with all that is in it
 * @param notes what was tolerated or left out while reading, each with path and line; at most 50
 */
public record RootDocument<T>(T content, List<String> notes) {

    public RootDocument {
        notes = List.copyOf(notes);
    }
}
