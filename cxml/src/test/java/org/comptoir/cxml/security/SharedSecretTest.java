package org.comptoir.cxml.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedSecretTest {

    @Test
    void matchesOnlyTheSameSecret() {
        SharedSecret secret = SharedSecret.of("open sesame");

        assertThat(secret.matches(SharedSecret.of("open sesame"))).isTrue();
        assertThat(secret.matches(SharedSecret.of("open sesamE"))).isFalse();
        assertThat(secret.matches(SharedSecret.of(""))).isFalse();
        assertThat(SharedSecret.of("").matches(secret)).isFalse();
    }

    @Test
    void neverPrintsItself() {
        assertThat(SharedSecret.of("open sesame")).hasToString("***");
        assertThat(CardNumber.of("4111111111111111")).hasToString("***");
    }
}
