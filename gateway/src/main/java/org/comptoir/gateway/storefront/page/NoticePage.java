package org.comptoir.gateway.storefront.page;

import org.jspecify.annotations.Nullable;

/**
 * A page with nothing but a message: there is no open session to show a shop for.
 *
 * @param sign over the door, where it is known which
 * @param reference what to quote to us, empty where nothing went wrong
 */
public record NoticePage(
        Texts texts, String contextPath, @Nullable Signboard sign, String key, String reference) {

    public String title() {
        return texts.get("notice." + key + ".title");
    }

    public String text() {
        return texts.get("notice." + key + ".text", reference);
    }
}
