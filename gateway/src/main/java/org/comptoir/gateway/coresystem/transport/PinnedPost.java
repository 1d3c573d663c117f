package org.comptoir.gateway.coresystem.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over a connection of its own to the very address {@link Reach} looked at. The platform's client resolves names
 * itself, a second time, and lets nobody say which address to take; that is why this is ours. Follows no redirect.
 */
final class PinnedPost {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Reach reach;
    private final SSLSocketFactory tls;
    private final Duration total;

    PinnedPost(Reach reach, SSLSocketFactory tls, Duration total) {
        this.reach = reach;
        this.tls = tls;
        this.total = total;
    }

    /** Nothing of the request has left. */
    static final class UnsentException extends IOException {

        private static final long serialVersionUID = 1L;

        UnsentException(IOException cause) {
            super("%s %s".formatted(cause.getClass().getSimpleName(), cause.getMessage()), cause);
        }
    }

    private record Request(String method, URI url, Map<String, String> headers, byte[] body) {}

    /**
     * @param headers without those of the connection and the body's length
     * @param most bytes of the answer's body to keep
     * @throws Reach.OutOfReachException where the address is none for a target; nothing was sent
     * @throws UnsentException where it did not come to the sending
     */
    HttpAnswer send(URI url, Map<String, String> headers, byte[] body, int most) throws IOException {
        return exchange(new Request("POST", url, headers, body), most);
    }

    /** The same with GET. */
    HttpAnswer ask(URI url, Map<String, String> headers, int most) throws IOException {
        return exchange(new Request("GET", url, headers, new byte[0]), most);
    }

    private HttpAnswer exchange(Request request, int most) throws IOException {
        URI url = request.url();
        InetSocketAddress address = resolve(url);
        try (Socket plain = new Socket()) {
            // whoever reads or writes when the time is over finds the socket closed
            CompletableFuture<Void> guard = CompletableFuture.runAsync(
                    () -> close(plain), CompletableFuture.delayedExecutor(total.toMillis(), TimeUnit.MILLISECONDS));
            try (Socket open = open(plain, address, url)) {
                return talk(open, request, most);
            } catch (SSLHandshakeException refused) {
                // a server may judge our certificate only when it reads, which is before it hands anything on
                throw new UnsentException(refused);
            } finally {
                guard.cancel(false);
            }
        }
    }

    private InetSocketAddress resolve(URI url) throws IOException {
        try {
            return reach.resolve(url.getHost(), port(url));
        } catch (UnknownHostException unknown) {
            throw new UnsentException(unknown);
        }
    }

    private Socket open(Socket plain, InetSocketAddress address, URI url) throws UnsentException {
        try {
            plain.connect(address, CONNECT_MILLIS);
            plain.setSoTimeout(Math.toIntExact(total.toMillis()));
            if (!isSecure(url)) {
                return plain;
            }
            SSLSocket secure = (SSLSocket) tls.createSocket(plain, url.getHost(), port(url), true);
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            return secure;
        } catch (IOException failed) {
            throw new UnsentException(failed);
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

    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isSecure(url) ? HTTPS : HTTP;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // nothing is left to close
        }
    }
}
