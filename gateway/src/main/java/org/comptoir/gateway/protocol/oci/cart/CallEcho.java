package org.comptoir.gateway.protocol.oci.cart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.gateway.cart.ReturnForm;

/** What the buyer's system said of the call for itself: every parameter that begins with a tilde goes back. */
final class CallEcho {

    /** In the spelling that most systems have, with what they expect where the call did not say. */
    private static final String OK_CODE = "~OkCode";

    private static final String TARGET = "~TARGET";
    private static final String CALLER = "~CALLER";
    private static final List<String> OWN = List.of(OK_CODE, TARGET, CALLER, Esapo.DOCUMENT, Esapo.TYPE);
    private static final String ADD_ITEMS = "ADDI";
    private static final String FROM_A_CATALOG = "CTLG";

    private CallEcho() {}

    /**
     * @param call the call's parameters, names in any case
     * @param target where the form goes, for a call that named no frame
     */
    static List<ReturnForm.Field> fields(Map<String, String> call, String target, WireCharset charset) {
        Map<String, String> echoed = new LinkedHashMap<>();
        echoed.put(OK_CODE, OciTerms.find(call, OK_CODE).orElse(ADD_ITEMS));
        echoed.put(TARGET, OciTerms.find(call, TARGET).orElse(target));
        echoed.put(CALLER, OciTerms.find(call, CALLER).orElse(FROM_A_CATALOG));
        TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(OWN);
        new TreeMap<>(call).forEach((name, value) -> {
            if (name.startsWith("~") && known.add(name)) {
                echoed.put(name, value);
            }
        });
        return echoed.entrySet().stream()
                .map(field -> new ReturnForm.Field(
                        charset.fit(OciText.key(field.getKey())), charset.fit(OciText.key(field.getValue()))))
                .toList();
    }
}
