package org.comptoir.gateway.storefront.page;

/**
 * A page with nothing but a message: there is no open session to show a shop for.
 *
 * @param reference what to quote to us, empty where nothing went wrong
 */
public record NoticePage(Texts texts, String contextPath, String key, String reference) {

    public String title() {
        return texts.get("notice." + key + ".title");
    }

    public String text() {
        return texts.get("notice." + key + ".text", reference);
    }
}
