package org.comptoir.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.deploy.RunningGateway;

/**
 * A small procurement suite: shows the shop in a frame of its own page and receives the cart.
 *
 * <p>It lives on {@code 127.0.0.1}, the gateway on {@code localhost}: to a browser two sites, so that everything in the
 * frame is third party.
 */
final class BuyerSuite implements AutoCloseable {

    private static final Pattern START_PAGE = Pattern.compile("<StartPage>\\s*<URL>([^<]+)</URL>");

    private final HttpServer server;
    private final List<ReceivedCart> carts = new CopyOnWriteArrayList<>();

    /** What the browser posted to the suite. */
    record ReceivedCart(Map<String, String> fields, Optional<String> origin, Optional<String> referer) {

        static ReceivedCart of(String base64) {
            return new ReceivedCart(Map.of("cxml-base64", base64), Optional.empty(), Optional.empty());
        }

        /** The cXML document of either field. */
        String cxml() {
            String base64 = fields.get("cxml-base64");
            return base64 == null
                    ? fields.getOrDefault("cxml-urlencoded", "")
                    : new String(Base64.getDecoder().decode(base64), UTF_8);
        }
    }

    private BuyerSuite(HttpServer server) {
        this.server = server;
    }

    static BuyerSuite open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            BuyerSuite suite = new BuyerSuite(server);
            server.createContext("/requisition", exchange -> suite.page(exchange, suite.requisition(exchange)));
            server.createContext("/catalog", exchange -> suite.page(exchange, suite.catalog(exchange)));
            server.createContext("/return", suite::receive);
            server.createContext("/favicon.ico", exchange -> suite.answer(exchange, 204, ""));
            server.start();
            return suite;
        } catch (IOException broken) {
            throw new UncheckedIOException("The procurement suite of the test does not start", broken);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String returnUrl() {
        return origin() + "/return";
    }

    /** The suite's own page with the shop in a frame. */
    String framing(String startPage) {
        return origin() + "/requisition?shop=" + startPage;
    }

    /** The suite's own page, which posts these fields (as in a query) into its frame, as SRM opens a catalog. */
    String posting(String address, String fields) {
        return origin() + "/catalog?" + address + "?" + fields;
    }

    List<ReceivedCart> carts() {
        return List.copyOf(carts);
    }

    /** Asks the gateway for a session. */
    String startPage(RunningGateway gateway, Buyer buyer, String language) {
        return startPage(gateway, buyer, language, Optional.empty());
    }

    String startPage(RunningGateway gateway, Buyer buyer, String language, Optional<String> selectedPart) {
        return startPage(gateway, buyer.setupRequest(returnUrl(), language, selectedPart));
    }

    static String startPage(RunningGateway gateway, String setupRequest) {
        String answer =
                Http.post(gateway.url() + "/cxml", "text/xml", setupRequest).body();
        Matcher url = START_PAGE.matcher(answer);
        if (!url.find()) {
            throw new IllegalStateException("No start page in the answer to the setup request: " + answer);
        }
        return url.group(1);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String requisition(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Requisition</title></head>
                <body><h1>Requisition 4711</h1>
                <iframe name="shop" title="Supplier's shop" width="800" height="640" src="%s"></iframe></body></html>""".formatted(query.substring("shop=".length()));
    }

    private String catalog(HttpExchange exchange) {
        String[] call = exchange.getRequestURI().getRawQuery().split("\\?", 2);
        StringBuilder inputs = new StringBuilder();
        fields(call[1])
                .forEach((name, value) -> inputs.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(name, value.replace("&", "&amp;").replace("\"", "&quot;"))));
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Requisition</title></head>
                <body><h1>Requisition 4711</h1>
                <iframe name="shop" title="Supplier's shop" width="800" height="640"></iframe>
                <form id="call" method="post" target="shop" action="%s">%s</form>
                <script>document.getElementById("call").submit()</script></body></html>""".formatted(call[0], inputs);
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private void receive(HttpExchange exchange) throws IOException {
        Map<String, String> fields = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        carts.add(new ReceivedCart(
                fields,
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Origin")),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Referer"))));
        page(
                exchange,
                "<!DOCTYPE html><html lang=\"en\"><title>Received</title><h1 id=\"received\">Cart received</h1></html>");
    }

    private void page(HttpExchange exchange, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
        answer(exchange, 200, html);
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    /** All values of an element or attribute in a document, in order; enough for looking at a cart. */
    static List<String> all(String document, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(document);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
