package org.comptoir.gateway.catalog;

/**
 * What an import did.
 *
 * @param refused items left out; each of their problems was reported while the import ran
 * @param version the catalog's version from now on
 */
public record ImportReport(long added, long updated, long refused, long version) {}
