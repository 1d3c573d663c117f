package org.comptoir.gateway.storefront.page.result;

import java.util.List;
import org.comptoir.gateway.storefront.page.ShelfView;
import org.comptoir.gateway.storefront.page.Texts;

/** What stands beside hits to narrow them by. Nothing in it belongs to a session: its addresses are relative. */
public record FacetsPart(Texts texts, List<ShelfView> shelves, List<FacetView> facets) {}
