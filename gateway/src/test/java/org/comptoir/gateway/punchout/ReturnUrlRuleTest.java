package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnUrlRuleTest {

    private static final Connection PRODUCTION = connection(false);
    private static final Connection DEMO = connection(true);
    private static final Set<ReturnUrl.Kind> WEB = Set.of(ReturnUrl.Kind.WEB);
    private static final Set<ReturnUrl.Kind> ANY = Set.of(ReturnUrl.Kind.values());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://suite.example.com/cart",
                "https://suite.example.com",
                "https://suite.example.com:/",
                "https://suite.example.com:443/cart?sid=1&x=%20",
                "HTTPS://SUITE.EXAMPLE.COM/Cart;jsessionid=1",
                " https://suite.example.com/cart\n",
                "https://suite.example.com:8443/",
                "https://suite.example.com/sap(bD1lbiZjPTEwMA==)/bc/bsp/sap/entry.do?sid={5|6}&x[1]=^`'~&u=a@b",
                "https://suite.example.com?next=https://evil.example/",
                "https://suite.example.com/%0d%0a%zz/ca rt"
            })
    void allowsExactlyTheOriginsOfTheConnection(String sent) {
        assertThat(verdict(sent, PRODUCTION)).isEqualTo("allowed " + sent.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://suite.example.com/cart",
                "https://suite.example.com:8444/cart",
                "https://suite.example.com.evil.example/cart",
                "https://suite.example.com./cart",
                "https://xn--ste-0qa1i.example.com/cart",
                "https://evil.example/https://suite.example.com/cart",
                "http://localhost:9000/cart",
                "https://127.0.0.1/cart",
                "https://[::1]/cart"
            })
    void refusesEveryOtherOriginByName(String sent) {
        assertThat(verdict(sent, PRODUCTION))
                .startsWith("The return address has the origin http")
                .endsWith(", which connection ariba does not allow."
                        + " Have the supplier add it under Connections › ariba › Return hosts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://suite.example.com/cart",
                "blob:https://suite.example.com/1",
                "//suite.example.com/cart",
                "/cart",
                "https:suite.example.com",
                "https:/suite.example.com",
                "https:///suite.example.com/cart",
                "https://suite.example.com@evil.example/cart",
                "https://user:pw@suite.example.com/cart",
                "https://suite.example.com/cart#top",
                "https://suite.example.com\\@evil.example/cart",
                "https:\\\\suite.example.com/cart",
                "https://suite.example.com/ca\trt",
                "https://suite.example.com/ca\r\nrt",
                "java\nscript:alert(1)",
                "https://suite.example.com/\u0000",
                "https://suite%2eexample.com/cart",
                "https://su\u0131te.example.com/cart",
                "https://suite.example.com/\u202Etrac",
                "https://suite.example.com:99999/",
                "https://suite.example.com:0/",
                "https://",
                "https://suite.example.com/<script>",
                "https://suite.example.com/?a=\"onload=",
                "https://suite.example.com|evil.example/",
                "https://suite.example.com evil.example/",
                "https:// suite.example.com/",
                "https://[suite.example.com]/",
                "https://suite.example.com:44x/",
                "sapevent:post"
            })
    void refusesWhatABrowserCouldReadDifferently(String sent) {
        assertThat(verdict(sent, DEMO))
                .startsWith("The return address \"")
                .endsWith("Send an address such as https://suite.example.com/cart");
    }

    @Test
    void saysWhatIsWrongWithoutRepeatingWhatIsInvisible() {
        assertThat(verdict("https://me@suite.example.com/\u202E", DEMO))
                .isEqualTo("The return address \"https://me@suite.example.com/?\" holds a backslash, a control"
                        + " character or one beyond ASCII. Send an address such as https://suite.example.com/cart");
        assertThat(verdict("https://suite.example.com/" + "a".repeat(2_048), DEMO))
                .hasSizeLessThan(400)
                .contains("has more than 2048 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8089/return",
                "http://127.0.0.1:1/return",
                "https://localhost/return",
                "https://suite.example.com/cart"
            })
    void allowsAnyPortOfTheBuyersOwnMachineForADemoConnection(String sent) {
        assertThat(verdict(sent, DEMO)).isEqualTo("allowed " + sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.evil.example/",
                "http://127.0.0.1.evil.example/",
                "http://127.1/",
                "http://2130706433/",
                "http://[::ffff:127.0.0.1]/",
                "http://0.0.0.0/",
                "http://suite.example.com/cart"
            })
    void knowsNoOtherNameOfTheBuyersOwnMachine(String sent) {
        assertThat(verdict(sent, DEMO)).startsWith("The return address");
    }

    @Test
    void takesPlainHttpWhereATestConnectionListsIt() {
        String hook = "http://srm-test.example.com:8000/sap(x)/in";
        List<String> origins = List.of("http://srm-test.example.com:8000");

        assertThat(verdict(hook, connection(true, origins))).isEqualTo("allowed " + hook);
        assertThat(verdict(hook, connection(false, origins))).contains("does not allow");
        assertThat(verdict(hook.replace("8000", "8001"), connection(true, origins)))
                .contains("does not allow");
    }

    @Test
    void writesTheOriginAsTheBrowserWill() {
        var allowed = ReturnUrlRule.check("HTTPS://Suite.Example.COM:443/cart", WEB, PRODUCTION)
                .fold(ReturnUrlRule.Verdict.Allowed::url, refused -> {
                    throw new AssertionError(refused.reason());
                });

        assertThat(allowed.origin()).isEqualTo("https://suite.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAPEVENT:POST", "sapevent:post", " SapEvent:Post\n"})
    void knowsTheBrowserInsideAProgramWhereTheProtocolDoes(String sent) {
        ReturnUrl url = ReturnUrlRule.check(sent, ANY, PRODUCTION).fold(ReturnUrlRule.Verdict.Allowed::url, refused -> {
            throw new AssertionError(refused.reason());
        });

        assertThat(url.text()).isEqualTo(sent.strip());
        assertThat(url.kind()).isEqualTo(ReturnUrl.Kind.EMBEDDED_BROWSER);
        assertThat(url.origin()).isEqualTo("sapevent:");
        assertThat(url.destination()).isEqualTo("SAP GUI");
        assertThat(url.webOrigin()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sapevent:",
                "SAPEVENT:GET",
                "SAPEVENT:POST;javascript:alert(1)",
                "SAPEVENT:POST?x=1",
                "SAPEVENT://evil.example/POST",
                "SAPEVENT :POST",
                "xSAPEVENT:POST",
                "SAPEVENT:PO\u017FT"
            })
    void knowsNoOtherAddressOfThatKind(String sent) {
        assertThat(ReturnUrlRule.check(sent, ANY, DEMO)).isInstanceOf(ReturnUrlRule.Verdict.Refused.class);
    }

    private static String verdict(String sent, Connection connection) {
        return ReturnUrlRule.check(sent, WEB, connection)
                .fold(allowed -> "allowed " + allowed.url().text(), ReturnUrlRule.Verdict.Refused::reason);
    }

    private static Connection connection(boolean toLoopback) {
        return connection(toLoopback, List.of("https://suite.example.com", "https://suite.example.com:8443"));
    }

    private static Connection connection(boolean toLoopback, List<String> returnOrigins) {
        return new Connection(
                new ConnectionId(1),
                new SupplierId(1),
                new Client(new ClientId(1), "C-1", "Grand Compte SA"),
                "ariba",
                Protocol.CXML,
                toLoopback,
                new Credential("DUNS", "900000017"),
                List.of(),
                Currency.getInstance("EUR"),
                Dialects.of(Tongue.CXML).dialect(Dialects.GENERIC),
                returnOrigins,
                toLoopback,
                List.of());
    }
}
