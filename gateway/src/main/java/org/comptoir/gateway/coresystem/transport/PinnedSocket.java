package org.comptoir.gateway.coresystem.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection to the very address {@link Reach} looked at, which closes itself when its time is over. */
public final class PinnedSocket implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;

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
