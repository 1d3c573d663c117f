package org.comptoir.gateway.protocol.oci.function;

import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.protocol.oci.call.OciCall;
import org.comptoir.gateway.protocol.oci.call.OciParameter;

/**
 * What a call names by {@code PRODUCTID} and {@code QUANTITY}, or by {@code PRODUCTID[1]}, {@code QUANTITY[1]} and so on.
 *
 * @param key as an earlier form said in EXT_PRODUCT_ID, or what a person typed
 * @param quantity as sent; empty where the call says none
 */
record AskedArticle(String key, Optional<String> quantity) {

    /** As many as a cart may hold. */
    static final int MOST = 500;

    private static final Pattern INDEXED = Pattern.compile("(?i)PRODUCTID\\[0*(\\d{1,5})]");

    /** In the order of their numbers; names without a value name nothing. */
    static List<AskedArticle> all(OciCall call) {
        Optional<String> one = call.first(List.of("PRODUCTID"));
        if (one.isPresent()) {
            return List.of(new AskedArticle(one.get(), call.first(List.of("QUANTITY"))));
        }
        TreeMap<Integer, String> keys = new TreeMap<>();
        for (OciParameter parameter : call.effective()) {
            Matcher name = INDEXED.matcher(parameter.name());
            String key = parameter.value().strip();
            if (name.matches() && !key.isEmpty()) {
                keys.putIfAbsent(Integer.valueOf(name.group(1)), key);
            }
        }
        return keys.entrySet().stream()
                .limit(MOST)
                .map(entry -> new AskedArticle(entry.getValue(), quantity(call, entry)))
                .toList();
    }

    private static Optional<String> quantity(OciCall call, Entry<Integer, String> key) {
        return call.first(List.of("QUANTITY[" + key.getKey() + "]"));
    }
}
