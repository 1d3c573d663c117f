package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.comptoir.cxml.binding.CredentialMac;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.security.MacVerdict;
import org.comptoir.cxml.security.PartyId;
import org.comptoir.cxml.security.SharedSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderMacTest {

    private static final SharedSecret KEY = SharedSecret.of("abracadabra");
    private static final Instant NOW = Instant.parse("2003-01-15T17:00:00Z");
    private static final PartyId PARTY = new PartyId("NetworkID", "AN9900000100");
    private static final String PUBLISHED = mac("FromSenderCredentials", "HMAC-SHA1-96", "cR6Jpz58nriXERDN");

    private static String mac(String type, String algorithm, String code) {
        return "<CredentialMac type='%s' algorithm='%s' creationDate='2003-01-15T08:42:46-08:00' expirationDate='2003-01-15T11:42:46-08:00'>\n%s\n</CredentialMac>"
                .formatted(type, algorithm, code);
    }

    private static String credential(String domain, String identity, String proof) {
        return "<Credential domain='%s'><Identity>%s</Identity>%s</Credential>".formatted(domain, identity, proof);
    }

    private static Header header(String from, String sender) throws CxmlException {
        String document = Documents.envelope("<Header><From>" + from + "</From><To/><Sender>" + sender
                + "</Sender></Header><Request><ProfileRequest/></Request>");
        return new CxmlReader(CxmlLimits.DEFAULT)
                .open(Documents.utf8(document), null)
                .header()
                .orElseThrow();
    }

    private static Header published(String proof) throws CxmlException {
        return header(credential("NetworkID", "AN9900000100", ""), credential("NetworkID", " AN9900000100 ", proof));
    }

    @Test
    void knowsTheSenderOfThePublishedExample() throws CxmlException {
        Header header = published(PUBLISHED);

        assertThat(HeaderMac.isPresent(header)).isTrue();
        assertThat(HeaderMac.verify(header, List.of(KEY), NOW)).isEqualTo(new MacVerdict.Genuine(PARTY, PARTY));
    }

    @Test
    void triesEachPairOfCredentialsAndEachKey() throws CxmlException {
        Header header = header(
                credential("DUNS", "1", "") + credential("networkid", "an9900000100", ""),
                credential("DUNS", "2", "") + credential("NetworkID", "AN9900000100", PUBLISHED));

        assertThat(HeaderMac.verify(header, List.of(SharedSecret.of("new"), KEY), NOW))
                .isInstanceOf(MacVerdict.Genuine.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-01-15T16:42:45Z, false",
        "2003-01-15T16:42:46Z, true",
        "2003-01-15T19:42:46Z, true",
        "2003-01-15T19:42:47Z, false"
    })
    void holdsFromItsFirstSecondToItsLast(Instant now, boolean valid) throws CxmlException {
        MacVerdict verdict = HeaderMac.verify(published(PUBLISHED), List.of(KEY), now);

        String word = verdict.fold(genuine -> "genuine", late -> "late", forged -> "forged", unusable -> "unusable");
        assertThat(word).isEqualTo(valid ? "genuine" : "late");
    }

    @Test
    void refusesAnotherKeyAnotherPartyAndNoKey() throws CxmlException {
        Header other =
                header(credential("NetworkID", "AN9900000101", ""), credential("NetworkID", "AN9900000100", PUBLISHED));

        assertThat(HeaderMac.verify(published(PUBLISHED), List.of(SharedSecret.of("x")), NOW))
                .isEqualTo(new MacVerdict.Forged());
        assertThat(HeaderMac.verify(other, List.of(KEY), NOW)).isEqualTo(new MacVerdict.Forged());
        assertThat(HeaderMac.verify(published(PUBLISHED), List.of(), NOW)).isEqualTo(new MacVerdict.Forged());
    }

    @Test
    void neverTakesAnEmptyKeyForOne() throws CxmlException {
        SharedSecret empty = SharedSecret.of("");
        CredentialMac mac = HeaderMac.create(
                PARTY,
                PARTY,
                OffsetDateTime.parse("2003-01-15T08:42:46-08:00"),
                OffsetDateTime.parse("2003-01-15T11:42:46-08:00"),
                empty);

        assertThat(HeaderMac.verify(
                        published(mac("FromSenderCredentials", "HMAC-SHA1-96", mac.value)), List.of(empty), NOW))
                .isEqualTo(new MacVerdict.Forged());
    }

    @ParameterizedTest
    @CsvSource({"Other, HMAC-SHA1-96, type", "FromSenderCredentials, MD5, algorithm"})
    void saysWhichKindItCannotCheck(String type, String algorithm, String word) throws CxmlException {
        MacVerdict verdict = HeaderMac.verify(published(mac(type, algorithm, "cR6Jpz58nriXERDN")), List.of(KEY), NOW);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        MacVerdict.Unusable.class,
                        unusable -> assertThat(unusable.problem()).contains(word));
    }

    @Test
    void saysWhatIsMissing() throws CxmlException {
        assertThat(HeaderMac.isPresent(published(""))).isFalse();
        assertThat(HeaderMac.verify(published(""), List.of(KEY), NOW)).isInstanceOf(MacVerdict.Unusable.class);
        assertThat(HeaderMac.verify(published("<CredentialMac/>"), List.of(KEY), NOW))
                .isInstanceOf(MacVerdict.Unusable.class);
        assertThat(HeaderMac.verify(
                        published("<CredentialMac type='FromSenderCredentials' algorithm='HMAC-SHA1-96'"
                                + " creationDate='yesterday' expirationDate='tomorrow'>x</CredentialMac>"),
                        List.of(KEY),
                        NOW))
                .asString()
                .contains("no point in time");
        assertThat(HeaderMac.verify(new Header(), List.of(KEY), NOW)).isInstanceOf(MacVerdict.Unusable.class);
    }

    @Test
    void makesACodeThatItsReceiverAccepts() throws CxmlException {
        CredentialMac mac = HeaderMac.create(
                PARTY,
                new PartyId("DUNS", "42"),
                OffsetDateTime.parse("2026-11-25T09:00:00Z"),
                OffsetDateTime.parse("2026-11-25T12:00:00+01:00"),
                KEY);
        Header header = header(credential("NetworkID", "AN9900000100", ""), credential("DUNS", "42", ""));
        header.sender.credential.get(0).credentialMac = mac;

        assertThat(mac.creationDate).isEqualTo("2026-11-25T09:00:00+00:00");
        assertThat(mac.value).hasSize(16);
        assertThat(HeaderMac.verify(header, List.of(KEY), Instant.parse("2026-11-25T10:59:59Z")))
                .isEqualTo(new MacVerdict.Genuine(PARTY, new PartyId("DUNS", "42")));
        assertThatThrownBy(() -> HeaderMac.create(
                        PARTY,
                        PARTY,
                        OffsetDateTime.parse("2026-11-25T09:00:00Z"),
                        OffsetDateTime.parse("2026-11-25T09:00:00Z"),
                        KEY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boundsHowManyPairsItTries() throws CxmlException {
        String many = credential("DUNS", "1", "").repeat(8);
        Header header = header(
                many + credential("NetworkID", "AN9900000100", ""), credential("NetworkID", "AN9900000100", PUBLISHED));

        assertThat(HeaderMac.verify(header, List.of(KEY), NOW)).isEqualTo(new MacVerdict.Forged());
    }
}
