package org.comptoir.gateway.console.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.junit.jupiter.api.Test;

class DefinitionTest {

    private static final Map<String, String> FORM = Map.of(
            "client", "10042",
            "currency", "EUR",
            "languages", "en de",
            "format", "cif3",
            "leaveOut", "true",
            "everyMinutes", "1440",
            "sender-id", "942888711");

    private static String typed(Map<String, String> more, String field) {
        return more.getOrDefault(field, FORM.getOrDefault(field, ""));
    }

    private static PublicationPlan plan(Definition before, Place place, Map<String, String> more) {
        return PublicationPlan.fromJson(before.with(place, field -> typed(more, field)));
    }

    @Test
    void aFormBecomesAPlanThePublisherUnderstands() {
        PublicationPlan plan = plan(new Definition(""), Place.FOLDER, Map.of("to-folder", "ariba"));

        assertThat(plan.folder()).isEqualTo("ariba");
        assertThat(plan.languages()).containsExactly("en", "de");
        assertThat(plan.everyMinutes()).hasValue(1440);
        assertThat(plan.leavesOut()).isTrue();
        assertThat(plan.sender().id()).isEqualTo("942888711");
        assertThat(plan.versions().takenOnDelivery()).isTrue();
    }

    @Test
    void aPlaceHasItsSettingsAndItsSecretsApart() {
        Map<String, String> sftp =
                Map.of("to-host", "sftp.example.com", "to-user", "us", "to-password", "of ours", "to-folder", "in");
        PublicationPlan plan = plan(new Definition(""), Place.SFTP, sftp);

        assertThat(plan.folder()).isEmpty();
        assertThat(plan.destination().transport()).isEqualTo("sftp");
        assertThat(plan.destination().settings())
                .containsOnly(
                        Map.entry("host", "sftp.example.com"), Map.entry("user", "us"), Map.entry("folder", "in"));
        assertThat(Definition.secrets(Place.SFTP, field -> typed(sftp, field)))
                .containsOnly(Map.entry("password", "of ours"));
    }

    @Test
    void aCatalogUploadIsReadBackAsItWasTyped() {
        Map<String, String> upload = Map.of(
                "to-url", "https://buyer.example.com/upload",
                "to-fromDomain", "DUNS",
                "to-fromIdentity", "942888711",
                "to-toDomain", "NetworkID",
                "to-toIdentity", "AN01",
                "to-name", "bolts",
                "to-operation", "update");
        var again = new Definition(new Definition("").with(Place.CXML, field -> typed(upload, field)));

        assertThat(again.place()).isEqualTo(Place.CXML);
        upload.forEach((field, value) -> assertThat(again.value(field)).isEqualTo(value));
        assertThat(again.value("client")).isEqualTo("10042");
        assertThat(again.value("sender-id")).isEqualTo("942888711");
    }

    @Test
    void whatTheFormDoesNotAskStaysAsTheApiHasPutIt() {
        var known = new Definition("""
                {"client":"10042","currency":"EUR","columns":"{}","units":{"EA":"C62"},
                 "destination":{"transport":"http","settings":{"url":"https://a.example","trusted-certificates":"PEM"}}}""");

        assertThat(known.hasColumns()).isTrue();
        String json = known.with(Place.HTTP, field -> field.equals("to-url") ? "https://b.example" : "");
        assertThat(json).contains("\"EA\":\"C62\"", "\"columns\":\"{}\"", "https://b.example", "PEM");
        assertThat(json).doesNotContain("https://a.example");
        assertThat(known.with(Place.DOWNLOAD, field -> "")).doesNotContain("destination", "PEM");
    }
}
