package org.comptoir.gateway.publication.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.comptoir.gateway.publication.plan.Destination.Content;
import org.junit.jupiter.api.Test;

class DestinationTest {

    private static final Instant MADE = Instant.parse("2026-11-29T08:00:00Z");
    private static final String UPLOAD =
            "{\"transport\":\"http\",\"settings\":{\"url\":\"https://suite.example/up\"},\"cxml\":{\"fromDomain\":\"DUNS\","
                    + "\"fromIdentity\":\"942888711\",\"toDomain\":\"NetworkID\",\"toIdentity\":\"AN02\",\"name\":\"Bolts\","
                    + "\"operation\":\"update\"}}";
    private static final Map<String, String> SECRETS = Map.of("shared-secret", "sesame", "header-value", "k-1");

    private static Destination destination(String json) {
        return plan("\"destination\":" + json).destination();
    }

    private static PublicationPlan plan(String more) {
        return PublicationPlan.fromJson("{\"client\":\"10042\",\"currency\":\"EUR\",\"format\":\"cif3\"," + more + "}");
    }

    @Test
    void sendsTheSameBytesOnEveryAttempt() {
        Destination suite = destination(UPLOAD);
        var file = new Content("text/plain", "CIF_I_V3.0\n".getBytes(UTF_8));

        Content first = suite.content(file, "ariba-1.cif", "publication-run-7-abc", MADE, SECRETS);
        Content again = suite.content(file, "ariba-1.cif", "publication-run-7-abc", MADE, SECRETS);

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.mediaType()).startsWith("multipart/related; ").isEqualTo(first.mediaType());
        assertThat(new String(first.bytes(), UTF_8))
                .contains("payloadID=\"publication-run-7-abc@comptoir\"", "filename=\"ariba-1.cif\"", "CIF_I_V3.0");
    }

    @Test
    void tellsTheTransportNothingOfTheSecretThatStandsInTheDocument() {
        var way = destination(UPLOAD).way(SECRETS);

        assertThat(way.secrets()).containsOnlyKeys("header-value");
        assertThat(way.settings()).containsEntry("answer", "cxml");
        assertThat(way.toString()).doesNotContain("k-1");
    }

    @Test
    void keepsSecretsForTheSamePlaceAlone() {
        Destination suite = destination(UPLOAD);

        assertThat(suite.isSamePlace(destination(UPLOAD.replace("Bolts", "Nuts"))))
                .isTrue();
        assertThat(suite.isSamePlace(destination(UPLOAD.replace("suite.example", "other.example"))))
                .isFalse();
    }

    @Test
    void namesWhatIsMissingOrUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> destination(
                                "{\"transport\":\"sftp\",\"cxml\":{\"fromDomain\":\"DUNS\",\"operation\":\"replace\",\"sender\":\"x\"}}"))
                .withMessageContaining("destination/cxml/toIdentity is missing")
                .withMessageContaining("destination/cxml/sender: this field is not known")
                .withMessageContaining("new or update is expected")
                .withMessageContaining("goes over the transport http");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> destination("{\"settings\":{\"url\":\"https://suite.example/up\"}}"))
                .withMessageContaining("destination/transport is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan("\"folder\":\"out\",\"destination\":" + UPLOAD))
                .withMessageContaining("not both");
        assertThat(destination(UPLOAD).lacks(Map.of()))
                .singleElement()
                .asString()
                .contains("shared-secret is missing");
    }

    @Test
    void isAddressedByItsPublication() {
        assertThat(plan("\"destination\":" + UPLOAD).target(7, "ariba"))
                .contains(new PublicationPlan.Target("publication-courier/7/ariba", "destination"));
        assertThat(plan("\"folder\":\"out\"").target(7, "ariba"))
                .contains(new PublicationPlan.Target("publication-folder", "out"));
        assertThat(plan("\"rules\":\"ariba\"").target(7, "ariba")).isEmpty();
    }
}
