package org.comptoir.cxml.security;

import java.util.Base64;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;

/** Says which certificates stand for which party. A partner may have several, so that a key can be renewed in peace. */
public sealed interface CertificateRule {

    /** Whom a certificate that fits stands for. */
    PartyId party();

    boolean fits(ClientCertificate certificate);

    /**
     * By its key, whoever signed it. Safe by itself.
     *
     * @param pin as {@link ClientCertificate#keyPin}
     */
    record Key(PartyId party, String pin) implements CertificateRule {

        public Key {
            pin = pin.strip();
            boolean whole;
            try {
                whole = Base64.getDecoder().decode(pin).length == 32;
            } catch (IllegalArgumentException e) {
                whole = false;
            }
            if (!whole) {
                throw new IllegalArgumentException(
                        "A key pin is SHA-256 in base64, 44 characters, unlike \"%s\"".formatted(pin));
            }
        }

        @Override
        public boolean fits(ClientCertificate certificate) {
            return certificate.keyPin().equals(pin);
        }
    }

    /**
     * By subject and issuer, as long as the server trusts the issuer: who ended the TLS connection must have checked the
     * chain, or anybody could sign such a certificate.
     *
     * @param subject such as {@code CN=orders.buyer.example,O=Buyer SA,C=FR}; case and spacing do not count
     * @param issuer written alike
     */
    record Subject(PartyId party, String subject, String issuer) implements CertificateRule {

        public Subject {
            new X500Principal(subject);
            new X500Principal(issuer);
        }

        @Override
        public boolean fits(ClientCertificate certificate) {
            return certificate.hasSubject(new X500Principal(subject))
                    && certificate.hasIssuer(new X500Principal(issuer));
        }
    }

    /**
     * By one of its DNS names and its issuer, with the same condition as {@link Subject}.
     *
     * @param dnsName exactly this name; a wildcard in the certificate fits nothing
     */
    record DnsName(PartyId party, String dnsName, String issuer) implements CertificateRule {

        public DnsName {
            dnsName = dnsName.strip().toLowerCase(Locale.ROOT);
            new X500Principal(issuer);
        }

        @Override
        public boolean fits(ClientCertificate certificate) {
            return certificate.hasIssuer(new X500Principal(issuer))
                    && certificate.dnsNames().contains(dnsName);
        }
    }
}
