package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.platform.GatewaySettings;
import org.junit.jupiter.api.Test;

class ConsoleCookiesTest {

    private final List<String> written = new ArrayList<>();

    private final HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                written.add(method.getName() + " " + arguments[0] + ": " + arguments[1]);
                return null;
            });

    @Test
    void bindsTheSessionToThisVeryHostOverHttps() {
        cookies("https://gateway.example.com").setSession(response, "secret");

        assertThat(written)
                .containsExactly("addHeader Set-Cookie: __Host-comptoir-console=secret; Path=/; Secure; HttpOnly;"
                        + " SameSite=Strict");
    }

    @Test
    void keepsTheSessionBelowTheConsoleOverHttp() {
        cookies("http://localhost:8080").setSession(response, "secret");

        assertThat(written)
                .containsExactly(
                        "addHeader Set-Cookie: comptoir-console=secret; Path=/console; HttpOnly; SameSite=Strict");
    }

    @Test
    void letsOnlyTheSignOnsComeBackFromAnotherSite() {
        cookies("https://gateway.example.com").setSignOn(response, "secret");

        assertThat(written)
                .containsExactly("addHeader Set-Cookie: __Host-comptoir-sign-on=secret; Path=/; Secure; HttpOnly;"
                        + " SameSite=Lax; Max-Age=600");
    }

    @Test
    void removesTheSessionUnderTheSameName() {
        cookies("https://gateway.example.com").removeSession(response);

        assertThat(written)
                .containsExactly("addHeader Set-Cookie: __Host-comptoir-console=; Path=/; Secure; HttpOnly;"
                        + " SameSite=Strict; Max-Age=0");
    }

    private static ConsoleCookies cookies(String publicUrl) {
        Map<String, String> settings = Map.of("GATEWAY_PUBLIC_URL", publicUrl);
        return new ConsoleCookies(GatewaySettings.from(name -> Optional.ofNullable(settings.get(name))));
    }
}
