package org.comptoir.gateway.protocol.oci.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.comptoir.gateway.platform.sentence.KeptSentences;
import org.comptoir.kernel.Language;

/** The words of refusals in one language. */
public record RefusalTexts(Language language) {

    private static final KeptSentences DETAILS = KeptSentences.of(bundle(Locale.ENGLISH), "detail.");

    public static RefusalTexts in(Language language) {
        return new RefusalTexts(language);
    }

    public String get(String key) {
        return bundle(language.locale()).getString(key);
    }

    /** What a person who looks after the connection is told, known by its English; empty for a sentence nobody knows. */
    public Optional<String> detail(String english) {
        return DETAILS.find(english)
                .map(known -> new MessageFormat(get(known.key()), language.locale())
                        .format(known.blanks().stream()
                                .map(blank ->
                                        blank.isEmpty() ? blank : detail(blank).orElse(blank))
                                .toArray()));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                RefusalTexts.class.getPackageName() + ".refusals",
                locale,
                RefusalTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
