package org.comptoir.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comptoir.gateway.partner.KnownPartners.Entry;
import org.comptoir.gateway.partner.RegisterPartners.NewSecret;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KnownPartnersTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Credential SUPPLIER = new Credential("DUNS", "900000017");
    private static final Credential HUB = new Credential("AribaNetworkUserId", "sysadmin@ariba.com");
    private static final Credential GRAND_COMPTE = new Credential("NetworkID", "AN01000000042-T");
    private static final Credential NORDWERK = new Credential("DUNS", "880000021");

    private final KnownPartners partners = knowing(
            entry(1, "ariba-demo", GRAND_COMPTE, HUB, "comptoir-demo-ariba"),
            entry(2, "coupa-demo", NORDWERK, NORDWERK, "comptoir-demo-coupa"));

    @Test
    void recognisesABuyerBehindAHub() {
        assertThat(recognise(List.of(GRAND_COMPTE), List.of(SUPPLIER), List.of(HUB), "comptoir-demo-ariba"))
                .isEqualTo("ariba-demo");
    }

    @Test
    void comparesDomainsWithoutCaseAndIdentitiesExactly() {
        assertThat(recognise(
                        List.of(new Credential("networkid", " AN01000000042-T ")),
                        List.of(new Credential("duns", "900000017")),
                        List.of(new Credential("ARIBANETWORKUSERID", "SysAdmin@ariba.com")),
                        "comptoir-demo-ariba"))
                .isEqualTo("ariba-demo");
        assertThat(recognise(
                        List.of(new Credential("NetworkID", "an01000000042-t")),
                        List.of(SUPPLIER),
                        List.of(HUB),
                        "comptoir-demo-ariba"))
                .startsWith("From [NetworkID an01000000042-t] names no buyer of ours");
    }

    @Test
    void takesSynonymsItDoesNotKnowForNothing() {
        assertThat(recognise(
                        List.of(new Credential("internalsupplierid", "9"), GRAND_COMPTE),
                        List.of(new Credential("NetworkID", "AN77"), SUPPLIER),
                        List.of(HUB),
                        "comptoir-demo-ariba"))
                .isEqualTo("ariba-demo");
    }

    @Test
    void refusesSynonymsOfTwoBuyers() {
        assertThat(recognise(List.of(GRAND_COMPTE, NORDWERK), List.of(SUPPLIER), List.of(HUB), "comptoir-demo-ariba"))
                .isEqualTo("From [NetworkID AN01000000042-T, DUNS 880000021] names several buyers at once, those of"
                        + " ariba-demo, coupa-demo. One document is of one buyer");
    }

    @Test
    void takesTheSecretOfTheCredentialItKnowsWhateverTheOrder() {
        var known = new Caller.Signature(HUB, "comptoir-demo-ariba");
        var other = new Caller.Signature(new Credential("DUNS", "1"), "another-secret");

        assertThat(outcome(new Caller(List.of(GRAND_COMPTE), List.of(SUPPLIER), List.of(known, other), "")))
                .isEqualTo("ariba-demo");
        assertThat(outcome(new Caller(List.of(GRAND_COMPTE), List.of(SUPPLIER), List.of(other, known), "")))
                .isEqualTo("ariba-demo");
    }

    @Test
    void takesASecretBesideAnotherNameOfTheSameSender() {
        var bare = new Caller.Signature(HUB, "");
        var synonym = new Caller.Signature(new Credential("NetworkID", "AN-HUB"), "comptoir-demo-ariba");

        assertThat(outcome(new Caller(List.of(GRAND_COMPTE), List.of(SUPPLIER), List.of(synonym, bare), "")))
                .isEqualTo("ariba-demo");
    }

    @Test
    void refusesSeveralSecretsOfTheSameSender() {
        var one = new Caller.Signature(HUB, "comptoir-demo-ariba");
        var two = new Caller.Signature(HUB, "a-second-guess");

        assertThat(outcome(new Caller(List.of(GRAND_COMPTE), List.of(SUPPLIER), List.of(one, two), "")))
                .endsWith("of connection ariba-demo carries several secrets. It must carry one");
    }

    @Test
    void namesTheConnectionsThatFitAlike() {
        KnownPartners twins = knowing(
                entry(1, "one", NORDWERK, NORDWERK, "comptoir-demo-coupa"),
                entry(2, "two", NORDWERK, NORDWERK, "comptoir-demo-coupa"));

        Meeting meeting =
                twins.meet(Caller.of(List.of(NORDWERK), List.of(SUPPLIER), List.of(NORDWERK), "comptoir-demo-coupa"));

        assertThat(meeting.judge(true, NOW).outcome())
                .isEqualTo(new CallerOutcome.Unrecognised(
                        "From, To and Sender fit the connections one, two alike. Give each a credential of its own"));
    }

    @Test
    void aBuyerMaySignForItselfBesideTheHub() {
        KnownPartners both = knowing(
                entry(1, "by-hub", GRAND_COMPTE, HUB, "the-secret-of-the-hub"),
                entry(2, "direct", GRAND_COMPTE, GRAND_COMPTE, "the-secret-of-the-buyer"));

        assertThat(both.meet(Caller.of(List.of(GRAND_COMPTE), List.of(SUPPLIER), List.of(HUB), "the-secret-of-the-hub"))
                        .judge(true, NOW)
                        .proof())
                .isPresent();
        assertThat(both.meet(Caller.of(
                                List.of(GRAND_COMPTE),
                                List.of(SUPPLIER),
                                List.of(GRAND_COMPTE),
                                "the-secret-of-the-buyer"))
                        .entry()
                        .orElseThrow()
                        .connection()
                        .name())
                .isEqualTo("direct");
    }

    @Test
    void aSecretThatIsNotLookedAtProvesNothing() {
        Meeting meeting =
                partners.meet(Caller.of(List.of(NORDWERK), List.of(), List.of(NORDWERK), "comptoir-demo-coupa"));

        assertThat(meeting.judge(false, NOW).outcome())
                .isEqualTo(
                        new CallerOutcome.Unrecognised("Too many failures of sender 2; the secret was not looked at"));
    }

    @Test
    void refusesASenderThatBelongsToAnotherBuyer() {
        assertThat(recognise(List.of(GRAND_COMPTE), List.of(SUPPLIER), List.of(NORDWERK), "comptoir-demo-coupa"))
                .isEqualTo("From names ariba-demo but To [DUNS 900000017] or Sender [DUNS 880000021] belongs to no"
                        + " connection of theirs. Compare them there");
    }

    @Test
    void refusesADocumentForAnotherSupplierAndToleratesOneForNobody() {
        List<Credential> stranger = List.of(new Credential("DUNS", "1"));

        assertThat(recognise(List.of(NORDWERK), stranger, List.of(NORDWERK), "comptoir-demo-coupa"))
                .startsWith("From names coupa-demo but To [DUNS 1]");
        assertThat(recognise(List.of(NORDWERK), List.of(), List.of(NORDWERK), "comptoir-demo-coupa"))
                .isEqualTo("coupa-demo");
    }

    @Test
    void refusesAWrongSecretAndSaysWhereToCompareIt() {
        assertThat(recognise(List.of(NORDWERK), List.of(SUPPLIER), List.of(NORDWERK), "comptoir-demo-ariba"))
                .isEqualTo(
                        "Sender [DUNS 880000021] of connection coupa-demo is known but the shared secret differs."
                                + " Have the buyer mend theirs, or replace ours under Connections › coupa-demo › Shared secrets");
    }

    @Test
    void tellsWhoProvedItselfThatTheConnectionIsSwitchedOffAndNobodyElse() {
        Entry entry = entry(3, "old-suite", NORDWERK, NORDWERK, "comptoir-demo-coupa");
        KnownPartners disabled = knowing(new Entry(
                entry.connection(),
                false,
                entry.supplierNames(),
                entry.sender(),
                entry.senderNames(),
                entry.secrets()));

        assertThat(judged(disabled, "comptoir-demo-coupa"))
                .isEqualTo(new CallerOutcome.SwitchedOff(entry.connection()));
        assertThat(judged(disabled, "wrong")).isInstanceOf(CallerOutcome.Unrecognised.class);
    }

    private static CallerOutcome judged(KnownPartners partners, String secret) {
        return partners.meet(Caller.of(List.of(NORDWERK), List.of(), List.of(NORDWERK), secret))
                .judge(true, NOW)
                .outcome();
    }

    @Test
    void aReasonStaysShortWhateverTheCallerSays() {
        Credential loud = new Credential("DUNS", "x\n".repeat(10_000));

        assertThat(recognise(Collections.nCopies(1_000, loud), List.of(), List.of(), ""))
                .hasSizeLessThan(600)
                .doesNotContain("\n");
    }

    @Test
    void seesWhichConnectionsNoDocumentCouldTellApart() {
        assertThat(partners.isAlike(List.of(NORDWERK), List.of(SUPPLIER), List.of(NORDWERK)))
                .isTrue();
        assertThat(partners.isAlike(List.of(NORDWERK), List.of(SUPPLIER), List.of(HUB)))
                .isFalse();
    }

    @Nested
    class WhileASecretIsReplaced {

        private final List<StoredSecret> both = List.of(
                stored(new NewSecret("the-new-secret", Optional.of(NOW), Optional.empty())),
                stored(new NewSecret("the-old-secret", Optional.empty(), Optional.of(NOW.plusSeconds(60)))));

        @Test
        void bothWorkInTheOverlap() {
            assertThat(StoredSecret.find("the-old-secret", both, NOW)).isPresent();
            assertThat(StoredSecret.find("the-new-secret", both, NOW)).isPresent();
        }

        @Test
        void eachWorksOnlyInItsTime() {
            assertThat(StoredSecret.find("the-new-secret", both, NOW.minusSeconds(1)))
                    .isEmpty();
            assertThat(StoredSecret.find("the-old-secret", both, NOW.plusSeconds(60)))
                    .isEmpty();
        }

        @Test
        void theSameSecretIsStoredDifferentlyEachTime() {
            List<byte[]> macs = new ArrayList<>();
            both.forEach(secret -> macs.add(secret.mac()));
            macs.add(stored(NewSecret.of("the-new-secret")).mac());

            assertThat(macs).doesNotHaveDuplicates();
        }
    }

    @Test
    void noSecretProvesNothing() {
        assertThat(StoredSecret.find("", List.of(), NOW)).isEmpty();
        assertThat(StoredSecret.find("anything at all", List.of(), NOW)).isEmpty();
    }

    private String recognise(List<Credential> from, List<Credential> to, List<Credential> sender, String secret) {
        return outcome(Caller.of(from, to, sender, secret));
    }

    private String outcome(Caller caller) {
        return partners.meet(caller)
                .judge(true, NOW)
                .outcome()
                .fold(
                        recognised -> recognised.connection().name(),
                        off -> off.connection().name() + " is off",
                        CallerOutcome.Unrecognised::reason,
                        CallerOutcome.ComeAgain::reason);
    }

    private static KnownPartners knowing(Entry... entries) {
        return new KnownPartners(List.of(), List.of(), List.of(entries));
    }

    private static Entry entry(long id, String name, Credential buyer, Credential sender, String secret) {
        Connection connection = new Connection(
                new ConnectionId(id),
                new SupplierId(1),
                new Client(new ClientId(id), "C-" + id, name),
                name,
                Protocol.CXML,
                true,
                SUPPLIER,
                List.of(buyer),
                Currency.getInstance("EUR"),
                Dialects.of(Tongue.CXML).dialect(Dialects.GENERIC),
                List.of(),
                true,
                List.of());
        return new Entry(
                connection,
                true,
                List.of(SUPPLIER),
                new SenderId(id),
                List.of(sender),
                List.of(stored(NewSecret.of(secret))));
    }

    private static StoredSecret stored(NewSecret secret) {
        return StoredSecret.of(secret, new Random());
    }
}
