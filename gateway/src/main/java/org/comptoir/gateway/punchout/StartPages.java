package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Tokens;

/** Thinks up addresses that nobody can guess, each good for one visit. */
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

    /** @param tokenHash all that is stored of the address */
    record StartPage(URI address, String tokenHash) {}

    public StartPage next() {
        String token = tokens.next();
        return new StartPage(URI.create(settings.publicUrl() + "/start/" + token), Tokens.hash(token));
    }
}
