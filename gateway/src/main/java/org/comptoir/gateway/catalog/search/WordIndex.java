package org.comptoir.gateway.catalog.search;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.comptoir.kernel.Language;

/**
 * Finds the numbers of entries by their words and part numbers. A frozen picture: entries never change under it.
 *
 * <p>The door for other engines: a shared search server can stand in for the node's own index.
 */
public interface WordIndex extends AutoCloseable {

    /**
     * The best entries for a text. An exact part number comes first, then an exact manufacturer's number, then words
     * in part numbers, names and descriptions.
     *
     * @param text anything at all; it has no syntax and never fails
     * @param accepted entries that exist for the asker; all others are as if they had never been indexed
     * @param most how many to return; the total counts the others too
     * @return empty when the index was closed meanwhile: ask its successor
     */
    Optional<Hits> find(Language language, String text, IntPredicate accepted, int most);

    @Override
    void close();
}
