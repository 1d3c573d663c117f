package org.comptoir.gateway.console.connection;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.OriginLines;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectChoice.OwnRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.partner.onboarding.ConnectionWish;
import org.comptoir.gateway.partner.onboarding.ConnectionWish.Names;
import org.comptoir.gateway.partner.onboarding.ConnectionWish.NewClientWish;
import org.comptoir.gateway.partner.onboarding.ConnectionWish.Origins;
import org.comptoir.gateway.partner.onboarding.ConnectionWish.SecretWish;

/**
 * The fields of the form and what they hold before anybody typed.
 *
 * @param copied the connection whose settings are taken over
 */
record NewConnectionForm(PageView page, Suite suite, SuiteTexts texts, Optional<Connection> copied) {

    /** In the field {@code secretOf}: we make one. */
    static final String MADE = "made";

    /** In the same field: the person has one already. */
    static final String TYPED = "typed";

    private static final String OF_CALLS = "OCI";
    private static final int LONGEST_NAME = 60;

    /** As typed, else as it was copied, else as suites of that kind usually have it. */
    String value(String field, Optional<Connection> neighbour) {
        return page.isPosted() ? page.field(field) : before(neighbour).getOrDefault(field, texts.usual(field));
    }

    private Map<String, String> before(Optional<Connection> neighbour) {
        Map<String, String> before = new HashMap<>();
        before.put("environment", copied.isPresent() ? "production" : "test");
        before.put("currency", neighbour.map(NewConnectionForm::currency).orElse("EUR"));
        neighbour.ifPresent(other -> put(before, "supplier", other.supplierCredential()));
        copied.ifPresent(from -> {
            before.put("client", Long.toString(from.client().id().value()));
            before.put("name", withoutTest(from.name()));
            before.put("currency", currency(from));
            put(before, "supplier", from.supplierCredential());
            from.buyerCredentials().stream().limit(1).forEach(name -> put(before, "buyer", name));
            before.put("returns", encrypted(from.returnOrigins()));
            before.put("frames", encrypted(from.frameOrigins()));
        });
        return before;
    }

    private static String currency(Connection connection) {
        return connection.currency().getCurrencyCode();
    }

    private static void put(Map<String, String> before, String party, Credential name) {
        before.put(party + "Domain", name.domain());
        before.put(party + "Identity", name.identity());
    }

    private static String withoutTest(String name) {
        String bare = name.replaceFirst("-(test|demo)$", "");
        return bare.equals(name) ? name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-live" : bare;
    }

    private static String encrypted(List<String> origins) {
        return origins.stream().filter(origin -> origin.startsWith("https:")).collect(joining("\n"));
    }

    /** @param made used where the person wants us to make the secret */
    ConnectionWish wish(SupplierId supplier, String made) {
        return new ConnectionWish(
                supplier,
                number("client").stream().mapToObj(ClientId::new).findFirst(),
                new NewClientWish(page.field("clientNumber"), page.field("clientName")),
                page.field("name"),
                suite.protocol(),
                !page.field("environment").equals("production"),
                names(),
                secret(made),
                page.field("currency"),
                dialect(),
                new Origins(
                        OriginLines.of(page.field("returns")),
                        OriginLines.of(page.field("frames")),
                        !page.field("loopback").isEmpty()));
    }

    private Names names() {
        if (suite.protocol().isEnteredByName()) {
            return new Names(
                    credential("supplier"), Optional.empty(), new Credential(OF_CALLS, page.field("senderIdentity")));
        }
        Credential buyer = credential("buyer");
        Credential sender = credential("sender");
        return new Names(
                credential("supplier"), Optional.of(buyer), sender.identity().isEmpty() ? buyer : sender);
    }

    private SecretWish secret(String made) {
        String of = page.field("secretOf");
        return new SecretWish(
                number("secretOf").stream().mapToObj(ConnectionId::new).findFirst(),
                of.equals(MADE) ? made : page.field("secret"));
    }

    /** Rules of its own go with the copy. */
    private DialectChoice dialect() {
        Map<String, OwnRule> own = copied.stream()
                .flatMap(from -> from.dialect().rules().stream())
                .filter(rule -> rule.origin() == EffectiveRule.Origin.CONNECTION)
                .collect(toMap(rule -> rule.rule().key(), rule -> new OwnRule(rule.written(), rule.source())));
        return new DialectChoice(suite.dialect(), own);
    }

    private Credential credential(String party) {
        return new Credential(page.field(party + "Domain"), page.field(party + "Identity"));
    }

    private OptionalLong number(String field) {
        String text = page.field(field);
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
