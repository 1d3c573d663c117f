package org.comptoir.gateway.coresystem.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.platform.outgoing.Reach;

/** SFTP with a password or a key, to one server whose key is known. */
public final class SftpKind implements TransportKind {

    private static final Setting HOST = Setting.required("host", "[A-Za-z0-9.:_-]{1,253}", "a host name or an address");
    private static final Setting PORT = Setting.of("port", "22", "[1-9][0-9]{0,4}", "a port number, such as 22");
    private static final Setting USER = Setting.required("user", "[^\\p{C}\\s]{1,100}", "the name to log in with");
    private static final Setting FINGERPRINT = Setting.required(
            "host-key", "SHA256:[A-Za-z0-9+/]{43}", "the server's key as ssh-keygen -lf prints it, such as SHA256:…");
    private static final Setting FOLDER = Setting.text("folder", 400);
    private static final Setting PASSWORD = Setting.of("password", "", "(\\P{C}{1,500})?", "1 to 500 characters");
    private static final Setting PRIVATE_KEY = Setting.of(
            "private-key",
            "",
            "(-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]{1,3900})?",
            "a private key in OpenSSH or PEM form");
    private static final int LARGEST_PORT = 65_535;

    private final Reach reach;

    public SftpKind(Reach reach) {
        this.reach = reach;
    }

    @Override
    public String name() {
        return "sftp";
    }

    @Override
    public List<Setting> settings() {
        return List.of(HOST, PORT, USER, FINGERPRINT, FOLDER);
    }

    @Override
    public List<Setting> secrets() {
        return List.of(PASSWORD, PRIVATE_KEY);
    }

    @Override
    public Set<String> places() {
        return Set.of(HOST.name(), PORT.name(), FINGERPRINT.name(), USER.name());
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
        if (secrets.get(PASSWORD).isEmpty() == secrets.get(PRIVATE_KEY).isEmpty()) {
            problems.add("secrets: give either password or private-key");
        }
        String key = secrets.get(PRIVATE_KEY);
        if (!key.isEmpty() && !key.contains(KEPT) && PrivateKeys.read(key).isEmpty()) {
            problems.add(PrivateKeys.UNREADABLE);
        }
        if (problems.isEmpty()) {
            reach.objection(settings.get(HOST), settings.number(PORT))
                    .ifPresent(objection -> problems.add("host: " + objection));
        }
        return problems;
    }

    @Override
    public Transport open(long supplier, SettingValues settings, SettingValues secrets) {
        return new SftpTransport(
                new SftpPlace(
                        settings.get(HOST),
                        settings.number(PORT),
                        settings.get(USER),
                        settings.get(FINGERPRINT),
                        settings.get(FOLDER),
                        given(secrets.get(PASSWORD)),
                        given(secrets.get(PRIVATE_KEY))),
                reach);
    }

    private static Optional<String> given(String secret) {
        return secret.isEmpty() ? Optional.empty() : Optional.of(secret);
    }
}
