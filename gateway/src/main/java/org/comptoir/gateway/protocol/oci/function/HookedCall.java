package org.comptoir.gateway.protocol.oci.function;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.protocol.oci.cart.HookForm;
import org.comptoir.gateway.protocol.oci.entry.StartMapper;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction.Judged;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.page.Refusal;
import org.comptoir.gateway.punchout.ReturnPlaces;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.punchout.ReturnWish;

/**
 * A call that is answered with a form, and where that form may go.
 *
 * @param hook allowed on the connection
 */
record HookedCall(ReceivedCall received, ReturnUrl hook) {

    /** Judges the hook as the shop does; a call without one that may be used gets the page that says why. */
    static Judged judge(ReceivedCall received, Function<HookedCall, Judged> answer) {
        Optional<String> address = received.call().first(received.names().hook());
        if (address.isEmpty()) {
            return Judged.refused(
                    received,
                    Refusal.NO_HOOK,
                    "Connection %s expects the return address in %s"
                            .formatted(
                                    received.connection().name(),
                                    String.join(", ", received.names().hook())));
        }
        return ReturnPlaces.check(
                new ReturnWish(address.get(), Optional.empty(), Set.of(ReturnUrl.Kind.values())),
                received.connection(),
                allowed -> answer.apply(new HookedCall(received, allowed.cart())),
                reason -> Judged.refused(received, Refusal.HOOK, reason));
    }

    /** The form as the shop would write it for this call. */
    HookForm form() {
        return new HookForm(
                received.connection(),
                StartMapper.extrinsics(received.call(), received.names()),
                StartMapper.returnFrame(received.call()).name());
    }
}
