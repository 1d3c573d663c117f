package org.comptoir.gateway.coresystem.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpTransportTest {

    @TempDir
    Path served;

    private SshServer server;
    private String fingerprint;

    @BeforeEach
    void start() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2_048);
        var key = generator.generateKeyPair();
        fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        server.setPasswordAuthenticator((user, password, session) -> user.equals("erp") && password.equals("geheim"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(served));
        server.start();
        Files.createDirectories(served.resolve("in"));
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    private DeliveryResult send(String allowed, String known, String password, String payload) {
        var place = new SftpPlace(
                "127.0.0.1", server.getPort(), "erp", known, "in", Optional.of(password), Optional.empty());
        return new SftpTransport(place, Reach.of(allowed)).send(delivery(payload));
    }

    private static Delivery delivery(String payload) {
        return new Delivery(
                new OutboxEntry(
                        1, "core-system/1/erp", "order:42", "k", "text/csv", "PO-1.csv", payload.getBytes(UTF_8)),
                1);
    }

    @Test
    void aFileAppearsWholeUnderItsNameAndASecondAttemptFindsItThere() throws IOException {
        assertThat(send("127.0.0.1", fingerprint, "geheim", "order"))
                .isEqualTo(new Delivered("written as in/PO-1.csv"));
        assertThat(send("127.0.0.1", fingerprint, "geheim", "order"))
                .isEqualTo(new Delivered("was there already as in/PO-1.csv"));

        assertThat(Files.readString(served.resolve("in/PO-1.csv"))).isEqualTo("order");
        try (var files = Files.list(served.resolve("in"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aNameTakenByAnotherSizeIsNeverTouched() throws IOException {
        Files.writeString(served.resolve("in/PO-1.csv"), "somebody else's");

        assertThat(send("127.0.0.1", fingerprint, "geheim", "order"))
                .isEqualTo(new Refused("in/PO-1.csv exists with 15 bytes and not 5; move it away and deliver again"));
        assertThat(Files.readString(served.resolve("in/PO-1.csv"))).isEqualTo("somebody else's");
    }

    @Test
    void aServerWithAnotherKeyHearsNoPassword() {
        DeliveryResult result = send("127.0.0.1", "SHA256:" + "A".repeat(43), "geheim", "order");

        assertThat(result).isInstanceOf(TryAgain.class);
        assertThat(served.resolve("in/PO-1.csv")).doesNotExist();
    }

    @Test
    void aWrongPasswordIsTriedAgainLaterAndNotTold() {
        DeliveryResult result = send("127.0.0.1", fingerprint, "falsch", "order");

        assertThat(result).isInstanceOf(TryAgain.class);
        assertThat(((TryAgain) result).reason())
                .startsWith("sftp://erp@127.0.0.1:")
                .doesNotContain("falsch");
    }

    @Test
    void connectsToNothingThatOnlyTheGatewayCanReach() {
        assertThat(send("", fingerprint, "geheim", "order")).isInstanceOf(Refused.class);
    }

    private static String openSsh(KeyPair pair) throws Exception {
        var out = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "gateway", null, out);
        return out.toString(UTF_8);
    }

    private static String pkcs8(KeyPair pair) {
        return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                .formatted(Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded()));
    }

    private static KeyPair pair(String algorithm, int size) throws Exception {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    private SettingValues settings() {
        return new SettingValues(Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(server.getPort()),
                "user",
                "erp",
                "host-key",
                fingerprint,
                "folder",
                "in"));
    }

    private DeliveryResult sendWith(String privateKey) {
        var kind = new SftpKind(Reach.of("127.0.0.1"));
        var secrets = new SettingValues(Map.of("private-key", privateKey));
        assertThat(kind.check(settings(), secrets)).isEmpty();
        return kind.open(1, settings(), secrets).send(delivery("order"));
    }

    @Test
    void logsInWithAKeyInEachFormItComesIn() throws Exception {
        KeyPair rsa = pair("RSA", 3_072);
        KeyPair elliptic = pair("EC", 256);
        List<PublicKey> known = List.of(rsa.getPublic(), elliptic.getPublic());
        server.setPasswordAuthenticator(null);
        server.setPublickeyAuthenticator((user, key, session) ->
                user.equals("erp") && known.stream().anyMatch(one -> KeyUtils.compareKeys(one, key)));

        assertThat(sendWith(openSsh(rsa))).isEqualTo(new Delivered("written as in/PO-1.csv"));
        assertThat(sendWith(pkcs8(rsa))).isEqualTo(new Delivered("was there already as in/PO-1.csv"));
        assertThat(sendWith(openSsh(elliptic))).isEqualTo(new Delivered("was there already as in/PO-1.csv"));
    }

    @Test
    void writesNothingWithAKeyTheServerDoesNotKnow() throws Exception {
        server.setPublickeyAuthenticator((user, key, session) -> false);

        assertThat(sendWith(openSsh(pair("RSA", 2_048)))).isInstanceOf(TryAgain.class);
        assertThat(served.resolve("in/PO-1.csv")).doesNotExist();
    }

    @Test
    void aKeyThatCanNotBeReadIsRefusedAndOneOfBeforeLeavesNoDoubt() {
        for (String label : List.of("ENCRYPTED PRIVATE KEY", "SOME PRIVATE KEY")) {
            String key = "-----BEGIN %s-----%nAAAA%n-----END %s-----%n".formatted(label, label);
            var kind = new SftpKind(Reach.of("127.0.0.1"));
            var secrets = new SettingValues(Map.of("private-key", key));
            assertThat(kind.check(settings(), secrets)).containsExactly(PrivateKeys.UNREADABLE);
            Transport transport = kind.open(1, settings(), secrets);

            var steps = transport.probe();

            assertThat(steps.get(steps.size() - 1).good()).isFalse();
            assertThat(steps.get(steps.size() - 1).toString()).contains(PrivateKeys.UNREADABLE);
            assertThat(transport.send(delivery("order")))
                    .isInstanceOfSatisfying(
                            TryAgain.class, later -> assertThat(later.reason()).contains(PrivateKeys.UNREADABLE));
        }
    }
}
