package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Tokens;

/** What it takes to play a buyer: an address for the cart, a secret, a language. */
@RequestScoped
class PlayMeans {
    private final GatewaySettings settings;
    private final Tokens tokens;
    private final Speech speech;

    @Inject
    PlayMeans(GatewaySettings settings, Tokens tokens, Speech speech) {
        this.settings = settings;
        this.tokens = tokens;
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PlayMeans() {
        this(null, null, null);
    }

    URI returnTo(String key) {
        return URI.create(settings.publicUrl() + "/try-out/" + key);
    }

    String secret() {
        return tokens.next();
    }

    /** For a test order. */
    String orderNumber() {
        return "TRY-" + tokens.next().substring(0, 10);
    }

    String language() {
        return speech.getTag();
    }
}
