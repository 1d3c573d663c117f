package org.comptoir.catalogexport;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;

/** A way to write a catalog. */
public interface ExportFormat {

    /** As people name it, such as {@code cif3}. */
    String name();

    /** Without a point, such as {@code cif}. */
    String fileEnding();

    String mediaType();

    /**
     * Why a catalog of this kind cannot be written at all; empty where it can.
     *
     * @return what is not met and what to do
     */
    default Optional<String> refuses(ExportHead head) {
        return Optional.empty();
    }

    /** Whether a file must name the supplier by an ID. */
    default boolean needsSupplier() {
        return false;
    }

    /** What the format's own papers say against an article that it can write all the same. */
    default ItemJudge judge() {
        return ItemJudge.LENIENT;
    }

    /** Whether a file may hold changes; otherwise only ever the whole catalog. */
    default boolean tellsChanges() {
        return true;
    }

    /**
     * The format of the same family that says this, where it takes another: BMEcat has a transaction for each.
     *
     * @param pricesOnly of changes, whether they are prices and nothing else
     */
    default ExportFormat saying(CatalogHeader.Scope scope, boolean pricesOnly) {
        return this;
    }

    /** Whether prices from larger quantities on can be said. */
    default boolean tellsSteps() {
        return true;
    }

    /** What a file leaves out of an article that it has, and refuses nothing for. */
    default Set<Omission> omits(CatalogItem item, ExportHead head) {
        return Set.of();
    }

    /** Whether the file says anything of shelves; to gather them may cost a reading of the whole catalog. */
    default boolean saysShelves() {
        return true;
    }

    /** @param target not closed; only written to until {@link CatalogSink#finish()} */
    CatalogSink open(OutputStream target, ExportHead head) throws IOException;
}
