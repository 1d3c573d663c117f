package org.comptoir.gateway.storefront.page;

/** One row of a page of hits. */
public record HitPart(Frame frame, ArticleView article) {}
