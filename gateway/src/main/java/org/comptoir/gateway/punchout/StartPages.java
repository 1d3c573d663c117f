package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Tokens;

/** Thinks up addresses that nobody can guess, each good for one visit, and says one again to who asked for it first. */
@ApplicationScoped
class StartPages {

    private final Tokens tokens;
    private final GatewaySettings settings;

    @Inject
    StartPages(Tokens tokens, GatewaySettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartPages() {
        this(null, null);
    }

    /**
     * @param tokenHash all that is stored of the address
     * @param nonce a random number from which the address follows under the sender's secret; alone it is worth nothing
     */
    record StartPage(URI address, String tokenHash, Optional<String> nonce) {}

    public StartPage next(Optional<StartKey> key) {
        String random = tokens.next();
        return key.map(sender -> page(sender.token(random), Optional.of(random)))
                .orElseGet(() -> page(random, Optional.empty()));
    }

    /** The start page of an earlier session; empty where the sender's secret is not the one of then. */
    public Optional<StartPage> again(EarlierStart earlier, Optional<StartKey> key) {
        return key.flatMap(sender -> earlier.nonce().map(sender::token))
                .map(token -> page(token, earlier.nonce()))
                .filter(page -> page.tokenHash().equals(earlier.tokenHash()));
    }

    private StartPage page(String token, Optional<String> nonce) {
        return new StartPage(URI.create(settings.publicUrl() + "/start/" + token), Tokens.hash(token), nonce);
    }
}
