package org.comptoir.gateway.storefront.page;

import java.util.List;

/** The shop's first page: categories, and order by number. */
public record HomePage(Frame frame, List<ShelfView> shelves) {}
