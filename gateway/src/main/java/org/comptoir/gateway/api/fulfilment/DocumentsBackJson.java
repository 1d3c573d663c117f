package org.comptoir.gateway.api.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.gateway.fulfilment.door.BuyerDoor;
import org.comptoir.gateway.partner.Credential;
import org.jspecify.annotations.Nullable;

/**
 * Where documents go back to, as the API shows it.
 *
 * @param addresses by kind of document
 * @param secrets names of those that are set
 */
public record DocumentsBackJson(
        Map<String, String> addresses,
        @Nullable Name from,
        @Nullable Name sender,
        Map<String, String> settings,
        List<String> secrets,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    static final DocumentsBackJson NOTHING =
            new DocumentsBackJson(Map.of(), null, null, Map.of(), List.of(), null, null);

    /** A party as cXML names it. */
    public record Name(String domain, String identity) {

        private static Name of(Credential known) {
            return new Name(known.domain(), known.identity());
        }
    }

    static DocumentsBackJson of(BuyerDoor door) {
        Map<String, String> addresses = new TreeMap<>();
        door.addresses().forEach((kind, address) -> addresses.put(kind.text(), address));
        return new DocumentsBackJson(
                addresses,
                door.from().map(Name::of).orElse(null),
                door.sender().map(Name::of).orElse(null),
                new TreeMap<>(door.settings()),
                door.secrets().stream().sorted().toList(),
                door.changedAt(),
                door.changedBy());
    }
}
