package org.comptoir.gateway.catalog.upkeep;

import java.time.Instant;
import java.util.Optional;

/**
 * A sheet of an article, and how long it held.
 *
 * @param sheet canonical JSON
 * @param change the catalog's version since which it held
 * @param endedAt when another one took its place, or the article was withdrawn or came back; empty for the present one
 */
public record ArticleVersion(String sheet, long change, boolean withdrawn, Optional<Instant> endedAt) {}
