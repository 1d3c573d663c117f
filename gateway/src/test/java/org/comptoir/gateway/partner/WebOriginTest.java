package org.comptoir.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://suite.example.com, https://suite.example.com",
        "HTTPS://Suite.Example.COM:443, https://suite.example.com",
        "https://suite.example.com:8443, https://suite.example.com:8443",
        "http://localhost:80, http://localhost",
        "https://[2001:db8::1]:444, https://[2001:db8::1]:444"
    })
    void writesAnOriginAsABrowserDoes(String text, String origin) {
        assertThat(WebOrigin.parse(text)).hasToString(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suite.example.com",
                "https://*.example.com",
                "https://suite.example.com/",
                "https://suite.example.com/path",
                "https://suite.example.com?x",
                "https://suite.example.com#x",
                "https://me@suite.example.com",
                "https://suite.example.com:0",
                "https://suite.example.com:65536",
                "javascript:alert(1)",
                "ftp://suite.example.com",
                "https://",
                ""
            })
    void refusesWhateverElse(String text) {
        assertThatThrownBy(() -> WebOrigin.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"%s\" is not an origin: write scheme, host and port only, such as https://suite.example.com"
                                .formatted(text));
    }

    @Test
    void knowsTheBuyersOwnMachineByTwoNamesOnly() {
        assertThat(WebOrigin.parse("http://localhost:9000").isLoopback()).isTrue();
        assertThat(WebOrigin.parse("http://127.0.0.1").isLoopback()).isTrue();
        assertThat(WebOrigin.parse("http://127.0.0.2").isLoopback()).isFalse();
        assertThat(WebOrigin.parse("http://localhost.example.com").isLoopback()).isFalse();
    }
}
