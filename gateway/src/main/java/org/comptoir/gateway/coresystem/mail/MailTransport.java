package org.comptoir.gateway.coresystem.mail;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.coresystem.mail.SmtpTalk.Reply;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.coresystem.transport.Transport;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.platform.outgoing.PinnedSocket;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.comptoir.gateway.platform.outgoing.UnsentException;

/**
 * Hands each order to a mail server. It has the order when it has taken the message whole; where its answer to that never
 * came, nobody knows, for a mail can not be asked for.
 */
final class MailTransport implements Transport {

    private static final Duration TOTAL = Duration.ofSeconds(45);
    private static final Duration QUICK = Duration.ofSeconds(8);
    private static final int PASSING = 500;
    private static final int QUOTED = 200;

    private final Reach reach;
    private final SSLSocketFactory tls;
    private final SettingValues settings;
    private final String password;
    private final Clock clock;

    MailTransport(Reach reach, SSLSocketFactory tls, SettingValues settings, String password, Clock clock) {
        this.reach = reach;
        this.tls = tls;
        this.settings = settings;
        this.password = password;
        this.clock = clock;
    }

    @Override
    public DeliveryResult send(Delivery delivery) {
        try (PinnedSocket connection =
                PinnedSocket.connect(reach, settings.get(MailKind.HOST), settings.number(MailKind.PORT), TOTAL)) {
            return hand(delivery, greeted(connection));
        } catch (RefusedException refused) {
            return refused.result();
        } catch (Reach.OutOfReachException forbidden) {
            return new DeliveryResult.Refused("nothing was sent: " + forbidden.getMessage());
        } catch (UnsentException unsent) {
            return tryAgain("the mail server could not be reached: " + unsent.getMessage());
        } catch (IOException failed) {
            return tryAgain("the mail server could not be spoken to: " + failed.getMessage());
        }
    }

    @Override
    public List<ProbeStep> probe() {
        String host = settings.get(MailKind.HOST);
        int port = settings.number(MailKind.PORT);
        List<ProbeStep> steps = new ArrayList<>(PinnedSocket.probe(
                reach,
                host,
                port,
                settings.get(MailKind.SECURITY).equals("tls") ? Optional.of(tls) : Optional.empty()));
        if (steps.stream().anyMatch(step -> !step.good())) {
            return steps;
        }
        try (PinnedSocket connection = PinnedSocket.connect(reach, host, port, QUICK)) {
            SmtpTalk talk = greeted(connection);
            steps.add(ProbeStep.good(
                    Stage.LOGIN, settings.get(MailKind.USER).isEmpty() ? "none is set" : settings.get(MailKind.USER)));
            steps.add(ProbeStep.good(Stage.ANSWER, quote(talk.command("NOOP"))));
        } catch (IOException failed) {
            steps.add(ProbeStep.bad(Stage.LOGIN, failed));
        }
        return steps;
    }

    @Override
    public Trace trace(Delivery delivery) {
        return settings.get(MailKind.DOUBT).equals("send")
                ? new Trace.SendAgain()
                : new Trace.Untold(
                        "look in the mailbox for Message-ID %s, then have it sent again or say that it is there"
                                .formatted(delivery.entry().idempotencyKey()));
    }

    /** What a reply that is not good means: later, or never. */
    private static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean passing;

        RefusedException(String what, Reply reply) {
            super("the mail server answered %s: %s".formatted(what, quote(reply)));
            this.passing = reply.code() < PASSING;
        }

        DeliveryResult result() {
            String said = String.valueOf(getMessage());
            return passing ? tryAgain(said) : new DeliveryResult.Refused(said);
        }
    }

    private SmtpTalk greeted(PinnedSocket connection) throws IOException {
        boolean atOnce = settings.get(MailKind.SECURITY).equals("tls");
        SmtpTalk talk = new SmtpTalk(atOnce ? connection.secured(tls) : connection.plain());
        good("its greeting", talk.reply());
        Reply hello = hello(talk);
        if (settings.get(MailKind.SECURITY).equals("starttls")) {
            good("STARTTLS", talk.command("STARTTLS"));
            Socket secure = connection.secured(tls);
            talk = new SmtpTalk(secure);
            hello = hello(talk);
        }
        if (!settings.get(MailKind.USER).isEmpty()) {
            if (!hello.offers("AUTH")) {
                throw new IOException("it offers no log-in");
            }
            String pair = "\0" + settings.get(MailKind.USER) + "\0" + password;
            good(
                    "the log-in",
                    talk.command(
                            "AUTH PLAIN " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))));
        }
        return talk;
    }

    private Reply hello(SmtpTalk talk) throws IOException {
        String from = settings.get(MailKind.FROM);
        return good("EHLO", talk.command("EHLO " + from.substring(from.indexOf('@') + 1)));
    }

    private DeliveryResult hand(Delivery delivery, SmtpTalk talk) throws IOException {
        String from = settings.get(MailKind.FROM);
        String to = settings.get(MailKind.TO);
        good("MAIL", talk.command("MAIL FROM:<" + from + ">"));
        good("RCPT", talk.command("RCPT TO:<" + to + ">"));
        good("DATA", talk.command("DATA"));
        Reply taken;
        try {
            taken = talk.message(
                    MailMessage.write(delivery.entry(), from, to, settings.get(MailKind.SUBJECT), clock.instant()));
        } catch (IOException lost) {
            return new DeliveryResult.Unknown(
                    "the mail server did not say whether it took the message: " + lost.getMessage(), Optional.empty());
        }
        good("the message", taken);
        return new DeliveryResult.Delivered("the mail server answered " + quote(taken));
    }

    private static Reply good(String what, Reply reply) throws RefusedException {
        if (!reply.isGood()) {
            throw new RefusedException(what, reply);
        }
        return reply;
    }

    private static DeliveryResult tryAgain(String reason) {
        return new DeliveryResult.TryAgain(reason, Optional.empty());
    }

    private static String quote(Reply reply) {
        String text = reply.toString().replaceAll("[\\p{C}\\s]+", " ").strip();
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }
}
