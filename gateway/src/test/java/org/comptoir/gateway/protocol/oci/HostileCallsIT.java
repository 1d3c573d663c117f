package org.comptoir.gateway.protocol.oci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.fixtures.AnOciTrade;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More than two hundred hostile calls: nothing is sent anywhere, nothing is fetched, and nothing is a fault of ours. */
@ArquillianTest
class HostileCallsIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LOGIN =
            "USERNAME=" + AnOciTrade.USER + "&PASSWORD=" + URLEncoder.encode(AnOciTrade.PASSWORD, UTF_8);

    @ArquillianResource
    URL deployed;

    @Inject
    AnOciTrade trade;

    private RawHttp http;
    private String entry;

    @BeforeEach
    void production() {
        http = RawHttp.at(deployed);
        Connection connection = trade.connection(DialectChoice.of("generic"));
        entry = "/oci/" + connection.name();
    }

    @Test
    void aConnectionInProductionOpensForItsOwnHook() throws IOException {
        assertThat(http.get(entry + "?" + LOGIN + "&HOOK_URL=https://suite.example.com/c")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void noHostileHookIsEverSentTo() throws IOException {
        try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            trap.setSoTimeout(200);
            List<String> hooks = HostileCalls.hooks(trap.getLocalPort());
            List<String> wrong = new ArrayList<>();
            for (String hook : hooks) {
                String encoded = "&HOOK_URL=" + URLEncoder.encode(hook, UTF_8);
                RawHttp.Answer posted = http.post(entry, FORM, LOGIN + encoded);
                check("POST", hook, posted, wrong);
                if (encoded.length() < 4_000) {
                    check("GET", hook, http.get(entry + "?" + LOGIN + encoded), wrong);
                }
            }

            assertThat(wrong).isEmpty();
            assertThat(hooks).hasSizeGreaterThan(180);
            assertThat(wasVisited(trap)).isFalse();
        }
    }

    @Test
    void noHostileParameterIsAFaultOfOurs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String query : HostileCalls.parameters()) {
            for (RawHttp.Answer answer :
                    List.of(http.get(entry + "?" + LOGIN + query), http.post(entry, FORM, LOGIN + query))) {
                boolean expected = answer.status() == 303 || (answer.status() >= 400 && answer.status() < 500);
                if (!expected
                        || answer.body().contains("<form")
                        || answer.header("X-Evil").isPresent()) {
                    wrong.add(query + " was answered " + answer.head());
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(HostileCalls.parameters()).hasSizeGreaterThan(50);
    }

    private static void check(String method, String hook, RawHttp.Answer answer, List<String> wrong) {
        boolean refused = answer.status() == 400
                && answer.header("Location").isEmpty()
                && answer.header("Set-Cookie").isEmpty()
                && !answer.body().contains("<form")
                && !answer.body().contains("<script")
                && !answer.body().contains("<img");
        if (!refused) {
            wrong.add(method + " " + hook + " was answered " + answer.head());
        }
    }

    private static boolean wasVisited(ServerSocket trap) throws IOException {
        try {
            trap.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
