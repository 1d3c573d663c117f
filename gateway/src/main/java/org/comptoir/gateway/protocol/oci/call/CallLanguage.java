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

    /**
     * Empty for one we do not speak.
     *
     * @param browser counts where the call says none
     */
    public static Optional<Language> of(OciCall call, Optional<Language> browser) {
        Optional<String> said = call.first(NAMES);
        return said.isPresent() ? read(said.get()) : browser;
    }

    private static Optional<Language> read(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "D" -> Optional.of(Language.DE);
            case "E" -> Optional.of(Language.EN);
            case "F" -> Optional.of(Language.FR);
            default -> Language.named(text);
        };
    }
}
