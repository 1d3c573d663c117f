package org.comptoir.gateway.catalog;

/**
 * What an import did.
 *
 * @param refused items left out; each of their problems was reported while the import ran
 * @param version the catalog's version from now on
 */
public record ImportReport(ProductChanges changes, long refused, long version) {

    public long added() {
        return changes.added();
    }

    public long updated() {
        return changes.updated();
    }
}
