package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.gateway.access.people.AccountState;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.catalog.imports.ImportMode;
import org.comptoir.gateway.catalog.imports.ImportState;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.PriceStep;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.VersionState;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.inbox.ReceivedDocument;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.platform.origin.SettingInForce;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.SessionSummary;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeechTest {

    @ParameterizedTest
    @EnumSource
    void saysTheSameThingsInEveryLanguage(Language language) {
        assertThat(own(language)).isEqualTo(own(Language.EN));
    }

    @Test
    void saysASpanInItsTwoLargestUnits() {
        Speech speech = new Speech(Language.EN);

        assertThat(Stream.of("PT0.004S", "PT12.5S", "PT3M5S", "PT2H", "P2DT4H30M")
                        .map(Duration::parse))
                .extracting(span -> speech.span(span).replace('\u00a0', ' '))
                .containsExactly("4 ms", "12.5 s", "3 min 5 s", "2 h", "2 d 4 h");
        assertThat(new Speech(Language.FR).span(Duration.ofDays(1))).isEqualTo("1\u00a0j");
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryState(Language language) {
        Speech speech = new Speech(language);

        assertThat(List.of(OrderStatus.values()))
                .allSatisfy(each -> assertThat(speech.label("order", each)).isNotBlank());
        assertThat(List.of(Finding.Rule.values()))
                .allSatisfy(each -> assertThat(speech.label("finding", each)).isNotBlank());
        assertThat(List.of(ProbeStep.Stage.values()))
                .allSatisfy(each -> assertThat(speech.label("probe", each)).isNotBlank());
        assertThat(List.of(SettingInForce.Origin.values()))
                .allSatisfy(each ->
                        assertThat(speech.label("settings.origin", each)).isNotBlank());
        assertThat(List.of(DeliveryState.values()))
                .allSatisfy(each -> assertThat(speech.label("delivery", each)).isNotBlank());
        assertThat(List.of(SessionSummary.State.values()))
                .allSatisfy(each -> assertThat(speech.label("session", each)).isNotBlank());
        assertThat(List.of(ImportState.values()))
                .allSatisfy(each -> assertThat(speech.label("import", each)).isNotBlank());
        assertThat(List.of(ImportMode.values()))
                .allSatisfy(
                        each -> assertThat(speech.label("import.mode", each)).isNotBlank());
        assertThat(List.of(Operation.values()))
                .allSatisfy(each -> assertThat(speech.label("operation", each)).isNotBlank());
        assertThat(List.of(ReceivedDocument.State.values()))
                .allSatisfy(each -> assertThat(speech.label("stored", each)).isNotBlank());
        assertThat(List.of(DocumentRemark.Weight.values()))
                .allSatisfy(each -> assertThat(speech.label("review", each)).isNotBlank());
        assertThat(List.of(DialectRule.values()))
                .allSatisfy(each -> assertThat(speech.label("rule", each)).isNotBlank());
        assertThat(List.of(DialectRule.values()))
                .allSatisfy(each -> assertThat(speech.label("help", each)).isNotBlank());
        assertThat(List.of(ConnectionChange.Done.values()))
                .allSatisfy(each -> assertThat(speech.label("done", each)).isNotBlank());
        assertThat(ConnectionChange.OVERLAPS)
                .allSatisfy(each ->
                        assertThat(speech.text("secret.overlap." + each)).isNotBlank());
        assertThat(List.of(EffectiveRule.Origin.values()))
                .allSatisfy(each -> assertThat(speech.label("origin", each)).isNotBlank());
        assertThat(List.of(Protocol.values()))
                .allSatisfy(each -> assertThat(speech.label("protocol", each)).isNotBlank());
        assertThat(List.of(ConnectionDetailPage.SecretState.values()))
                .allSatisfy(each -> assertThat(speech.label("secret", each)).isNotBlank());
        assertThat(List.of(VersionState.values()))
                .allSatisfy(each -> assertThat(speech.label("contract", each)).isNotBlank());
        assertThat(List.of(RulePolicy.values()))
                .allSatisfy(each ->
                        assertThat(speech.label("contract.policy", each)).isNotBlank());
        assertThat(List.of(OrderTerms.OnDeviation.values()))
                .allSatisfy(each ->
                        assertThat(speech.label("contract.onDeviation", each)).isNotBlank());
        assertThat(List.of(RuleTarget.Kind.values()))
                .allSatisfy(
                        each -> assertThat(speech.label("contract.on", each)).isNotBlank());
        assertThat(List.of(PriceStep.Kind.values()))
                .allSatisfy(each -> assertThat(speech.label("priceStep", each)).isNotBlank());
        assertThat(List.of(Role.values()))
                .allSatisfy(each -> assertThat(speech.label("role", each)).isNotBlank())
                .allSatisfy(each -> assertThat(speech.label("role.about", each)).isNotBlank());
        assertThat(List.of(AccountState.values()))
                .allSatisfy(
                        each -> assertThat(speech.label("people.state", each)).isNotBlank());
        assertThat(List.of(PeopleOutcome.Why.values()))
                .allSatisfy(each -> assertThat(speech.label("people.no", each)).isNotBlank());
        assertThat(List.of(JournalEntry.Direction.values()))
                .allSatisfy(each -> assertThat(speech.label("direction", each)).isNotBlank());
    }

    @Test
    void saysWhatARuleOfDocumentsIsAbout() {
        assertThat(new Speech(Language.DE).ruleOf("timestamp-z")).isEqualTo("Zeit mit Z statt Zeitzonenabstand");
        assertThat(new Speech(Language.DE).ruleOf("rule-of-tomorrow")).isEqualTo("rule-of-tomorrow");
        assertThat(new Speech(Language.EN).text("review.line", 1234)).isEqualTo("line 1234");
    }

    @Test
    void alwaysSaysTheZoneOfATime() {
        Instant instant = Instant.parse("2026-11-21T14:32:05Z");

        assertThat(new Speech(Language.EN).time(instant)).isEqualTo("21\u00a0Nov\u00a02026, 14:32:05\u00a0UTC");
        assertThat(new Speech(Language.DE).time(instant)).isEqualTo("21.11.2026, 14:32:05\u00a0UTC");
        assertThat(new Speech(Language.FR).time(instant)).isEqualTo("21\u00a0nov.\u00a02026, 14:32:05\u00a0UTC");
    }

    @Test
    void writesAmountsWithTheDecimalsTheyNeed() {
        Speech german = new Speech(Language.DE);

        assertThat(german.money(Money.of("1234.5", "EUR"))).isEqualTo("1.234,50\u00a0EUR");
        assertThat(german.money(Money.of("0.00499", "EUR"))).isEqualTo("0,00499\u00a0EUR");
        assertThat(german.money(Money.of("500", "JPY"))).isEqualTo("500\u00a0JPY");
        assertThat(german.number(new BigDecimal("2500.000000"))).isEqualTo("2.500");
    }

    @Test
    void fillsTheBlanksOfASentence() {
        assertThat(new Speech(Language.FR).text("signIn.wait", 32L))
                .isEqualTo("Trop de tentatives. Patientez 32 secondes avant la suivante.");
    }

    /** Read from the file itself: a bundle would hide a missing text behind the English one. */
    private static Set<String> own(Language language) {
        String file = "/org/comptoir/gateway/console/Texts%s.properties"
                .formatted(language == Language.EN ? "" : "_" + language.tag());
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(SpeechTest.class.getResourceAsStream(file), UTF_8)) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(file, missing);
        }
        return texts.stringPropertyNames();
    }
}
