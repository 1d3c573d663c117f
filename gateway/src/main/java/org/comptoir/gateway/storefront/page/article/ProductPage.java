package org.comptoir.gateway.storefront.page.article;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.storefront.page.Crumb;
import org.comptoir.gateway.storefront.page.Frame;

/**
 * Everything about one article.
 *
 * @param farewell when it goes out of the range, in a sentence; empty while nobody says
 * @param hazardous whether it is dangerous goods
 * @param specifications what it is: one group or none
 * @param facts how it is named, packed and classified
 * @param warehouses what lies where; empty where only one is known
 * @param links documents and pictures elsewhere
 * @param related other articles that the client may see
 * @param conditions what the contract that made the price says in words
 */
public record ProductPage(
        Frame frame,
        List<Crumb> crumbs,
        ArticleView article,
        String farewell,
        boolean hazardous,
        List<FactGroup> specifications,
        List<FactGroup> facts,
        List<FactGroup.Fact> warehouses,
        List<MediumLink> links,
        List<RelatedGroup> related,
        Optional<String> conditions) {

    /**
     * Something to look at that lies elsewhere; it is linked and never loaded, so that nobody learns who looks at what.
     *
     * @param text what it is
     * @param host where it lies
     * @param language tag, empty where it is for everybody
     */
    public record MediumLink(String address, String text, String host, String language) {}

    /** @param key {@code substitute}, {@code accessory} or {@code variant} */
    public record RelatedGroup(String key, String title, List<Related> articles) {}

    /** Another article, as a link. */
    public record Related(String name, String part, String url, String image) {}
}
