package org.comptoir.gateway.coresystem.transport;

import java.net.URI;
import java.util.Optional;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.Trace;

/**
 * What a target does with an order whose arrival is not known: it takes a repetition under the same key for what it is
 * ({@code send}), tells by key whether it has it ({@code ask}), or neither ({@code verify}), so that a person has to look.
 *
 * @param askUrl where {@code {key}} stands for the key
 */
record AfterDoubt(String way, Optional<String> askUrl) {

    static final String KEY = "{key}";
    static final Setting WAY = Setting.of("after-doubt", "send", "send|ask|verify", "send, ask or verify");
    static final Setting ASK_URL = Setting.of(
            "ask-url",
            "",
            "(https?://[\\x21-\\x7E]*\\{key\\}[\\x21-\\x7E]*)?",
            "an https address with {key} in its path or query");

    private static final String ASK = "ask";
    private static final String VERIFY = "verify";

    static AfterDoubt of(SettingValues settings) {
        String url = settings.get(ASK_URL);
        return new AfterDoubt(settings.get(WAY), url.isEmpty() ? Optional.empty() : Optional.of(url));
    }

    static boolean isAsking(SettingValues settings) {
        return settings.get(WAY).equals(ASK);
    }

    /** Where to ask about a key; a key is a UUID and needs no escaping. */
    Optional<URI> question(String key) {
        return way.equals(ASK) ? askUrl.map(url -> URI.create(url.replace(KEY, key))) : Optional.empty();
    }

    /** What holds where nothing can be asked. */
    Trace unasked() {
        return way.equals(VERIFY)
                ? new Trace.Untold(
                        "look in the core system for this order, then have it sent again or say that it is there")
                : new Trace.SendAgain();
    }
}
