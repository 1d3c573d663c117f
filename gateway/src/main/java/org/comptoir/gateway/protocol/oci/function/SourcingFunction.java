package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.protocol.oci.entry.EnterShop;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;

/** {@code SOURCING}: the shop, opened on what a search finds; without {@code SEARCHSTRING} it is the shop as ever. */
@ApplicationScoped
class SourcingFunction implements OciFunction {

    private final EnterShop shop;

    @Inject
    SourcingFunction(EnterShop shop) {
        this.shop = shop;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SourcingFunction() {
        this(null);
    }

    @Override
    public String name() {
        return "SOURCING";
    }

    @Override
    public Judged answer(ReceivedCall received) {
        Optional<String> text = received.call().first(List.of("SEARCHSTRING"));
        return text.map(sought -> shop.enterSearching(received, sought)).orElseGet(() -> shop.enter(received));
    }
}
