package org.comptoir.gateway.protocol.oci.function;

import java.util.List;
import org.comptoir.gateway.protocol.oci.cart.HookForm;
import org.comptoir.gateway.protocol.oci.page.RefusalPage;
import org.comptoir.kernel.Language;

/**
 * A page with one form for the buyer's system.
 *
 * @param key which words to use: {@code validate} or {@code search}
 * @param hits articles in the form as a person reads them; empty where nobody is meant to look
 * @param total articles that were found, in the form or not
 * @param sendsItself whether the page posts its form without a person
 */
public record FormPage(
        FunctionTexts texts, String key, HookForm.Filled form, List<Hit> hits, int total, boolean sendsItself) {

    /** One line of the form. */
    public record Hit(String part, String name, String price) {}

    public FormPage {
        hits = List.copyOf(hits);
    }

    static FormPage sendingItself(Language language, String key, HookForm.Filled form) {
        return new FormPage(new FunctionTexts(language), key, form, List.of(), 0, true);
    }

    public String text(String part) {
        return texts.get(key + "." + part);
    }

    /** Where the form goes, and what is in it. */
    public String text() {
        return texts.get(key + ".text", form.action().destination(), hits.size(), total);
    }

    /** What a reader of the page may do. */
    public String button() {
        return texts.get(key + ".button");
    }

    /** Address of the script that sends the form. */
    public String script() {
        return FormScript.PATH;
    }

    public String style() {
        return RefusalPage.STYLE;
    }
}
