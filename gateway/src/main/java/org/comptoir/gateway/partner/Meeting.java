package org.comptoir.gateway.partner;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.Caller.Signature;
import org.comptoir.gateway.partner.KnownPartners.Entry;

/**
 * A caller and the connections it may mean, before it has proved anything.
 *
 * @param named connections of every buyer that From names
 * @param buyers those that all synonyms of From agree on
 * @param meeting of these, the ones whose supplier and sender the caller names too; it is known where that is one
 */
record Meeting(Caller caller, List<Entry> named, List<Entry> buyers, List<Entry> meeting) {

    private static final int MOST_SHOWN = 3;

    /** What came of comparing the secret. */
    record Judgement(CallerOutcome outcome, Optional<StoredSecret> proof) {}

    /** The connection on which all three parties meet, if it is one. */
    Optional<Entry> entry() {
        return meeting.size() == 1 ? Optional.of(meeting.get(0)) : Optional.empty();
    }

    /** Under which name failures are counted: the sender's where we know it, else what the caller calls itself. */
    String countedAs() {
        return entry().map(entry -> "sender " + entry.sender().value())
                .orElseGet(() -> "stranger " + shown(caller.sender()));
    }

    /**
     * Proves the sender. Nobody is refused before a secret was compared with something, and always as often.
     *
     * @param heard false where the secret is not looked at, for the same price
     */
    Judgement judge(boolean heard, Instant now) {
        Optional<String> secret = secret();
        List<StoredSecret> secrets =
                heard && secret.isPresent() ? entry().map(Entry::secrets).orElse(List.of()) : List.of();
        Optional<StoredSecret> proof = StoredSecret.find(secret.orElse(""), secrets, now);
        CallerOutcome outcome = proof.isPresent()
                ? known(meeting.get(0))
                : new CallerOutcome.Unrecognised(heard ? reason(secret.isPresent()) : throttled());
        return new Judgement(outcome, proof);
    }

    private static CallerOutcome known(Entry entry) {
        return entry.enabled()
                ? new CallerOutcome.Recognised(entry.connection())
                : new CallerOutcome.SwitchedOff(entry.connection());
    }

    /** That of the credential we know, else any; empty where there are several, for then it is not said which counts. */
    private Optional<String> secret() {
        List<Credential> known = entry().map(Entry::senderNames).orElse(List.of());
        List<String> own = secrets(caller.signatures().stream()
                .filter(signature -> KnownPartners.names(List.of(signature.name()), known))
                .toList());
        List<String> all = own.isEmpty() ? secrets(caller.signatures()) : own;
        return all.size() > 1 ? Optional.empty() : Optional.of(all.isEmpty() ? "" : all.get(0));
    }

    private static List<String> secrets(List<Signature> signatures) {
        return signatures.stream()
                .map(Signature::secret)
                .filter(secret -> !secret.isEmpty())
                .distinct()
                .toList();
    }

    String throttled() {
        return "Too many failures of %s; the secret was not looked at".formatted(countedAs());
    }

    private String reason(boolean oneSecret) {
        if (caller.entryName().isPresent()) {
            return meeting.isEmpty() ? noEntry(caller.entryName().get()) : ofSecret(namesOf(meeting), oneSecret);
        }
        if (named.isEmpty()) {
            return "From %s names no buyer of ours. Compare it with the connections' buyer credentials"
                    .formatted(shown(caller.from()));
        }
        if (buyers.isEmpty()) {
            return "From %s names several buyers at once, those of %s. One document is of one buyer"
                    .formatted(shown(caller.from()), namesOf(named));
        }
        if (meeting.isEmpty()) {
            return "From names %s but To %s or Sender %s belongs to no connection of theirs. Compare them there"
                    .formatted(namesOf(buyers), shown(caller.to()), shown(caller.sender()));
        }
        if (meeting.size() > 1) {
            return "From, To and Sender fit the connections %s alike. Give each a credential of its own"
                    .formatted(namesOf(meeting));
        }
        return ofSecret(namesOf(meeting), oneSecret);
    }

    private String noEntry(String entryName) {
        return named.isEmpty()
                ? "No connection is called by the name %s. Compare the address with the connections"
                        .formatted(entryName.replaceAll("\\p{C}", "?"))
                : "User %s is not the one of connection %s. Compare it with the connection's sender"
                        .formatted(shown(caller.sender()), entryName);
    }

    private String ofSecret(String name, boolean oneSecret) {
        return oneSecret
                ? "Sender %s of connection %s is known but the shared secret differs. Have the buyer mend theirs, or replace ours under Connections › %s › Shared secrets"
                        .formatted(shown(caller.sender()), name, name)
                : "Sender %s of connection %s carries several secrets. It must carry one"
                        .formatted(shown(caller.sender()), name);
    }

    /** Callers choose what they call themselves, and how often. */
    private static String shown(List<Credential> sent) {
        String some = sent.stream().limit(MOST_SHOWN).map(Credential::toString).collect(joining(", "));
        return "[" + some + (sent.size() > MOST_SHOWN ? ", …" : "") + "]";
    }

    private static String namesOf(Collection<Entry> entries) {
        return entries.stream().map(entry -> entry.connection().name()).sorted().collect(joining(", "));
    }
}
