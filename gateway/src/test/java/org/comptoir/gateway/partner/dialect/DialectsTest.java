package org.comptoir.gateway.partner.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import org.comptoir.gateway.partner.dialect.DialectChoice.OwnRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {

    private final Dialects dialects = Dialects.of(Tongue.CXML);

    @Test
    void everyShippedDialectHasEveryRuleItIsAskedFor() {
        for (String name : dialects.names()) {
            Dialect dialect = dialects.dialect(name);

            assertThat(dialect.cartField().isBase64()).isTrue();
            assertThat(dialect.longestAuxiliaryId().most()).isGreaterThanOrEqualTo(50);
            assertThat(dialect.forbiddenInAuxiliaryId().findIn("P-_aZ09")).isEmpty();
            assertThat(dialect.longestPartId().holds("AN-1001")).isTrue();
            assertThat(dialect.forbiddenInPartId().findIn("AN-1001")).isEmpty();
            assertThat(dialect.longestDescription().most()).isPositive();
            assertThat(dialect.longestManufacturerPartId().most()).isPositive();
            assertThat(dialect.longestManufacturerName().most()).isPositive();
            assertThat(dialect.unitNames().fromWire("EACH")).isIn("EA", "EACH");
            assertThat(dialect.unitsTaken().includes("EA")).isTrue();
            assertThat(dialect.priceRoom().decimals()).isEqualTo(4);
            assertThat(dialect.classificationNames().toWire("UNSPSC")).isEqualTo("UNSPSC");
            assertThat(dialect.classificationsTaken().includes("UNSPSC")).isTrue();
            assertThat(dialect.cartDtdVersion()).isEqualTo("1.2.071");
            assertThat(dialect.cartTimestamp()).isNotNull();
            assertThat(dialect.cartSecret()).isNotNull();
            assertThat(dialect.operationAllowed()).isEqualTo(OperationAllowed.EDIT);
            assertThat(dialect.httpStatus()).isNotNull();
            assertThat(dialect.afterFault().times()).isPositive();
            assertThat(dialect.afterRefusal().times()).isZero();
            assertThat(dialect.rules())
                    .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        }
    }

    @Test
    void aConnectionInheritsFromItsDialectAndThatFromTheBase() {
        Dialect mine = dialects.dialect(
                DialectChoice.of("ariba").with(DialectRule.PART_ID_LONGEST, "25 characters", "customer asked 2026-11"));

        assertThat(mine.longestPartId()).isEqualTo(TextLimit.parse("25 characters"));
        assertThat(rule(mine, DialectRule.PART_ID_LONGEST))
                .isEqualTo(new EffectiveRule(
                        DialectRule.PART_ID_LONGEST, "25 characters", Origin.CONNECTION, "customer asked 2026-11"));
        assertThat(rule(mine, DialectRule.AUXILIARY_ID_LONGEST).origin()).isEqualTo(Origin.DIALECT);
        assertThat(rule(mine, DialectRule.AUXILIARY_ID_LONGEST).source()).contains("128 bytes");
        assertThat(rule(mine, DialectRule.HTTP_STATUS).origin()).isEqualTo(Origin.BASE);
    }

    @Test
    void connectionsWithTheSameRulesSpeakEqually() {
        assertThat(dialects.dialect("coupa"))
                .isEqualTo(dialects.dialect("coupa"))
                .hasToString("coupa");
        assertThat(dialects.dialect("coupa")).isNotEqualTo(dialects.dialect("generic"));
        assertThat(dialects.dialect(DialectChoice.of("coupa").with(DialectRule.PRICE_DECIMALS, "2", "x")))
                .isNotEqualTo(dialects.dialect("coupa"));
    }

    @Test
    void knowsHowCoupaTriesAgain() {
        Dialect coupa = dialects.dialect("coupa");

        assertThat(coupa.answerWithin()).contains(Duration.ofSeconds(60));
        assertThat(coupa.afterFault()).isEqualTo(new RetryHabit(5, Duration.ofHours(1)));
        assertThat(coupa.afterSilence()).contains(new RetryHabit(4, Duration.ofMinutes(5)));
        assertThat(coupa.afterRefusal().times()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part-id.longest | 128 bits | Rule part-id.longest: \"128 bits\" is no limit",
                "part-id.shortest | 1 | There is no rule part-id.shortest",
                "cart.field | cxml | Rule cart.field: \"cxml\" is no form field of cXML",
                "http.status | 200 | Rule http.status: \"200\" is none of always-200, as-status",
                "unit.names | EA | Rule unit.names: \"EA\" is no pair",
                "unit.names | EA=EACH PCE=EACH | Rule unit.names: \"PCE=EACH\" names something a second time",
                "auxiliary-id.longest | 20 characters | Rule auxiliary-id.longest: \"20 characters\" leaves no room",
                "auxiliary-id.forbidden | _ ? | Rule auxiliary-id.forbidden: \"_ ?\" forbids _, which promise ids use",
                "part-id.forbidden | ?{ | Rule part-id.forbidden: \"?{\" is not one character",
                "price.decimals | two | Rule price.decimals: \"two\" is no whole number from 0 to 9",
                "retry.after-fault | hourly | Rule retry.after-fault: \"hourly\" is no habit",
                "cart.dtd-version | 2.0 | Rule cart.dtd-version: \"2.0\" is no version of cXML",
                "answer.within | PT0S | Rule answer.within: \"PT0S\" is no duration",
            })
    void refusesARuleOfAConnectionThatCannotBe(String key, String value, String message) {
        assertThatThrownBy(() -> dialects.dialect(new DialectChoice("generic", Map.of(key, new OwnRule(value, "r")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
        assertThat(Dialects.knows(Tongue.CXML, key, new OwnRule(value, "r"))).isFalse();
    }

    @Test
    void namesTheDialectsThereAre() {
        assertThatThrownBy(() -> dialects.dialect("sap"))
                .hasMessage(
                        "There is no dialect sap of cXML. Choose one of ariba, coupa, jaggaer, oracle, unimarket, workday,"
                                + " generic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"about\":\"X\",\"rules\":{\"part-id.size\":{\"value\":\"1\",\"source\":\"s\"}}} | x.json has rule part-id.size, which does not exist",
                "{\"about\":\"X\",\"rules\":{\"price.decimals\":{\"value\":\"many\",\"source\":\"s\"}}} | x.json, rule price.decimals: \"many\" is no whole number",
                "{\"about\":\"X\",\"rules\":{\"price.decimals\":{\"value\":\"2\"}}} | x.json, rule price.decimals has no text \"source\"",
                "{\"about\":\"X\",\"rules\":{\"price.decimals\":{\"value\":\"2\",\"source\":\"s\",\"why\":\"\"}}} | x.json, rule price.decimals has \"why\", which means nothing",
                "{\"about\":\"X\",\"rules\":{\"price.decimals\":\"2\"}} | x.json, rule price.decimals: expected is an object",
                "{\"about\":\"X\"} | x.json has no object \"rules\"",
                "{\"rules\":{}} | x.json has no text \"about\"",
                "{\"about\":\"X\",\"rules\":{},\"rule\":{}} | x.json has \"rule\", which means nothing",
                "{\"about\":\"X\",\"about\":\"Y\",\"rules\":{}} | x.json is no JSON object",
                "[] | x.json is no JSON object",
            })
    void namesTheFileAndTheRuleThatAreWrong(String content, String message) {
        assertThatThrownBy(() ->
                        DialectFile.read(Tongue.CXML, "x.json", new ByteArrayInputStream(content.getBytes(UTF_8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static EffectiveRule rule(Dialect dialect, DialectRule rule) {
        return dialect.rules().stream()
                .filter(each -> each.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
