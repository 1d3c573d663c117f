package org.comptoir.gateway.storefront.page;

import org.comptoir.gateway.punchout.Operation;

/**
 * What every page of an open session shows around its content.
 *
 * @param contextPath where the application lives, usually empty
 * @param sign what is over the door
 * @param query what stands in the search field
 * @param place this page below the shop's address, to come back to after a change of language
 */
public record Frame(
        Texts texts,
        Links links,
        String contextPath,
        Signboard sign,
        Visit visit,
        int cartLines,
        String query,
        String place) {

    /** The buyer came to look: nothing may be put into the cart or changed. */
    public boolean readOnly() {
        return visit.operation() == Operation.INSPECT;
    }

    /** The buyer came to change a request that it has already. */
    public boolean editing() {
        return visit.operation() == Operation.EDIT;
    }

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
        return new Frame(texts, links, contextPath, sign, visit, cartLines, text, path);
    }

    public Frame at(String path) {
        return searching(query, path);
    }

    public Frame holding(int lines) {
        return new Frame(texts, links, contextPath, sign, visit, lines, query, place);
    }
}
