package org.comptoir.gateway.protocol.oci.cart;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.cart.ReturnForm.Field;

/**
 * Reads the page with the form as a browser does: its bytes by the charset of the answer, its attributes with references
 * resolved.
 *
 * @param form attributes of the form element
 * @param fields of the form, in order
 */
public record BuyerBrowser(String html, Map<String, String> form, List<Field> fields) {

    private static final Pattern FORM = Pattern.compile("(?is)<form\\s([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("(?is)<input\\s((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?s)([A-Za-z-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?");
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d+|#x[0-9a-fA-F]+|amp|lt|gt|quot);");

    public static BuyerBrowser read(byte[] page, Charset charset) {
        String html = new String(page, charset).replace("\r\n", "\n").replace('\r', '\n');
        Matcher form = FORM.matcher(html);
        if (!form.find()) {
            throw new AssertionError("There is no form in the page");
        }
        List<Field> fields = new ArrayList<>();
        Matcher inputs = INPUT.matcher(form.group(2));
        while (inputs.find()) {
            Map<String, String> input = attributes(inputs.group(1));
            fields.add(new Field(input.get("name"), input.getOrDefault("value", "")));
        }
        return new BuyerBrowser(html, attributes(form.group(1)), fields);
    }

    /** The fields of a body that was posted, as a server reads them. */
    public static List<Field> posted(byte[] body, Charset charset) {
        List<Field> fields = new ArrayList<>();
        for (String pair : new String(body, charset).split("&")) {
            int equals = pair.indexOf('=');
            fields.add(new Field(
                    URLDecoder.decode(pair.substring(0, equals), charset),
                    URLDecoder.decode(pair.substring(equals + 1), charset)));
        }
        return fields;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), value == null ? "" : resolved(value));
        }
        return attributes;
    }

    private static String resolved(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        switch (reference.group(1)) {
                            case "amp" -> "&";
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "quot" -> "\"";
                            default -> character(reference.group(1));
                        }));
    }

    private static String character(String reference) {
        boolean hex = reference.charAt(1) == 'x';
        return Character.toString(Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10));
    }
}
