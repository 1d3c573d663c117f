package org.comptoir.gateway.protocol.oci;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.gateway.protocol.oci.entry.EnterShop;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction.Judged;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;

/** Which function answers which call. What nobody knows is shopping: suites have functions of their own, and a person waits. */
@ApplicationScoped
class FunctionTable {

    private static final String SHOPPING = "SHOPPING";
    private static final String OTHER = "other";
    private static final int SHOWN = 80;

    private final Map<String, OciFunction> functions;
    private final EnterShop shop;

    @Inject
    FunctionTable(@Any Instance<OciFunction> functions, EnterShop shop) {
        this.functions = functions.stream().collect(toUnmodifiableMap(OciFunction::name, Function.identity()));
        this.shop = shop;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FunctionTable() {
        this.functions = Map.of();
        this.shop = null;
    }

    public Judged answer(ReceivedCall received) {
        OciFunction function = functions.get(received.call().function());
        if (function != null) {
            return function.answer(received);
        }
        return shop.enter(received);
    }

    /** What is to be said beside the call. */
    public ReceivedCall noted(ReceivedCall received) {
        String name = received.call().function();
        if (!label(name).equals(OTHER)) {
            return received;
        }
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return received.noting("FUNCTION=%s is not known here; it was answered with the shop"
                .formatted(shown.replaceAll("\\p{C}", "?")));
    }

    /** The name itself if it is one of ours: whatever strangers send, the metrics have few series. */
    public String label(String name) {
        if (name.isEmpty()) {
            return SHOPPING;
        }
        return functions.containsKey(name) ? name : OTHER;
    }
}
