package org.comptoir.gateway.coresystem.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.DeliveryResult.Unknown;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.fixtures.SelfSigned;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a mail server of twenty lines that says what a test wants. */
class MailTransportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path keys;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<String, String> says = new TreeMap<>();
    private Optional<SSLContext> tls = Optional.empty();
    private ServerSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail server");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                say(socket, "220 mail.test");
                talk(socket);
            } catch (IOException hungUp) {
                heard.add("hung up");
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        boolean message = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (message && !line.equals(".")) {
                continue;
            }
            message = line.equals("DATA");
            String reply = says.getOrDefault(line.split("[ :]", 2)[0], message ? "354 go on" : "250 ok");
            if (reply.isEmpty()) {
                return;
            }
            say(socket, reply);
            if (line.equals("STARTTLS")) {
                SSLSocket secure = (SSLSocket)
                        tls.orElseThrow().getSocketFactory().createSocket(socket, "127.0.0.1", socket.getPort(), false);
                secure.setUseClientMode(false);
                secure.startHandshake();
                talk(secure);
                return;
            }
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    private static Delivery delivery() {
        return new Delivery(
                new OutboxEntry(
                        1,
                        "core-system/1/mail",
                        "order:42",
                        "key-42",
                        "text/csv; charset=utf-8",
                        "PO-1.csv",
                        "1;Schraube;10\n".getBytes(UTF_8)),
                1);
    }

    private Map<String, String> settings(String... more) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(server.getLocalPort()),
                "security",
                "none",
                "from",
                "gateway@shop.example",
                "to",
                "orders@erp.example",
                "subject",
                "Bestellung für {file}"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }

    private static DeliveryResult send(Map<String, String> settings, Map<String, String> secrets) {
        MailKind kind = new MailKind(Reach.of("127.0.0.1"), (SSLSocketFactory) SSLSocketFactory.getDefault(), CLOCK);
        assertThat(kind.check(new SettingValues(settings), new SettingValues(secrets)))
                .isEmpty();
        return kind.open(1, new SettingValues(settings), new SettingValues(secrets))
                .send(delivery());
    }

    @Test
    void handsOverTheDocumentAsAFileUnderAnIdMadeOfTheKey() {
        assertThat(send(settings(), Map.of())).isEqualTo(new Delivered("the mail server answered 250 ok"));

        assertThat(heard)
                .startsWith(
                        "EHLO shop.example",
                        "MAIL FROM:<gateway@shop.example>",
                        "RCPT TO:<orders@erp.example>",
                        "DATA",
                        "Message-ID: <key-42@shop.example>",
                        "Date: Sun, 29 Nov 2026 02:00:00 +0000")
                .contains(
                        "Subject: =?UTF-8?B?"
                                + Base64.getEncoder().encodeToString("Bestellung für PO-1.csv".getBytes(UTF_8)) + "?=",
                        "Content-Type: text/csv; charset=utf-8",
                        "Content-Disposition: attachment; filename=\"PO-1.csv\"",
                        Base64.getEncoder().encodeToString("1;Schraube;10\n".getBytes(UTF_8)))
                .contains(".");
    }

    @Test
    void encryptsBeforeItLogsIn() throws Exception {
        SelfSigned certificate = SelfSigned.of(keys, "ip:127.0.0.1");
        tls = Optional.of(certificate.serverThatKnows(certificate));
        says.put("EHLO", "250 AUTH PLAIN LOGIN");
        says.put("AUTH", "235 welcome");

        DeliveryResult result = send(
                settings("security", "starttls", "user", "shop", "trusted-certificates", certificate.certificate()),
                Map.of("password", "geheim"));

        assertThat(result).isInstanceOf(Delivered.class);
        assertThat(heard)
                .startsWith("EHLO shop.example", "STARTTLS", "EHLO shop.example")
                .contains("AUTH PLAIN " + Base64.getEncoder().encodeToString("\0shop\0geheim".getBytes(UTF_8)));
    }

    @Test
    void saysNoNameToAServerNobodyVouchesFor() throws Exception {
        SelfSigned certificate = SelfSigned.of(keys, "ip:127.0.0.1");
        tls = Optional.of(certificate.serverThatKnows(certificate));

        assertThat(send(settings("security", "starttls", "user", "shop"), Map.of("password", "geheim")))
                .isInstanceOf(TryAgain.class);
        assertThat(heard).noneMatch(line -> line.startsWith("AUTH"));
    }

    @Test
    void triesAgainAfterAReplyOfFourHundredAndGivesUpAfterOneOfFiveHundred() {
        says.put("RCPT", "450 later");
        assertThat(send(settings(), Map.of()))
                .isEqualTo(new TryAgain("the mail server answered RCPT: 450 later", Optional.empty()));
        says.put("RCPT", "550 nobody of that name");
        assertThat(send(settings(), Map.of()))
                .isEqualTo(new Refused("the mail server answered RCPT: 550 nobody of that name"));
    }

    @Test
    void doesNotKnowWhatBecameOfAMessageThatWasNotAnswered() {
        says.put(".", "");

        assertThat(send(settings(), Map.of())).isInstanceOf(Unknown.class);
        assertThat(new MailKind(Reach.of("127.0.0.1"), (SSLSocketFactory) SSLSocketFactory.getDefault(), CLOCK)
                        .open(1, new SettingValues(settings()), SettingValues.NONE)
                        .trace(delivery()))
                .isInstanceOf(Trace.Untold.class);
    }

    @Test
    void speaksInTheOpenOnlyToWhomTheOperatorLists() {
        MailKind kind = new MailKind(Reach.of(""), (SSLSocketFactory) SSLSocketFactory.getDefault(), CLOCK);

        assertThat(kind.check(new SettingValues(settings()), SettingValues.NONE))
                .singleElement()
                .asString()
                .startsWith("security is none");
        assertThat(kind.check(new SettingValues(settings("to", "a@b\r\nBcc: c@d")), SettingValues.NONE))
                .isNotEmpty();
    }
}
