package org.comptoir.gateway.platform.outgoing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over a connection of its own to the very address {@link Reach} looked at. The platform's client resolves names
 * itself, a second time, and lets nobody say which address to take; that is why this is ours. Follows no redirect.
 */
public final class PinnedPost {

    /** For what comes before an order in the same attempt: all of it together ends before the lease does. */
    public static final Duration QUICK = Duration.ofSeconds(8);

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Reach reach;
    private final SSLSocketFactory tls;
    private final Duration total;

    public PinnedPost(Reach reach, SSLSocketFactory tls, Duration total) {
        this.reach = reach;
        this.tls = tls;
        this.total = total;
    }

    private record Request(String method, URI url, Map<String, String> headers, byte[] body) {}

    /**
     * @param headers without those of the connection and the body's length
     * @param most bytes of the answer's body to keep
     * @throws Reach.OutOfReachException where the address is none for a target; nothing was sent
     * @throws UnsentException where it did not come to the sending
     */
    public HttpAnswer send(URI url, Map<String, String> headers, byte[] body, int most) throws IOException {
        return exchange(new Request("POST", url, headers, body), most, total);
    }

    /** The same with GET, and in {@link #QUICK}. */
    public HttpAnswer ask(URI url, Map<String, String> headers, int most) throws IOException {
        return exchange(new Request("GET", url, headers, new byte[0]), most, QUICK);
    }

    /** As {@link #send}, in {@link #QUICK}: somebody waits for the answer. */
    public HttpAnswer question(URI url, Map<String, String> headers, byte[] body, int most) throws IOException {
        return exchange(new Request("POST", url, headers, body), most, QUICK);
    }

    /** Whether the server behind an address can be reached. */
    public List<ProbeStep> probe(URI url) {
        return PinnedSocket.probe(reach, url.getHost(), port(url), isSecure(url) ? Optional.of(tls) : Optional.empty());
    }

    private HttpAnswer exchange(Request request, int most, Duration longest) throws IOException {
        URI url = request.url();
        try (PinnedSocket connection = PinnedSocket.connect(reach, url.getHost(), port(url), longest);
                Socket socket = isSecure(url) ? connection.secured(tls) : connection.plain()) {
            return talk(socket, request, most);
        } catch (SSLHandshakeException refused) {
            // a server may judge our certificate only when it reads, which is before it hands anything on
            throw new UnsentException(refused);
        }
    }

    private static HttpAnswer talk(Socket socket, Request request, int most) throws IOException {
        URI url = request.url();
        StringBuilder head = new StringBuilder(request.method())
                .append(' ')
                .append(path(url))
                .append(" HTTP/1.1\r\n");
        head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
        request.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (!request.method().equals("GET")) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        OutputStream out = socket.getOutputStream();
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        out.write(request.body());
        out.flush();
        return HttpAnswer.read(new BufferedInputStream(socket.getInputStream()), most);
    }

    private static String path(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    public static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isSecure(url) ? HTTPS : HTTP;
    }
}
