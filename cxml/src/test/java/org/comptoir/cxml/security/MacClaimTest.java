package org.comptoir.cxml.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacClaimTest {

    private static final PartyId PARTY = new PartyId("NetworkID", "AN9900000100");
    private static final MacClaim PUBLISHED =
            new MacClaim(PARTY, PARTY, "2003-01-15T08:42:46-08:00", "2003-01-15T11:42:46-08:00");

    @ParameterizedTest
    @CsvSource({"abracadabra, cR6Jpz58nriXERDN", "password, 5KMM/p4KtK5oAf/B"})
    void signsThePublishedExample(String secret, String code) {
        SharedSecret key = SharedSecret.of(secret);

        assertThat(PUBLISHED.sign(key)).isEqualTo(code);
        assertThat(PUBLISHED.isSignedBy("\n" + code + " ", key)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "KLeeOTkymxd5tNUK", // without the last zero byte
        "8J8mgQAuajaHvEj6", // without lower case
        "5KMM/p4KtK5oAf/B", // another key
        "cR6Jpz58nriXERD",
        "cr6jpz58nrixerdn",
        "''"
    })
    void refusesAnyOtherCode(String code) {
        assertThat(PUBLISHED.isSignedBy(code, SharedSecret.of("abracadabra"))).isFalse();
    }

    @Test
    void takesCredentialsWithoutCaseAndDatesAsTheyAreWritten() {
        SharedSecret key = SharedSecret.of("abracadabra");
        PartyId shouted = new PartyId(" NETWORKID ", "an9900000100\n");

        assertThat(new MacClaim(shouted, shouted, PUBLISHED.creationDate(), PUBLISHED.expirationDate()).sign(key))
                .isEqualTo(PUBLISHED.sign(key));
        assertThat(new MacClaim(PARTY, PARTY, "2003-01-15T16:42:46+00:00", PUBLISHED.expirationDate()).sign(key))
                .isNotEqualTo(PUBLISHED.sign(key));
    }

    @Test
    void tellsPartsApartThatOnlyTogetherAreEqual() {
        SharedSecret key = SharedSecret.of("k");

        assertThat(new MacClaim(new PartyId("ab", "c"), PARTY, "1", "2").sign(key))
                .isNotEqualTo(new MacClaim(new PartyId("a", "bc"), PARTY, "1", "2").sign(key));
    }

    @Test
    void printsNoKeyAndNoCode() {
        assertThat(PUBLISHED.toString()).doesNotContain("cR6Jpz").doesNotContain("abracadabra");
        assertThat(SharedSecret.of("abracadabra").toString()).isEqualTo("***");
        assertThat(CardNumber.of("4111").toString()).isEqualTo("***");
    }
}
