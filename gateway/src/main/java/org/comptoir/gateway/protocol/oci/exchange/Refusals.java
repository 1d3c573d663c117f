package org.comptoir.gateway.protocol.oci.exchange;

import org.comptoir.gateway.protocol.oci.page.Refusal;
import org.comptoir.gateway.protocol.oci.page.RefusalPage;
import org.comptoir.gateway.protocol.oci.page.RefusalTexts;
import org.comptoir.kernel.Language;

/** Pages that say why there is no shop. They hold no form and no link, so anybody may show them in a frame. */
public final class Refusals {

    private static final String HTML = "text/html;charset=UTF-8";

    private Refusals() {}

    public static OciAnswer.Content of(Refusal refusal, Language language) {
        return of(refusal, language, "");
    }

    /** @param detail for those who look after the connection: the thing, the rule, the next step */
    public static OciAnswer.Content of(Refusal refusal, Language language, String detail) {
        RefusalPage page = new RefusalPage(RefusalTexts.in(language), refusal, detail);
        return new OciAnswer.Content(refusal.status(), HTML, page.draw(), RefusalPage.POLICY);
    }
}
