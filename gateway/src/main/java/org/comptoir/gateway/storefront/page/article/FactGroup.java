package org.comptoir.gateway.storefront.page.article;

import java.util.List;

/** Facts about an article that belong together, under one heading. */
public record FactGroup(String title, List<Fact> facts) {

    /** A line of the table. */
    public record Fact(String name, String value) {}

    public FactGroup {
        facts = List.copyOf(facts);
    }
}
