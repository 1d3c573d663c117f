package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final Tokens tokens = new Tokens(new SecureRandom());

    @Test
    void givesTokensThatFitIntoAPath() {
        assertThat(tokens.next()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(tokens.next());
    }

    @Test
    void keepsOnlyTheHash() {
        assertThat(Tokens.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
