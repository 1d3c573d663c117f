package org.comptoir.cxml;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.CredentialMac;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.security.MacClaim;
import org.comptoir.cxml.security.MacVerdict;
import org.comptoir.cxml.security.PartyId;
import org.comptoir.cxml.security.SharedSecret;
import org.jspecify.annotations.Nullable;

/** The {@code CredentialMac} of a header: made, and checked against the keys of the third party that issues them. */
public final class HeaderMac {

    /** Of From and of Sender. The standard does not say which of several was signed, so each pair is tried. */
    private static final int MOST_CREDENTIALS = 8;

    private HeaderMac() {}

    /** Whether {@code Sender} shows one. */
    public static boolean isPresent(Header header) {
        return find(header).isPresent();
    }

    private static Optional<CredentialMac> find(Header header) {
        return credentials(header.sender == null ? List.of() : header.sender.credential).stream()
                .flatMap(credential -> Optional.ofNullable(credential.credentialMac).stream())
                .findFirst();
    }

    /**
     * Checks the first code that {@code Sender} shows.
     *
     * @param keys that may have signed it; more than one while a key is exchanged
     */
    public static MacVerdict verify(Header header, Collection<SharedSecret> keys, Instant now) {
        CredentialMac mac = find(header).orElse(null);
        if (mac == null) {
            return new MacVerdict.Unusable("Sender shows no CredentialMac");
        }
        Optional<String> problem = problem(mac);
        Optional<OffsetDateTime> created = CxmlTimestamp.parse(mac.creationDate, ZoneOffset.UTC);
        Optional<OffsetDateTime> expires = CxmlTimestamp.parse(mac.expirationDate, ZoneOffset.UTC);
        MacVerdict signed = signature(header, mac, keys);
        if (problem.isPresent()) {
            return new MacVerdict.Unusable(problem.get());
        }
        if (created.isEmpty() || expires.isEmpty()) {
            return new MacVerdict.Unusable("creationDate or expirationDate of the CredentialMac is no point in time");
        }
        return signed.fold(
                genuine ->
                        inTime(genuine, created.get().toInstant(), expires.get().toInstant(), now),
                other -> other,
                other -> other,
                other -> other);
    }

    private static MacVerdict inTime(MacVerdict.Genuine genuine, Instant created, Instant expires, Instant now) {
        return now.isBefore(created) || now.isAfter(expires) ? new MacVerdict.OutOfTime(created, expires) : genuine;
    }

    private static Optional<String> problem(CredentialMac mac) {
        if (!MacClaim.TYPE.equalsIgnoreCase(text(mac.type))) {
            return Optional.of("The CredentialMac is not of the type " + MacClaim.TYPE);
        }
        return MacClaim.ALGORITHM.equalsIgnoreCase(text(mac.algorithm))
                ? Optional.empty()
                : Optional.of("The CredentialMac does not use the algorithm " + MacClaim.ALGORITHM);
    }

    /** Tries every pair with every key, also after one fitted: the time tells nobody which. */
    private static MacVerdict signature(Header header, CredentialMac mac, Collection<SharedSecret> keys) {
        MacVerdict verdict = new MacVerdict.Forged();
        for (PartyId from : parties(header.from == null ? List.of() : header.from.credential)) {
            for (PartyId sender : parties(header.sender == null ? List.of() : header.sender.credential)) {
                MacClaim claim = new MacClaim(from, sender, text(mac.creationDate), text(mac.expirationDate));
                for (SharedSecret key : keys) {
                    boolean signed = claim.isSignedBy(text(mac.value), key)
                            && !key.reveal().isEmpty();
                    verdict = signed ? new MacVerdict.Genuine(from, sender) : verdict;
                }
            }
        }
        return verdict;
    }

    private static List<PartyId> parties(List<Credential> all) {
        List<PartyId> parties = new ArrayList<>();
        for (Credential credential : credentials(all)) {
            parties.add(new PartyId(
                    text(credential.domain), credential.identity == null ? "" : credential.identity.text()));
        }
        return parties;
    }

    private static List<Credential> credentials(List<Credential> all) {
        return all.subList(0, Math.min(all.size(), MOST_CREDENTIALS));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** A code to be shown by {@code sender} from {@code created} until {@code expires}, to the second. */
    public static CredentialMac create(
            PartyId from, PartyId sender, OffsetDateTime created, OffsetDateTime expires, SharedSecret key) {
        if (!created.isBefore(expires)) {
            throw new IllegalArgumentException(
                    "A CredentialMac that begins %s cannot end %s".formatted(created, expires));
        }
        CredentialMac mac = new CredentialMac();
        mac.type = MacClaim.TYPE;
        mac.algorithm = MacClaim.ALGORITHM;
        mac.creationDate = CxmlTimestamp.format(created);
        mac.expirationDate = CxmlTimestamp.format(expires);
        mac.value = new MacClaim(from, sender, mac.creationDate, mac.expirationDate).sign(key);
        return mac;
    }
}
