package org.comptoir.gateway.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import org.comptoir.gateway.platform.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedSecretsTest {

    private static final String OLD = Base64.getEncoder().encodeToString("old-old-old-old-old-old-old-old-".getBytes());
    private static final String NEW = Base64.getEncoder().encodeToString("new-new-new-new-new-new-new-new-".getBytes());

    @TempDir
    Path data;

    private SealedSecrets with(String keys) {
        return new Seals(keys, data, new Random(1)).secrets();
    }

    @Test
    void aTokenIsTheSameForTheSameValuePurposeAndKeyOnly() {
        String token = with(NEW).token("card/1", "4111111111111111");

        assertThat(token).matches("[A-Za-z0-9_-]{22}");
        assertThat(with(NEW + "," + OLD).token("card/1", "4111111111111111")).isEqualTo(token);
        assertThat(with(NEW).token("card/2", "4111111111111111")).isNotEqualTo(token);
        assertThat(with(NEW).token("card/1", "4111111111111112")).isNotEqualTo(token);
        assertThat(with(OLD).token("card/1", "4111111111111111")).isNotEqualTo(token);
    }

    @Test
    void aSecretIsOpenedForItsPurposeAndNoOther() {
        String sealed = with(NEW).seal("geheim", "core-system/1/erp/password");

        assertThat(sealed).startsWith("v1:").doesNotContain("geheim");
        assertThat(with(NEW).open(sealed, "core-system/1/erp/password")).contains("geheim");
        assertThat(with(NEW).open(sealed, "core-system/2/erp/password")).isEmpty();
        assertThat(with(OLD).open(sealed, "core-system/1/erp/password")).isEmpty();
        assertThat(with(NEW).open(sealed.replace('A', 'B'), "core-system/1/erp/password"))
                .isNotEqualTo("geheim");
    }

    @Test
    void theFirstKeySealsAndAllOfThemOpen() {
        String before = with(OLD).seal("geheim", "p");
        String after = with(NEW + "," + OLD).seal("geheim", "p");

        assertThat(with(NEW + "," + OLD).open(before, "p")).contains("geheim");
        assertThat(with(NEW).open(after, "p")).contains("geheim");
    }

    @Test
    void theSameSecretIsSealedDifferentlyEachTime() {
        SealedSecrets secrets = with(NEW);

        assertThat(secrets.seal("geheim", "p")).isNotEqualTo(secrets.seal("geheim", "p"));
    }

    @Test
    void aKeyIsMadeWhenNoneIsSetAndOnlyItsOwnerReadsIt() throws IOException {
        String sealed = with("").seal("geheim", "p");

        assertThat(with("").open(sealed, "p")).contains("geheim");
        assertThat(Files.getPosixFilePermissions(data.resolve("keys/secrets.key")))
                .hasSize(2);
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> with("c2hvcnQ="))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("GATEWAY_SECRETS_KEY is wrong: expected are 32 bytes in Base64")
                .hasMessageNotContaining("c2hvcnQ=");
    }
}
