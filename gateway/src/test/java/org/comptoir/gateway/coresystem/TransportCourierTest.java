package org.comptoir.gateway.coresystem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.gateway.delivery.Courier.Way;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransportCourierTest {

    @TempDir
    Path base;

    private TransportCourier courier(String allowed) {
        return new TransportCourier(new TransportKinds(base, Optional.empty(), Reach.of(allowed), Clock.systemUTC()));
    }

    private static final Delivery FILE = new Delivery(
            new OutboxEntry(
                    1,
                    "publication-courier/1/ariba",
                    "publication:ariba",
                    "publication-run-7-abc",
                    "text/plain",
                    "ariba-1.cif",
                    "CIF_I_V3.0\n".getBytes(UTF_8)),
            1);

    /** What a door answers with HTTP 200. */
    private DeliveryResult answered(String body) throws IOException {
        HttpServer door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/", call -> {
            byte[] answer = body.getBytes(UTF_8);
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
            call.close();
        });
        door.start();
        try {
            String url = "http://127.0.0.1:" + door.getAddress().getPort();
            return courier("127.0.0.1").carry(new Way("http", Map.of("url", url, "answer", "cxml"), Map.of()), FILE);
        } finally {
            door.stop(0);
        }
    }

    @Test
    void believesTheStatusInTheDocumentNotTheOneOfHttp() throws IOException {
        assertThat(answered("<cXML><Response><Status code=\"201\" text=\"Accepted\"/></Response></cXML>"))
                .isEqualTo(new Delivered("the destination answered with the cXML status 201", OptionalInt.of(201)));
        assertThat(answered("<cXML><Response><Status text='no' code='401'/></Response></cXML>"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no)
                                .isEqualTo(new Refused(
                                        "the destination answered with the cXML status 401: no", OptionalInt.of(401))));
        assertThat(answered(
                        "<cXML><Response><Status code=\"406\" text=\"Not Acceptable\">unit &lt;EA&gt;\nis not known</Status>"
                                + "</Response></cXML>"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reason()).endsWith("the cXML status 406: unit <EA> is not known"));
        assertThat(answered("<cXML><Response><Status code=\"503\" text=\"later\"/></Response></cXML>"))
                .isInstanceOf(TryAgain.class);
        assertThat(answered("<html>Please sign in</html>"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reason()).contains("the destination answered 200 without a cXML Status"));
    }

    @Test
    void goesNowhereThatOnlyTheGatewayCanReach() {
        var way = new Way("http", Map.of("url", "https://127.0.0.1:8443/up"), Map.of());

        assertThat(courier("").objections(way))
                .singleElement()
                .asString()
                .contains("url", "a private address", "GATEWAY_PRIVATE_TARGETS");
        assertThat(courier("").carry(way, FILE)).isInstanceOf(Refused.class);
    }

    @Test
    void namesEachSettingThatIsWrongAndNoSecret() {
        assertThat(courier("").objections(new Way("ftp", Map.of(), Map.of())))
                .containsExactly("transport is \"ftp\": expected is http, sftp or mail");
        assertThat(courier("").objections(new Way("folder", Map.of("folder", "x"), Map.of())))
                .hasSize(1);
        assertThat(courier("")
                        .objections(new Way(
                                "mail",
                                Map.of("host", "203.0.113.7", "from", "nobody", "to", "catalog@example.com"),
                                Map.of("pass", "geheim"))))
                .anyMatch(said -> said.startsWith("from is \"nobody\": expected is a mail address"))
                .anyMatch(said -> said.startsWith("secrets: pass is unknown"))
                .noneMatch(said -> said.contains("geheim"));
    }

    @Test
    void takesAPlaceholderForASecretThatWasLookedAtBefore() {
        var courier = courier("");
        Map<String, String> place = Map.of("host", "203.0.113.7", "user", "u", "host-key", "SHA256:" + "A".repeat(43));

        assertThat(courier.objections(
                        new Way("sftp", place, Map.of("private-key", courier.placeholder("private-key")))))
                .isEmpty();
        assertThat(courier.objections(new Way("sftp", place, Map.of("password", courier.placeholder("password")))))
                .isEmpty();
    }
}
