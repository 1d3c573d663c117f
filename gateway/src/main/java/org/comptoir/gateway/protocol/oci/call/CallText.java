package org.comptoir.gateway.protocol.oci.call;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A call as people read it in the journal: one parameter on a line, in order, secrets blanked. */
public final class CallText {

    public static final String CONTENT_TYPE = "text/plain;charset=UTF-8";

    private static final String BLANK = "***";

    private CallText() {}

    public static byte[] write(OciCall call, CallNames names) {
        StringBuilder text = new StringBuilder(256);
        text.append(call.method()).append(" /oci/");
        appendVisible(text, call.connection());
        text.append('\n');
        for (OciParameter parameter : call.parameters()) {
            text.append(parameter.source().name().toLowerCase(Locale.ROOT)).append(' ');
            appendVisible(text, parameter.name());
            text.append('=');
            appendVisible(text, names.isSecret(parameter) ? BLANK : parameter.value());
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What would break a line, or hide, is written as in Java. */
    private static void appendVisible(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int type = Character.getType(c);
            if (c == '\\') {
                text.append("\\\\");
            } else if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
    }
}
