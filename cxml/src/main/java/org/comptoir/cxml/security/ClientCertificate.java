package org.comptoir.cxml.security;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javax.security.auth.x500.X500Principal;

/**
 * The certificate a sender showed when it opened its connection. That it holds the key to it was proved to whoever ended
 * the TLS connection; who it is in the words of cXML is told by {@link CertificateRule rules}.
 */
public final class ClientCertificate {

    private static final int LONGEST_TEXT = 32 * 1024;
    private static final int DNS_NAME = 2;
    private static final String PEM_BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String PEM_END = "-----END CERTIFICATE-----";

    private final X509Certificate certificate;

    private ClientCertificate(X509Certificate certificate) {
        this.certificate = certificate;
    }

    public static ClientCertificate of(X509Certificate certificate) {
        return new ClientCertificate(certificate);
    }

    /**
     * Reads what a proxy in front of us puts into a header: PEM, PEM with percent escapes, bare base64 of DER, or
     * {@code :base64:} of RFC 9440. Only a header that the proxy itself sets may be read.
     *
     * @return empty when it is no certificate
     */
    public static Optional<ClientCertificate> parse(String header) {
        if (header.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            String text = header.contains("%20") || header.contains("%0A") || header.contains("%0a")
                    ? URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8)
                    : header;
            byte[] der = Base64.getDecoder().decode(digits(text));
            return Optional.of(of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der))));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty(); // a stranger's header holds anything
        }
    }

    private static String digits(String text) {
        int begin = text.indexOf(PEM_BEGIN);
        int end = text.indexOf(PEM_END);
        String inner = begin >= 0 && end > begin ? text.substring(begin + PEM_BEGIN.length(), end) : text.strip();
        String bare = inner.startsWith(":") && inner.endsWith(":") && inner.length() > 1
                ? inner.substring(1, inner.length() - 1)
                : inner;
        return bare.replaceAll("\\s", "");
    }

    /** SHA-256 of the SubjectPublicKeyInfo in base64, 44 characters: the same after a renewal with the same key. */
    public String keyPin() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(certificate.getPublicKey().getEncoded());
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** In the form of RFC 2253: {@code CN=orders.buyer.example,O=Buyer SA,C=FR}. */
    public String subject() {
        return certificate.getSubjectX500Principal().getName();
    }

    boolean hasSubject(X500Principal subject) {
        return certificate.getSubjectX500Principal().equals(subject);
    }

    boolean hasIssuer(X500Principal issuer) {
        return certificate.getIssuerX500Principal().equals(issuer);
    }

    /** DNS names of the subject's alternative names, in lower case and order. */
    public List<String> dnsNames() {
        TreeSet<String> names = new TreeSet<>();
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            for (List<?> alternative : alternatives == null ? List.<List<?>>of() : alternatives) {
                if (Integer.valueOf(DNS_NAME).equals(alternative.get(0))) {
                    names.add(String.valueOf(alternative.get(1)).toLowerCase(Locale.ROOT));
                }
            }
        } catch (CertificateParsingException e) {
            return List.of(); // names that cannot be read name nobody
        }
        return List.copyOf(names);
    }

    public Instant notBefore() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    /**
     * Who showed it.
     *
     * @param rules of all partners; the first that fits decides
     */
    public CertificateVerdict identify(Collection<CertificateRule> rules, Instant now) {
        Optional<PartyId> party = rules.stream()
                .filter(rule -> rule.fits(this))
                .map(CertificateRule::party)
                .findFirst();
        if (party.isEmpty()) {
            return new CertificateVerdict.Unknown(subject(), keyPin());
        }
        return now.isBefore(notBefore()) || now.isAfter(notAfter())
                ? new CertificateVerdict.OutOfTime(party.get(), notBefore(), notAfter())
                : new CertificateVerdict.Known(party.get());
    }

    @Override
    public String toString() {
        return subject();
    }
}
