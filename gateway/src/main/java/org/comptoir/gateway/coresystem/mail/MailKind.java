package org.comptoir.gateway.coresystem.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.coresystem.transport.TargetTls;
import org.comptoir.gateway.coresystem.transport.Transport;
import org.comptoir.gateway.coresystem.transport.TransportKind;
import org.comptoir.gateway.platform.outgoing.Reach;

/** A mail for each order, handed to one mail server. */
public final class MailKind implements TransportKind {

    static final Setting HOST = Setting.required("host", "[A-Za-z0-9.:_-]{1,253}", "the mail server's name or address");
    static final Setting PORT = Setting.of("port", "587", "[1-9][0-9]{0,4}", "a port number, such as 587");
    static final Setting SECURITY = Setting.of("security", "starttls", "starttls|tls|none", "starttls, tls or none");
    static final Setting USER = Setting.of("user", "", "[^\\p{C}\\s]{0,200}", "the name to log in with");
    static final Setting FROM = address("from");
    static final Setting TO = address("to");
    static final Setting SUBJECT =
            Setting.of("subject", "Order {file}", "\\P{C}{1,200}", "1 to 200 characters, {file} for the file's name");
    static final Setting DOUBT = Setting.of("after-doubt", "verify", "send|verify", "send or verify");
    static final Setting PASSWORD = Setting.of("password", "", "(\\P{C}{1,500})?", "1 to 500 characters");

    static final String NONE = "none";

    private static final int LARGEST_PORT = 65_535;

    private final Reach reach;
    private final SSLSocketFactory tls;
    private final Clock clock;

    public MailKind(Reach reach, SSLSocketFactory tls, Clock clock) {
        this.reach = reach.at(25, 465, 587);
        this.tls = tls;
        this.clock = clock;
    }

    private static Setting address(String name) {
        return Setting.required(
                name, "[!#-'*+/-9=?A-Z^-~.-]{1,64}@[A-Za-z0-9.-]{1,253}", "a mail address, such as orders@example.com");
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Setting> settings() {
        return List.of(HOST, PORT, SECURITY, USER, FROM, TO, SUBJECT, DOUBT, TargetTls.TRUSTED, TargetTls.CERTIFICATE);
    }

    @Override
    public List<Setting> secrets() {
        return List.of(PASSWORD, TargetTls.PRIVATE_KEY);
    }

    @Override
    public Set<String> places() {
        return Set.of(HOST.name(), PORT.name(), SECURITY.name(), USER.name(), TargetTls.TRUSTED.name());
    }

    @Override
    public List<String> check(SettingValues settings, SettingValues secrets) {
        List<String> problems = new ArrayList<>(TransportKind.super.check(settings, secrets));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (settings.number(PORT) > LARGEST_PORT) {
            problems.add("port is \"%s\": expected is at most %d".formatted(settings.get(PORT), LARGEST_PORT));
        }
        if (settings.get(USER).isEmpty() != secrets.get(PASSWORD).isEmpty()) {
            problems.add("user and the secret password go together: give both or neither");
        }
        if (settings.get(SECURITY).equals(NONE) && !reach.isListed(settings.get(HOST))) {
            problems.add(
                    "security is none: a server that is spoken to in the open needs its host in " + Reach.VARIABLE);
        }
        problems.addAll(TargetTls.problems(settings, secrets));
        if (problems.isEmpty()) {
            reach.objection(settings.get(HOST), settings.number(PORT))
                    .ifPresent(objection -> problems.add("host: " + objection));
        }
        return problems;
    }

    @Override
    public Transport open(long supplier, SettingValues settings, SettingValues secrets) {
        return new MailTransport(reach, TargetTls.open(tls, settings, secrets), settings, secrets.get(PASSWORD), clock);
    }
}
