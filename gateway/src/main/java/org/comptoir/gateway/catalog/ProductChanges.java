package org.comptoir.gateway.catalog;

/**
 * What became of the articles of an import.
 *
 * @param updated there before with another sheet, or withdrawn
 * @param unchanged there before with the same sheet: nothing was written
 */
public record ProductChanges(long added, long updated, long unchanged, long withdrawn) {

    public static final ProductChanges NONE = new ProductChanges(0, 0, 0, 0);

    public ProductChanges plus(ProductChanges more) {
        return new ProductChanges(
                added + more.added, updated + more.updated, unchanged + more.unchanged, withdrawn + more.withdrawn);
    }
}
