package org.comptoir.gateway.storefront.page;

import java.util.List;

/** Everything about one article. */
public record ProductPage(Frame frame, List<Crumb> crumbs, ArticleView article) {}
