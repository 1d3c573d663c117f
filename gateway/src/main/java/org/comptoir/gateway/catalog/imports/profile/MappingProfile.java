package org.comptoir.gateway.catalog.imports.profile;

import java.time.Instant;

/**
 * A kept mapping.
 *
 * @param mapping JSON text as {@code catalogexport.mapping.Mapping} reads it
 * @param version from 1, raised by each change
 */
public record MappingProfile(String name, String mapping, long version, Instant changedAt, String changedBy) {}
