package org.comptoir.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    @Test
    void namesWhoMayFrameAndWhereFormsMayGo() {
        assertThat(ContentSecurityPolicy.of(List.of("https://buyer.example:8443"), List.of("https://hook.example")))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                                + "base-uri 'none'; form-action 'self' https://hook.example; frame-ancestors 'self' https://buyer.example:8443");
    }

    @Test
    void leavesOutWhatIsNoOrigin() {
        assertThat(ContentSecurityPolicy.of(List.of("*", "https://a.example; script-src *", "data:"), List.of()))
                .endsWith("form-action 'self'; frame-ancestors 'self'");
    }
}
