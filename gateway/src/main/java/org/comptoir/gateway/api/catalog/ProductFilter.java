package org.comptoir.gateway.api.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.upkeep.ArticleQuery;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** What a caller asked the list of articles for. */
record ProductFilter(
        Optional<String> category, Optional<Long> changedAfter, int limit, Optional<ArticleQuery.Place> after) {

    static ProductFilter read(
            @Nullable String category, @Nullable String changedAfter, @Nullable String limit, @Nullable String cursor) {
        return new ProductFilter(
                given(category),
                given(changedAfter)
                        .map(text -> text.equals("0") ? 0 : Asked.number("changedAfter", text, 0, Long.MAX_VALUE)),
                Asked.limit(limit),
                given(cursor).map(ProductFilter::place));
    }

    ArticleQuery query(SupplierId supplier) {
        return new ArticleQuery(supplier, category, changedAfter, after, limit);
    }

    /** The same question for the page behind, from the question mark on. */
    String next(ArticleQuery.Place place) {
        var query = new StringBuilder("?limit=").append(limit);
        category.ifPresent(code -> query.append("&category=").append(encoded(code)));
        changedAfter.ifPresent(change -> query.append("&changedAfter=").append(change));
        return query.append("&cursor=")
                .append(place.change())
                .append('.')
                .append(encoded(place.partId()))
                .toString();
    }

    private static ArticleQuery.Place place(String cursor) {
        int dot = cursor.indexOf('.');
        if (dot < 1 || !cursor.substring(0, dot).matches("[0-9]{1,18}")) {
            throw Problem.unreadable("cursor", cursor, "the one next gave");
        }
        return new ArticleQuery.Place(Long.parseLong(cursor.substring(0, dot)), cursor.substring(dot + 1));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
