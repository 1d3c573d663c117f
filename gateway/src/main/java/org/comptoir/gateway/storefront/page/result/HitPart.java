package org.comptoir.gateway.storefront.page.result;

import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.article.ArticleView;

/** One row of a page of hits. */
public record HitPart(Frame frame, ArticleView article) {}
