package org.comptoir.gateway.protocol.oci.cart;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.partner.dialect.oci.HookMode;
import org.comptoir.gateway.punchout.ReturnUrl;

/**
 * Where the form goes and what of the return address stands in it.
 *
 * @param fields parameters of the address that became fields, each decoded once
 */
record HookAddress(ReturnUrl action, List<ReturnForm.Field> fields) {

    private static final char UNREADABLE = '\uFFFD';

    HookAddress {
        fields = List.copyOf(fields);
    }

    /**
     * As it came, unless it is to be split and can be: a program's address has nothing to split,
     * and what is no UTF-8 would come back as something else.
     */
    static HookAddress of(ReturnUrl url, HookMode mode, WireCharset charset) {
        String text = url.text();
        int query = text.indexOf('?');
        if (mode == HookMode.AS_IS || url.kind() != ReturnUrl.Kind.WEB || query < 0) {
            return new HookAddress(url, List.of());
        }
        List<ReturnForm.Field> fields = new ArrayList<>();
        for (String pair : List.of(text.substring(query + 1).split("&", -1))) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if ((name + value).indexOf(UNREADABLE) >= 0
                    || charset.lackedIn(name + value).isPresent()) {
                return new HookAddress(url, List.of());
            }
            fields.add(new ReturnForm.Field(name, value));
        }
        return new HookAddress(ReturnUrl.of(text.substring(0, query)), fields);
    }

    /** A percent sign that stands for nothing stays one. */
    private static String decoded(String text) {
        String repaired = text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(repaired, StandardCharsets.UTF_8);
    }
}
