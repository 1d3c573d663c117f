package org.comptoir.catalogexport;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One catalog being written, item by item, in constant memory. An item is written whole or not at all: what it is refused
 * for, everything at once, is the answer.
 */
public interface CatalogSink extends AutoCloseable {

    /** A shelf; all of them come before the first item, a parent before its children. */
    default void shelf(CatalogCategory shelf) throws IOException {}

    /** @return nothing where it was written, else every reason why it was not */
    List<Refusal> write(CatalogItem item) throws IOException;

    /** Writes what stands behind the last item. Without it the file is no catalog. */
    void finish() throws IOException;

    /** What can only be said at the end but stands before; asked once, after {@link #finish()}. */
    default Optional<Patch> patch() {
        return Optional.empty();
    }

    /** Lets go of what it holds; writes nothing. */
    @Override
    default void close() throws IOException {}

    /**
     * Bytes that replace as many others.
     *
     * @param offset from the beginning of the file
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Patch(long offset, byte[] bytes) {}
}
