package org.comptoir.gateway.protocol.oci.page;

import java.util.ResourceBundle;
import org.comptoir.kernel.Language;

/** The words of refusals in one language. */
public record RefusalTexts(Language language) {

    public static RefusalTexts in(Language language) {
        return new RefusalTexts(language);
    }

    public String get(String key) {
        return ResourceBundle.getBundle(
                        RefusalTexts.class.getPackageName() + ".refusals",
                        language.locale(),
                        RefusalTexts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
