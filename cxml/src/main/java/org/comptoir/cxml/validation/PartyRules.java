package org.comptoir.cxml.validation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From, To and Sender: who a document is from and how it proves it. Source: cxml.md 3. */
final class PartyRules implements ContentRule {

    private static final Set<String> PROOFS = Set.of("SharedSecret", "DigitalSignature", "CredentialMac");
    private static final Set<String> PLACEHOLDERS = Set.of("", "none", "*");

    private final Findings findings;
    private boolean senderProves;
    private @Nullable Finding unproven;
    private @Nullable Finding secretInCart;

    PartyRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of("Credential", "Identity", "SharedSecret", "Sender", "Request", "PunchOutOrderMessage");
    }

    @Override
    public void opened(OpenElement element) {
        if (element.name().equals("Credential")
                && element.attributeOr("domain", "-").isBlank()) {
            findings.warn(
                    element,
                    "domain",
                    "credential-domain-empty",
                    "The domain of a Credential is empty, so that its Identity has no meaning",
                    "Send the domain agreed on, such as DUNS or NetworkID");
        }
        if (element.name().equals("PunchOutOrderMessage")) {
            keep(secretInCart);
        } else if (element.name().equals("Request")) {
            keep(unproven);
        }
    }

    private void keep(@Nullable Finding known) {
        if (known != null && findings.wants(known.rule())) {
            findings.keep(known);
        }
    }

    @Override
    public void closed(OpenElement element) {
        switch (element.name()) {
            case "Identity" -> identity(element);
            case "SharedSecret" -> secret(element);
            case "Credential" ->
                senderProves |= element.isIn("Sender") && PROOFS.stream().anyMatch(proof -> element.count(proof) > 0);
            case "Sender" -> {
                if (!senderProves) {
                    unproven = new Finding(
                            Level.NOTE,
                            element.path(),
                            element.line(),
                            element.column(),
                            "sender-unproven",
                            "Sender carries no secret, signature or MAC",
                            "Send one, unless a client certificate proves the sender");
                }
            }
            default -> {}
        }
    }

    private void identity(OpenElement identity) {
        if (identity.hasChildren() || !identity.ownText().isEmpty()) {
            return;
        }
        String party = identity.isInside("To") ? "To" : identity.isInside("From") ? "From" : "Sender";
        findings.add(
                party.equals("To") ? Level.WARN : Level.REFUSE,
                identity,
                "",
                "identity-empty",
                "An Identity in %s is empty".formatted(party),
                "Send the identity agreed on, or leave the Credential out");
    }

    private void secret(OpenElement secret) {
        if (PLACEHOLDERS.contains(secret.ownText().toLowerCase(Locale.ROOT)) && !secret.hasChildren()) {
            findings.warn(
                    secret,
                    "",
                    "secret-placeholder",
                    "SharedSecret holds a placeholder",
                    "Configure the secret agreed on, or leave the element out");
        }
        secretInCart = new Finding(
                Level.WARN,
                secret.path(),
                secret.line(),
                secret.column(),
                "secret-in-cart",
                "A returned cart carries a SharedSecret, which the shopper can read in the page",
                "Leave it out: a PunchOutOrderMessage needs none");
    }
}
