package org.comptoir.gateway.access.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] KEY = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest(name = "RFC 6238, appendix B, at {0}")
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void reckonsWhatTheStandardSays(long seconds, String code) {
        assertThat(Totp.code(KEY, Totp.stepAt(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code);
        assertThat(Totp.code(KEY, Totp.stepAt(Instant.ofEpochSecond(seconds)))).isEqualTo(code.substring(2));
    }

    @Test
    void takesACodeOfHalfAMinuteBeforeAndNoneTwice() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.stepAt(now);

        assertThat(Totp.stepOf(KEY, Totp.code(KEY, step), now, 0)).hasValue(step);
        assertThat(Totp.stepOf(KEY, Totp.code(KEY, step - 1), now, 0)).hasValue(step - 1);
        assertThat(Totp.stepOf(KEY, Totp.code(KEY, step + 1), now, 0)).hasValue(step + 1);
        assertThat(Totp.stepOf(KEY, Totp.code(KEY, step - 2), now, 0)).isEmpty();
        assertThat(Totp.stepOf(KEY, Totp.code(KEY, step), now, step)).isEmpty();
        assertThat(Totp.stepOf(KEY, "", now, 0)).isEmpty();
    }

    @ParameterizedTest(name = "RFC 4648, chapter 10: {0}")
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesTheKeyAsTheStandardSays(String bytes, String text) {
        assertThat(Base32.write(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }
}
