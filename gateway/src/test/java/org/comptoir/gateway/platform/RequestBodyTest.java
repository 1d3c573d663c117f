package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestBodyTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({"0, -1", "0, 0", "1, 1", "100000, 100000", "100000, -1", "16384, -1", "100, 50", "100000, 100"})
    void readsTheWholeBodyWhateverWasAnnounced(int size, long announced) throws Exception {
        byte[] sent = new byte[size];
        for (int i = 0; i < size; i++) {
            sent[i] = (byte) i;
        }

        assertThat(RequestBody.read(new ByteArrayInputStream(sent), announced, 100_000, LONG))
                .isEqualTo(sent);
    }

    @Test
    void stopsWhereTooMuchComesOrIsAnnounced() {
        assertThatThrownBy(() -> RequestBody.read(new ByteArrayInputStream(new byte[1_001]), -1, 1_000, LONG))
                .hasMessage("The document has more than 1000 bytes");
        assertThatThrownBy(() -> RequestBody.read(InputStream.nullInputStream(), 1_001, 1_000, LONG))
                .isInstanceOf(RequestBody.TooLargeException.class);
    }

    @Test
    void stopsWhereTheBodyTricklesIn() {
        assertThatThrownBy(() -> RequestBody.read(new ByteArrayInputStream(new byte[10]), -1, 1_000, Duration.ZERO))
                .hasMessage("The document did not arrive within 0 seconds");
    }

    @Test
    void throwsAwayNoMoreThanItMay() throws Exception {
        assertThat(RequestBody.skip(new ByteArrayInputStream(new byte[100_000]), 100_000, LONG))
                .isTrue();
        assertThat(RequestBody.skip(new ByteArrayInputStream(new byte[100_001]), 100_000, LONG))
                .isFalse();
        assertThat(RequestBody.skip(new ByteArrayInputStream(new byte[10]), 100_000, Duration.ZERO))
                .isFalse();
    }
}
