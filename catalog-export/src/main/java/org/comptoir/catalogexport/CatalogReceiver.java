package org.comptoir.catalogexport;

import java.util.Map;
import org.comptoir.catalogexport.CatalogSource.Unreadable;

/**
 * Takes what a {@link CatalogSource} reads, in the order of the file. A shelf may come after the articles on it: who keeps
 * both puts the shelves first.
 */
public interface CatalogReceiver {

    /** What the file says of itself; at most once, before anything else. */
    default void header(CatalogHeader header) {}

    /**
     * What the file calls the fields of its items, so that a problem can name the column to look at; at most once, before the
     * first item.
     *
     * @param byPath column or element by path in {@link CatalogItem}, such as {@code terms/amount}; not every field has one
     */
    default void fieldNames(Map<String, String> byPath) {}

    /** A shelf of the file's own tree; a code comes once, its parent before it wherever the format allows. */
    default void category(CatalogCategory category) {}

    void item(CatalogItem item);

    /** A line that is no item. */
    void unreadable(Unreadable line);

    /** Something passed over that nobody needs to repair, such as an element the catalog has no place for. */
    default void note(long line, String text) {}
}
