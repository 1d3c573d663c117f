package org.comptoir.gateway.storefront.page;

/**
 * What every page of an open session shows around its content.
 *
 * @param contextPath where the application lives, usually empty
 * @param supplier the name over the door
 * @param client the buying company
 * @param test true where nothing ordered here is real
 * @param query what stands in the search field
 * @param place this page below the shop's address, to come back to after a change of language
 */
public record Frame(
        Texts texts,
        Links links,
        String contextPath,
        String supplier,
        String client,
        boolean test,
        int cartLines,
        String query,
        String place) {

    public String text(String key) {
        return texts.get(key);
    }

    public String text(String key, String... arguments) {
        return texts.get(key, arguments);
    }

    public String count(String key, long number) {
        return texts.count(key, number);
    }

    public String asset(String name) {
        return contextPath + "/assets/" + name;
    }

    public Frame searching(String text, String path) {
        return new Frame(texts, links, contextPath, supplier, client, test, cartLines, text, path);
    }

    public Frame at(String path) {
        return searching(query, path);
    }

    public Frame holding(int lines) {
        return new Frame(texts, links, contextPath, supplier, client, test, lines, query, place);
    }
}
