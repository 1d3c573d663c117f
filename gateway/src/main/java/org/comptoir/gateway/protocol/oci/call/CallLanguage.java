package org.comptoir.gateway.protocol.oci.call;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.kernel.Language;

/** The buyer's language: a key of SAP with one letter, or ISO with two. */
public final class CallLanguage {

    private static final List<String> NAMES = List.of(
            "sap-language", "language", "LANGU", "SY-LANGU", "uilanguage", "datalanguage", "sprache", "lang", "locale");

    private CallLanguage() {}

    /** Empty where the call says none; English for one we do not speak. */
    public static Optional<Language> of(OciCall call) {
        return call.first(NAMES).map(CallLanguage::read);
    }

    private static Language read(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "D" -> Language.DE;
            case "F" -> Language.FR;
            default -> Language.closestTo(text);
        };
    }
}
