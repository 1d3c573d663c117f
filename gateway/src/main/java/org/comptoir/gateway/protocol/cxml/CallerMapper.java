package org.comptoir.gateway.protocol.cxml;

import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Party;
import org.comptoir.gateway.partner.Caller;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.jspecify.annotations.Nullable;

/** cXML Header to {@link Caller}. What is missing stays empty: it is nobody's name. */
final class CallerMapper {

    private CallerMapper() {}

    static Caller toCaller(Optional<Header> header) {
        List<Credential> sender =
                header.map(h -> h.sender).map(s -> s.credential).orElse(List.of());
        return new Caller(
                parties(header.map(h -> h.from).orElse(null)),
                parties(header.map(h -> h.to).orElse(null)),
                sender.stream().map(CallerMapper::signature).toList(),
                "");
    }

    private static Caller.Signature signature(Credential credential) {
        String secret = credential.sharedSecret == null
                ? ""
                : credential.sharedSecret.reveal().strip();
        return new Caller.Signature(name(credential), secret);
    }

    private static List<org.comptoir.gateway.partner.Credential> parties(@Nullable Party party) {
        return party == null ? List.of() : names(party.credential);
    }

    private static List<org.comptoir.gateway.partner.Credential> names(List<Credential> credentials) {
        return credentials.stream().map(CallerMapper::name).toList();
    }

    private static org.comptoir.gateway.partner.Credential name(Credential credential) {
        return new org.comptoir.gateway.partner.Credential(
                Texts.of(credential.domain).orElse(""), credential.identity == null ? "" : credential.identity.text());
    }
}
