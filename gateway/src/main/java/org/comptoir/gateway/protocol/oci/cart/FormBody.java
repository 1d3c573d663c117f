package org.comptoir.gateway.protocol.oci.cart;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.gateway.cart.ReturnForm;

/** The body a browser makes of a form: {@code application/x-www-form-urlencoded}, line breaks as CR LF. */
final class FormBody {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    private FormBody() {}

    static byte[] of(List<ReturnForm.Field> fields, Charset charset) {
        return fields.stream()
                .map(field -> encoded(field.name(), charset) + "=" + encoded(field.value(), charset))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String contentType(Charset charset) {
        return "application/x-www-form-urlencoded;charset=" + charset.name();
    }

    private static String encoded(String text, Charset charset) {
        boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return URLEncoder.encode(oneLine ? text : LINE_END.matcher(text).replaceAll("\r\n"), charset);
    }
}
