package org.comptoir.catalogexport;

import java.io.IOException;

/**
 * One catalog file, read once from front to end in constant memory.
 *
 * <p>What is wrong with one item never stops the others: a row that cannot be read is told as {@link Unreadable} and
 * passed over. Only a file that cannot be read on at all ends it.
 */
public interface CatalogSource extends AutoCloseable {

    /**
     * A line that is no item.
     *
     * @param line from 1
     * @param field as the source names it, blank for the whole line
     * @param rule what is not met, naming the value
     * @param remedy what to do about it
     */
    record Unreadable(long line, String field, String rule, String remedy) {}

    /**
     * Reads to the end.
     *
     * @throws CatalogFormatException if the rest cannot be read: not this format, cut off, hostile, or over a limit
     */
    void read(CatalogReceiver receiver) throws IOException;

    @Override
    void close() throws IOException;
}
