package org.comptoir.gateway.platform.outgoing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;

/** A connection to the very address {@link Reach} looked at, which closes itself when its time is over. */
public final class PinnedSocket implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final Duration PROBE = Duration.ofSeconds(8);

    private final Socket plain;
    private final String host;
    private final int port;
    private final CompletableFuture<Void> guard;

    private PinnedSocket(Socket plain, String host, int port, CompletableFuture<Void> guard) {
        this.plain = plain;
        this.host = host;
        this.port = port;
        this.guard = guard;
    }

    /**
     * Connects.
     *
     * @param total whoever reads or writes when it is over finds the socket closed
     * @throws Reach.OutOfReachException where the address is none for a target
     * @throws UnsentException where it can not be reached
     */
    public static PinnedSocket connect(Reach reach, String host, int port, Duration total) throws IOException {
        InetSocketAddress address;
        try {
            address = reach.resolve(host, port);
        } catch (UnknownHostException unknown) {
            throw new UnsentException(unknown);
        }
        Socket plain = new Socket();
        CompletableFuture<Void> guard = CompletableFuture.runAsync(
                () -> close(plain), CompletableFuture.delayedExecutor(total.toMillis(), TimeUnit.MILLISECONDS));
        PinnedSocket open = new PinnedSocket(plain, host, port, guard);
        try {
            plain.connect(address, CONNECT_MILLIS);
            plain.setSoTimeout(Math.toIntExact(total.toMillis()));
            return open;
        } catch (IOException failed) {
            open.close();
            throw new UnsentException(failed);
        }
    }

    /**
     * Whether a server can be reached, by name, connection and certificate.
     *
     * @param tls empty where it is spoken to in the open, or secures the connection later
     */
    public static List<ProbeStep> probe(Reach reach, String host, int port, Optional<SSLSocketFactory> tls) {
        List<ProbeStep> steps = new ArrayList<>();
        try {
            InetSocketAddress address = reach.resolve(host, port);
            steps.add(ProbeStep.good(
                    Stage.NAME, host + " → " + address.getAddress().getHostAddress()));
        } catch (UnknownHostException unknown) {
            steps.add(ProbeStep.bad(Stage.NAME, "nobody knows the name " + host));
            return steps;
        } catch (Reach.OutOfReachException forbidden) {
            steps.add(ProbeStep.bad(Stage.NAME, forbidden));
            return steps;
        }
        try (PinnedSocket open = connect(reach, host, port, PROBE)) {
            steps.add(ProbeStep.good(Stage.CONNECT, "port " + port));
            if (tls.isPresent()) {
                steps.add(certificate(open, tls.get()));
            }
        } catch (IOException failed) {
            steps.add(ProbeStep.bad(Stage.CONNECT, failed));
        }
        return steps;
    }

    private static ProbeStep certificate(PinnedSocket open, SSLSocketFactory tls) {
        try {
            SSLSocket secure = (SSLSocket) open.secured(tls);
            return ProbeStep.good(
                    Stage.TLS,
                    "%s, %s"
                            .formatted(
                                    secure.getSession().getProtocol(),
                                    secure.getSession().getPeerPrincipal().getName()));
        } catch (IOException failed) {
            return ProbeStep.bad(Stage.TLS, failed);
        }
    }

    public Socket plain() {
        return plain;
    }

    /** The same connection under TLS; the certificate has to be for the name that was asked for. */
    public Socket secured(SSLSocketFactory tls) throws UnsentException {
        try {
            SSLSocket secure = (SSLSocket) tls.createSocket(plain, host, port, true);
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            return secure;
        } catch (IOException failed) {
            throw new UnsentException(failed);
        }
    }

    @Override
    public void close() {
        guard.cancel(false);
        close(plain);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // nothing is left to close
        }
    }
}
