package org.comptoir.gateway.access.password;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.gateway.access.password.Argon2Hash.Cost;
import org.junit.jupiter.api.Test;

class Argon2HashTest {

    private static final Cost SMALL = new Cost(64, 1, 1);

    /** From the tests of the reference implementation, phc-winner-argon2 {@code src/test.c}, version 0x13. */
    @Test
    void reckonsWhatTheReferenceDoes() {
        assertThat(Argon2Hash.of("password", "somesalt".getBytes(UTF_8), 32, new Cost(65_536, 2, 1)))
                .hasToString("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        assertThat(Argon2Hash.of("password", "somesalt".getBytes(UTF_8), 32, new Cost(256, 2, 1)))
                .hasToString("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    }

    @Test
    void knowsItsPasswordAgainFromWhatIsKept() {
        String kept = Argon2Hash.of("pass word é", new byte[16], 32, SMALL).toString();

        assertThat(Argon2Hash.read(kept)).hasValueSatisfying(hash -> {
            assertThat(hash.isOf("pass word é")).isTrue();
            assertThat(hash.isOf("pass word e\u0301"))
                    .as("the same in two signs")
                    .isTrue();
            assertThat(hash.isOf("pass word e")).isFalse();
            assertThat(hash).hasToString(kept);
        });
    }

    @Test
    void readsNothingElse() {
        assertThat(Argon2Hash.read("PBKDF2WithHmacSHA512:210000:c2FsdA==:aGFzaA=="))
                .isEmpty();
        assertThat(Argon2Hash.read("invited")).isEmpty();
        assertThat(Argon2Hash.read(
                        "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"))
                .isEmpty();
    }
}
