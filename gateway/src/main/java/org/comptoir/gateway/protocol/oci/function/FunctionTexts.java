package org.comptoir.gateway.protocol.oci.function;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.comptoir.kernel.Language;

/** The words on the pages of functions in one language. */
public record FunctionTexts(Language language) {

    public String get(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(
                        FunctionTexts.class.getPackageName() + ".functions",
                        language.locale(),
                        FunctionTexts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }
}
