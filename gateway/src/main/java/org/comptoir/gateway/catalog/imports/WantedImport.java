package org.comptoir.gateway.catalog.imports;

import org.comptoir.gateway.partner.SupplierId;

/**
 * A file that somebody wants to bring in.
 *
 * @param actor who, such as {@code user:admin} or the name of a token
 * @param fileName shown to people, never used as a path; may be blank
 * @param format such as {@code csv}, {@code xlsx}, {@code cif}, {@code bmecat}, {@code ndjson}; blank to recognise it
 * @param profile name of a mapping profile; blank for our own column names
 */
public record WantedImport(
        SupplierId supplier, String actor, String fileName, String format, String profile, ImportOptions options) {}
