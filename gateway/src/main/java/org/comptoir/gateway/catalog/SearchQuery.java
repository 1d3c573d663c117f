package org.comptoir.gateway.catalog;

import java.util.Optional;

/**
 * What to look for.
 *
 * @param text words or a part number, at most 256 characters are read; blank finds everything
 * @param category code of the shelf to stay on, its children included
 * @param page from 1
 */
public record SearchQuery(String text, Optional<String> category, int page) {}
