package org.comptoir.gateway.coresystem.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.jspecify.annotations.Nullable;

/**
 * Whom a target is believed to be, and as whom we come: certificates to trust instead of the platform's, and a certificate
 * of our own with its key (mutual TLS). All in PEM.
 */
public final class TargetTls {

    public static final Setting TRUSTED = Setting.of(
            "trusted-certificates",
            "",
            "(-----BEGIN CERTIFICATE-----[\\s\\S]*)?",
            "certificates in PEM, of the server or of who signed its own");
    public static final Setting CERTIFICATE = Setting.of(
            "client-certificate",
            "",
            "(-----BEGIN CERTIFICATE-----[\\s\\S]*)?",
            "our certificate and its chain in PEM");
    public static final Setting PRIVATE_KEY = Setting.of(
            "client-private-key",
            "",
            "(-----BEGIN PRIVATE KEY-----[\\s\\S]*)?",
            "the key of client-certificate in PEM (PKCS #8, not encrypted)");

    private static final char[] NO_PASSWORD = new char[0];
    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519");
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s*");

    private TargetTls() {}

    /** What can not be read or does not fit together; a key that stays as it was is not looked at. */
    public static List<String> problems(SettingValues settings, SettingValues secrets) {
        List<String> problems = new ArrayList<>();
        for (Setting setting : List.of(TRUSTED, CERTIFICATE)) {
            try {
                certificates(settings.get(setting));
            } catch (GeneralSecurityException unreadable) {
                problems.add("%s can not be read: expected are %s".formatted(setting.name(), setting.expected()));
            }
        }
        String key = secrets.get(PRIVATE_KEY);
        if (settings.get(CERTIFICATE).isEmpty() != key.isEmpty()) {
            problems.add("client-certificate and the secret client-private-key go together: give both or neither");
        } else if (!key.isEmpty() && !key.contains(TransportKind.KEPT)) {
            try {
                key(key);
            } catch (GeneralSecurityException unreadable) {
                problems.add("secrets: client-private-key can not be read: expected is %s"
                        .formatted(PRIVATE_KEY.expected()));
            }
        }
        return problems;
    }

    /** @param settings and secrets that {@link #problems} found nothing to say about */
    public static SSLSocketFactory open(SSLSocketFactory platforms, SettingValues settings, SettingValues secrets) {
        String trusted = settings.get(TRUSTED);
        String own = settings.get(CERTIFICATE);
        if (trusted.isEmpty() && own.isEmpty()) {
            return platforms;
        }
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(ours(own, secrets.get(PRIVATE_KEY)), NO_PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(theirs(trusted));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("The certificates of the target can not be used", unreadable);
        }
    }

    private static KeyStore ours(String certificates, String key) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        if (!certificates.isEmpty()) {
            store.setKeyEntry(
                    "ours", key(key), NO_PASSWORD, certificates(certificates).toArray(Certificate[]::new));
        }
        return store;
    }

    /** Nothing stands for those the platform trusts. */
    private static @Nullable KeyStore theirs(String certificates) throws GeneralSecurityException, IOException {
        if (certificates.isEmpty()) {
            return null;
        }
        KeyStore store = empty();
        int number = 0;
        for (Certificate certificate : certificates(certificates)) {
            number++;
            store.setCertificateEntry("trusted-" + number, certificate);
        }
        return store;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    private static Collection<? extends Certificate> certificates(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        Matcher matcher = KEY.matcher(pem.strip());
        if (!matcher.matches()) {
            throw new InvalidKeySpecException("no PEM of a private key");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(matcher.group(1));
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            } catch (InvalidKeySpecException another) {
                // its algorithm is one of the others, or none we know
            }
        }
        throw new InvalidKeySpecException("neither of " + ALGORITHMS);
    }
}
