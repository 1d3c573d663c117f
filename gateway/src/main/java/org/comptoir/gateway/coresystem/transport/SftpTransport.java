package org.comptoir.gateway.coresystem.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.outgoing.PinnedSocket;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;
import org.comptoir.gateway.platform.outgoing.Reach;

/**
 * One file per order on an SFTP server. A file is written as {@code .part}, its size compared, and given its name by a rename,
 * which fails where the name is taken. A name that is taken by a file of the same size is an earlier attempt that got this far.
 */
final class SftpTransport implements Transport {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration TOTAL = Duration.ofSeconds(45);
    private static final String PART = ".part";

    private final SftpPlace place;
    private final Reach reach;

    SftpTransport(SftpPlace place, Reach reach) {
        this.place = place;
        this.reach = reach;
    }

    @Override
    public DeliveryResult send(Delivery delivery) {
        try (SshClient client = client()) {
            InetSocketAddress address = reach.resolve(place.host(), place.port());
            client.start();
            try (ClientSession session =
                    client.connect(place.user(), address).verify(PATIENCE).getSession()) {
                // a server that falls silent is left long before the lease ends
                CompletableFuture<Void> guard = CompletableFuture.runAsync(
                        () -> session.close(true),
                        CompletableFuture.delayedExecutor(TOTAL.toMillis(), TimeUnit.MILLISECONDS));
                authenticate(session);
                try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                    return put(sftp, delivery);
                } finally {
                    guard.cancel(false);
                }
            }
        } catch (Reach.OutOfReachException forbidden) {
            return new Refused("nothing was sent: " + forbidden.getMessage());
        } catch (IOException | GeneralSecurityException failed) {
            return new TryAgain(
                    "%s could not be written to: %s %s"
                            .formatted(place, failed.getClass().getSimpleName(), failed.getMessage()),
                    Optional.empty());
        }
    }

    @Override
    public List<ProbeStep> probe() {
        List<ProbeStep> steps =
                new ArrayList<>(PinnedSocket.probe(reach, place.host(), place.port(), Optional.empty()));
        if (steps.stream().anyMatch(step -> !step.good())) {
            return steps;
        }
        Stage stage = Stage.TLS;
        try (SshClient client = client()) {
            client.start();
            try (ClientSession session = client.connect(place.user(), reach.resolve(place.host(), place.port()))
                    .verify(PATIENCE)
                    .getSession()) {
                session.waitFor(
                        EnumSet.of(ClientSession.ClientSessionEvent.WAIT_AUTH, ClientSession.ClientSessionEvent.CLOSED),
                        PATIENCE);
                steps.add(
                        session.isOpen()
                                ? ProbeStep.good(stage, "the server has the key it should have")
                                : ProbeStep.bad(stage, "the server has another key than host-key says"));
                if (!session.isOpen()) {
                    return steps;
                }
                stage = Stage.LOGIN;
                authenticate(session);
                steps.add(ProbeStep.good(stage, place.user()));
                stage = Stage.FOLDER;
                try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                    String folder = place.path(".");
                    steps.add(
                            size(sftp, folder).isPresent()
                                    ? ProbeStep.good(stage, folder)
                                    : ProbeStep.bad(stage, folder + " is not there"));
                }
            }
        } catch (IOException | GeneralSecurityException failed) {
            steps.add(ProbeStep.bad(stage, failed));
        }
        return steps;
    }

    private DeliveryResult put(SftpClient sftp, Delivery delivery) throws IOException {
        byte[] payload = delivery.entry().payload();
        String file = place.path(delivery.entry().fileName());
        Optional<Long> there = size(sftp, file);
        if (there.isPresent()) {
            return there.get() == payload.length
                    ? new Delivered("was there already as " + file)
                    : new Refused("%s exists with %d bytes and not %d; move it away and deliver again"
                            .formatted(file, there.get(), payload.length));
        }
        String part = file + "." + delivery.attempt() + PART;
        try (OutputStream out = sftp.write(part, EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate))) {
            out.write(payload);
        }
        long arrived = size(sftp, part).orElse(-1L);
        if (arrived != payload.length) {
            return new TryAgain(
                    "%s arrived with %d of %d bytes".formatted(part, arrived, payload.length), Optional.empty());
        }
        CrashPoints.reach("C8");
        sftp.rename(part, file);
        CrashPoints.reach("C9");
        return new Delivered("written as " + file);
    }

    private static Optional<Long> size(SftpClient sftp, String path) throws IOException {
        try {
            return Optional.of(sftp.stat(path).getSize());
        } catch (SftpException failed) {
            if (failed.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private void authenticate(ClientSession session) throws IOException, GeneralSecurityException {
        place.password().ifPresent(session::addPasswordIdentity);
        if (place.privateKey().isPresent()) {
            List<KeyPair> keys = PrivateKeys.read(place.privateKey().get());
            if (keys.isEmpty()) {
                throw new InvalidKeySpecException(PrivateKeys.UNREADABLE);
            }
            keys.forEach(session::addPublicKeyIdentity);
        }
        session.auth().verify(PATIENCE);
    }

    /** One that knows no files of the machine's user: no keys, no hosts, no configuration but the target's. */
    private SshClient client() {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(new Pinned(place.fingerprint()));
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setAgentFactory(null);
        client.setNioWorkers(1);
        return client;
    }

    private record Pinned(String fingerprint) implements ServerKeyVerifier {

        @Override
        public boolean verifyServerKey(ClientSession session, SocketAddress remote, PublicKey key) {
            return fingerprint.equals(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
        }
    }
}
