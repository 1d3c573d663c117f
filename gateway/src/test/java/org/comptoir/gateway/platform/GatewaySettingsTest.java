package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewaySettingsTest {

    private static final String DURABLE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";

    @TempDir
    Path folder;

    @Test
    void needsNothingToBeSet() {
        GatewaySettings settings = settings(Map.of());

        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.data()).isEqualTo(folder);
        assertThat(settings.database().isEmbedded()).isTrue();
        assertThat(settings.database().url())
                .startsWith("jdbc:h2:file:" + folder)
                .endsWith("WRITE_DELAY=0");
        assertThat(settings.demo()).isEmpty();
        assertThat(settings.coreUrl()).isEmpty();
        assertThat(settings.node()).isNotBlank();
    }

    @Test
    void takesAVariableOfBlanksForOneThatIsNotSet() {
        assertThat(settings(Map.of("GATEWAY_HTTP_PORT", "  ")).httpPort()).isEqualTo(8080);
    }

    @Test
    void cutsTheSlashFromThePublicUrl() {
        GatewaySettings settings = settings(Map.of("GATEWAY_PUBLIC_URL", "https://punchout.example.com/"));

        assertThat(settings.publicUrl()).isEqualTo(URI.create("https://punchout.example.com"));
        assertThat(settings.isPublicOverHttps()).isTrue();
    }

    @Test
    void knowsHttpsInCapitalsForHttps() {
        GatewaySettings settings = settings(Map.of("GATEWAY_PUBLIC_URL", "HTTPS://punchout.example.com"));

        assertThat(settings.isPublicOverHttps()).isTrue();
        assertThat(settings.publicUrl()).hasToString("https://punchout.example.com");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "GATEWAY_HTTP_PORT, 0",
        "GATEWAY_HTTP_PORT, 65536",
        "GATEWAY_HTTP_PORT, http",
        "GATEWAY_PUBLIC_URL, gateway.example.com",
        "GATEWAY_PUBLIC_URL, ftp://gateway.example.com",
        "GATEWAY_PUBLIC_URL, https://user@gateway.example.com",
        "GATEWAY_PUBLIC_URL, https://gateway.example.com/path",
        "GATEWAY_DEMO, yes",
        "GATEWAY_CORE_URL, erp.local",
        "GATEWAY_NODE, a b",
        "GATEWAY_OIDC_ISSUER, sign-on.example.com",
        "GATEWAY_OIDC_ISSUER, https://sign-on.example.com?tenant=1",
        "GATEWAY_DB_URL, jdbc:mysql://localhost/x",
    })
    void namesVariableAndValueOfAWrongSetting(String variable, String value) {
        assertThatThrownBy(() -> settings(Map.of(variable, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(variable + " is \"" + value + "\": ")
                .hasMessageContaining("expected");
    }

    @Test
    void neverPrintsAPassword() {
        assertThatThrownBy(() -> settings(Map.of("GATEWAY_ADMIN_PASSWORD", "short")))
                .hasMessage("GATEWAY_ADMIN_PASSWORD has 5 characters: expected are at least 8");
        assertThat(settings(Map.of(
                                "GATEWAY_DB_URL", "jdbc:postgresql://db/comptoir?sslpassword=hidden",
                                "GATEWAY_DB_USER", "comptoir",
                                "GATEWAY_DB_PASSWORD", "hidden"))
                        .database())
                .asString()
                .doesNotContain("hidden");
    }

    @Test
    void wantsASecondFactorWhereItIsMoreThanTriedOut() {
        Map<String, String> real =
                Map.of("GATEWAY_DB_URL", "jdbc:postgresql://db/x", "GATEWAY_DB_USER", "u", "GATEWAY_DB_PASSWORD", "p");
        Map<String, String> demo = new HashMap<>(real);
        demo.put("GATEWAY_DEMO", "true");

        assertThat(settings(real).isSecondFactorNeeded()).isTrue();
        assertThat(settings(demo).isSecondFactorNeeded()).isFalse();
        assertThat(settings(Map.of()).isSecondFactorNeeded()).isFalse();
        assertThat(settings(Map.of("GATEWAY_SECOND_FACTOR", "true")).isSecondFactorNeeded())
                .isTrue();
    }

    @Test
    void knowsTheCompanysSignOnAndKeepsItsSecretToItself() {
        GatewaySettings settings = settings(Map.of(
                "GATEWAY_OIDC_ISSUER", "https://sign-on.example.com/realms/nordwerk",
                "GATEWAY_OIDC_CLIENT_ID", "comptoir",
                "GATEWAY_OIDC_CLIENT_SECRET", "hidden",
                "GATEWAY_OIDC_SECOND_FACTOR", "theirs"));

        SignOnSettings signOn = settings.signOn().orElseThrow();
        assertThat(signOn.name()).isEqualTo("sign-on.example.com");
        assertThat(signOn.isFactorTheirs()).isTrue();
        assertThat(signOn.only()).isFalse();
        assertThat(settings.toString()).doesNotContain("hidden");
        assertThat(settings(Map.of()).signOn()).isEmpty();
    }

    @Test
    void wantsASignOnWholeOrNotAtAll() {
        assertThatThrownBy(() -> settings(Map.of("GATEWAY_OIDC_ISSUER", "https://sign-on.example.com")))
                .hasMessage("GATEWAY_OIDC_CLIENT_ID is missing: it belongs to GATEWAY_OIDC_ISSUER, which is set");
        assertThatThrownBy(() -> settings(Map.of("GATEWAY_OIDC_ONLY", "true")))
                .hasMessage("GATEWAY_OIDC_ISSUER is missing: it belongs to GATEWAY_OIDC_ONLY, which is set");
        assertThatThrownBy(() -> settings(Map.of(
                        "GATEWAY_OIDC_ISSUER", "https://sign-on.example.com",
                        "GATEWAY_OIDC_CLIENT_ID", "comptoir",
                        "GATEWAY_OIDC_SECOND_FACTOR", "none")))
                .hasMessageStartingWith("GATEWAY_OIDC_SECOND_FACTOR is \"none\": expected is ours or theirs");
    }

    @Test
    void asksForTheUserOfAPostgresql() {
        assertThatThrownBy(() -> settings(Map.of("GATEWAY_DB_URL", "jdbc:postgresql://db/comptoir")))
                .hasMessageStartingWith("GATEWAY_DB_USER is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:x",
        "jdbc:h2:file:./x",
        "jdbc:h2:file:./x;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
        "jdbc:h2:file:./x;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=500",
        "jdbc:h2:file:./x;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;WRITE_DELAY=10",
    })
    void refusesAnEmbeddedDatabaseThatForgets(String url) {
        assertThatThrownBy(() -> settings(Map.of("GATEWAY_DB_URL", url)))
                .hasMessageContaining("keeps every order only as jdbc:h2:file:<path>" + DURABLE);
    }

    @Test
    void takesADurableEmbeddedDatabaseElsewhere() {
        assertThat(settings(Map.of("GATEWAY_DB_URL", "jdbc:h2:file:/srv/x" + DURABLE))
                        .database()
                        .isEmbedded())
                .isTrue();
    }

    private GatewaySettings settings(Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.putIfAbsent("GATEWAY_DATA", folder.toString());
        return GatewaySettings.from(name -> Optional.ofNullable(environment.get(name)));
    }
}
