package org.comptoir.gateway.storefront.page;

/** There is no such page or article: says the same for what is hidden and what never was. */
public record MissingPage(Frame frame, String key) {

    public String title() {
        return frame.text("notice." + key + ".title");
    }

    public String text() {
        return frame.text("notice." + key + ".text");
    }
}
