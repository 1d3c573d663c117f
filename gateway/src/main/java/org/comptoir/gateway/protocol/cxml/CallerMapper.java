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
                names(sender),
                sender.stream()
                        .map(credential -> credential.sharedSecret)
                        .filter(secret -> secret != null)
                        .map(secret -> secret.reveal().strip())
                        .findFirst()
                        .orElse(""));
    }

    private static List<org.comptoir.gateway.partner.Credential> parties(@Nullable Party party) {
        return party == null ? List.of() : names(party.credential);
    }

    private static List<org.comptoir.gateway.partner.Credential> names(List<Credential> credentials) {
        return credentials.stream()
                .map(credential -> new org.comptoir.gateway.partner.Credential(
                        Texts.of(credential.domain).orElse(""),
                        credential.identity == null ? "" : credential.identity.text()))
                .toList();
    }
}
