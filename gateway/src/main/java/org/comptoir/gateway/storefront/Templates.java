package org.comptoir.gateway.storefront;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The precompiled templates: nothing is compiled or looked for on a disk while the shop is open. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    /** Names of the templates as the engine knows them. */
    private static final Map<String, String> FULL_NAMES = new ConcurrentHashMap<>();

    private Templates() {}

    /**
     * Draws a page.
     *
     * @param name of the template below {@code shop/}, without its ending
     * @param page the one thing the template shows
     */
    static PageBytes draw(String name, Object page) {
        return draw(name, page, PageBytes.ofPage());
    }

    /** Draws a row of a page. */
    static PageBytes drawRow(String name, Object row) {
        return draw(name, row, PageBytes.ofRow());
    }

    private static PageBytes draw(String name, Object page, PageBytes output) {
        ENGINE.render(FULL_NAMES.computeIfAbsent(name, any -> "shop/" + any + ".jte"), page, output);
        return output;
    }
}
