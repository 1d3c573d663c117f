package org.comptoir.gateway.protocol.oci.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction.Judged;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.page.Refusal;
import org.comptoir.gateway.punchout.StartOutcome;
import org.comptoir.gateway.punchout.StartPunchOut;

/**
 * Opens the shop: a session of its own for each call, whoever shops as the same user meanwhile, and 303 to an address that
 * holds nothing of the call.
 */
@ApplicationScoped
public class EnterShop {

    private static final int LONGEST_SEARCH = 256;

    private final StartPunchOut startPunchOut;

    @Inject
    EnterShop(StartPunchOut startPunchOut) {
        this.startPunchOut = startPunchOut;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected EnterShop() {
        this(null);
    }

    /** The shop's home page. */
    public Judged enter(ReceivedCall received) {
        return enter(received, Optional.empty());
    }

    /** @param selectedItem opens this article, or a search for this text */
    public Judged enter(ReceivedCall received, Optional<String> selectedItem) {
        return enter(received, selectedItem, "");
    }

    /** The results of a search, even if the text is a part number. */
    public Judged enterSearching(ReceivedCall received, String text) {
        String sought = Visible.line(text);
        // the shop reads no more of it, and an address must not be as long as a body may
        String some = sought.codePoints()
                .limit(LONGEST_SEARCH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return enter(received, Optional.empty(), "?q=" + URLEncoder.encode(some, StandardCharsets.UTF_8));
    }

    /** @param query of the start page's address */
    private Judged enter(ReceivedCall received, Optional<String> selectedItem, String query) {
        Optional<String> hook = received.call().first(received.names().hook());
        if (hook.isEmpty()) {
            return Judged.refused(
                    received,
                    Refusal.NO_HOOK,
                    "Connection %s expects the return address in %s"
                            .formatted(
                                    received.connection().name(),
                                    String.join(", ", received.names().hook())));
        }
        return startPunchOut
                .start(StartMapper.toStart(received, hook.get(), selectedItem))
                .fold(
                        started -> Judged.kept(shop(started, query)),
                        refused -> Judged.refused(received, Refusal.HOOK, refused.reason()),
                        unmet -> never(unmet),
                        unsupported -> never(unsupported),
                        conflicting -> never(conflicting));
    }

    /** Without scheme and host: the browser stays with the ones it knows us by. */
    private static OciAnswer shop(StartOutcome.Started started, String query) {
        return new OciAnswer.SeeOther(URI.create(started.startPage().getRawPath() + query));
    }

    private static Judged never(StartOutcome outcome) {
        throw new IllegalStateException("A new session without a cart was answered " + outcome);
    }
}
