package org.comptoir.gateway.catalog.index;

/**
 * How far an index has come.
 *
 * @param indexed rows taken in
 * @param total rows there are, about
 * @param answers whether searches are answered meanwhile, from the index of before
 */
public record IndexProgress(long indexed, long total, boolean answers) {

    /** From 0 to 99 while it is built, 100 then. */
    public int percent() {
        return indexed >= total ? (answers ? 100 : 99) : (int) (indexed * 100 / total);
    }
}
