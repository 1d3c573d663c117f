package org.comptoir.gateway.protocol.cxml.fulfilment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.protocol.cxml.exchange.DocumentIds;
import org.comptoir.gateway.protocol.cxml.exchange.Emitted;
import org.junit.jupiter.api.Test;

class CxmlQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private final CxmlQuestions questions =
            new CxmlQuestions(new DocumentIds(Clock.fixed(NOW, ZoneOffset.UTC), new Random(1), settings()));

    private static GatewaySettings settings() {
        return GatewaySettings.from(name -> Optional.ofNullable(
                Map.of("GATEWAY_DATA", Path.of("target", "data").toString(), "GATEWAY_NODE", "node-1")
                        .get(name)));
    }

    @Test
    void asksWithARequestThatHasNoContent() {
        byte[] question = questions.question(
                AnOrder.connection(1, 1), new Credential("DUNS", "900000017"), new Credential("NetworkID", "AN1"), NOW);

        assertThat(new String(Emitted.checked(question), UTF_8))
                .contains(
                        "<From><Credential domain=\"DUNS\"><Identity>900000017</Identity>",
                        "<Sender><Credential domain=\"NetworkID\"><Identity>AN1</Identity>",
                        "<Request deploymentMode=\"test\"><ProfileRequest/></Request>")
                .doesNotContain("SharedSecret");
    }

    @Test
    void readsWhatASuiteSaysItTakesAndNothingElse() {
        assertThat(questions.taken("""
                <cXML payloadID="1@b" timestamp="2026-11-30T10:15:00+01:00"><Response><Status code="200" text="OK"/>
                <ProfileResponse effectiveDate="2026-01-01T00:00:00+00:00"><Transaction requestName="ConfirmationRequest">
                <URL> https://suite.example/confirmations </URL></Transaction></ProfileResponse></Response></cXML>""".getBytes(UTF_8)))
                .isEqualTo(Map.of("ConfirmationRequest", "https://suite.example/confirmations"));
        assertThat(questions.taken("<html><body>Sign in".getBytes(UTF_8))).isEmpty();
        assertThat(questions.taken(new byte[0])).isEmpty();
    }
}
