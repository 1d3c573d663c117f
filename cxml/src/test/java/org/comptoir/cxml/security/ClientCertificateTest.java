package org.comptoir.cxml.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCertificateTest {

    private static final String PIN = "OuI9VcClQI6TBAR7b583Jp3o3PWFU+QHl1Cc7VLSghg=";
    private static final String SUBJECT = "CN=orders.buyer.example,O=Buyer SA,C=FR";
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    private static final PartyId BUYER = new PartyId("DUNS", "42");

    private String pem;
    private ClientCertificate certificate;

    @BeforeEach
    void readCertificate() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/certificates/buyer.pem")) {
            pem = new String(file.readAllBytes(), US_ASCII);
        }
        certificate = ClientCertificate.parse(pem).orElseThrow();
    }

    @Test
    void tellsWhatARuleIsMadeOf() {
        assertThat(certificate.keyPin()).isEqualTo(PIN);
        assertThat(certificate.subject()).isEqualTo(SUBJECT);
        assertThat(certificate.dnsNames()).containsExactly("b.buyer.example", "orders.buyer.example");
        assertThat(certificate).hasToString(SUBJECT);
    }

    @Test
    void readsEveryFormThatProxiesUse() {
        String bare = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");

        for (String header : List.of(
                bare,
                ":" + bare + ":",
                pem.replace("\n", " "),
                URLEncoder.encode(pem, US_ASCII).replace("+", "%20"))) {
            assertThat(ClientCertificate.parse(header).orElseThrow().keyPin()).isEqualTo(PIN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "::", "(null)", "AAAA", "%20%zz", "-----BEGIN CERTIFICATE-----"})
    void takesNothingElseForACertificate(String header) {
        assertThat(ClientCertificate.parse(header)).isEmpty();
        assertThat(ClientCertificate.parse("A".repeat(100_000))).isEmpty();
    }

    @Test
    void knowsAPartyByItsKey() {
        CertificateRule old = new CertificateRule.Key(BUYER, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        CertificateRule present = new CertificateRule.Key(BUYER, PIN);

        assertThat(certificate.identify(List.of(old, present), NOW)).isEqualTo(new CertificateVerdict.Known(BUYER));
        assertThat(certificate.identify(List.of(old), NOW)).isEqualTo(new CertificateVerdict.Unknown(SUBJECT, PIN));
    }

    @Test
    void knowsAPartyBySubjectAndIssuerTogether() {
        CertificateRule rule = new CertificateRule.Subject(BUYER, "cn=Orders.Buyer.Example, o=buyer sa, c=fr", SUBJECT);
        CertificateRule otherIssuer = new CertificateRule.Subject(BUYER, SUBJECT, "CN=Somebody else");

        assertThat(certificate.identify(List.of(rule), NOW)).isEqualTo(new CertificateVerdict.Known(BUYER));
        assertThat(certificate.identify(List.of(otherIssuer), NOW)).isInstanceOf(CertificateVerdict.Unknown.class);
    }

    @Test
    void knowsAPartyByOneOfItsNames() {
        CertificateRule rule = new CertificateRule.DnsName(BUYER, "B.buyer.example", SUBJECT);
        CertificateRule parent = new CertificateRule.DnsName(BUYER, "buyer.example", SUBJECT);

        assertThat(rule.fits(certificate)).isTrue();
        assertThat(parent.fits(certificate)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T00:00:00Z", "2036-11-23T00:00:00Z"})
    void refusesACertificateOutsideItsTime(Instant now) {
        String verdict = certificate
                .identify(List.of(new CertificateRule.Key(BUYER, PIN)), now)
                .fold(known -> "known", outOfTime -> outOfTime.party().toString(), unknown -> "unknown");

        assertThat(verdict).isEqualTo("DUNS:42");
    }

    @Test
    void refusesARuleThatNoCertificateCouldFit() {
        assertThatThrownBy(() -> new CertificateRule.Key(BUYER, "sha256:abc")).hasMessageContaining("44 characters");
        assertThatThrownBy(() -> new CertificateRule.Subject(BUYER, "orders.buyer.example", SUBJECT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
