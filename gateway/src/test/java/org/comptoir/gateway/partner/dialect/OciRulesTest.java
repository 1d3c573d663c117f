package org.comptoir.gateway.partner.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.OptionalInt;
import org.comptoir.gateway.partner.dialect.DialectChoice.OwnRule;
import org.comptoir.gateway.partner.dialect.extrinsic.LineSource;
import org.comptoir.gateway.partner.dialect.oci.CategoryScheme;
import org.comptoir.gateway.partner.dialect.oci.EmptyFields;
import org.comptoir.gateway.partner.dialect.oci.HookMode;
import org.comptoir.gateway.partner.dialect.oci.OciCharset;
import org.comptoir.gateway.partner.dialect.oci.OciForm;
import org.comptoir.gateway.partner.dialect.oci.OciVersion;
import org.comptoir.gateway.partner.dialect.oci.ProductKey;
import org.comptoir.gateway.partner.dialect.oci.ShortText;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OciRulesTest {

    private final Dialects dialects = Dialects.of(Tongue.OCI);

    @Test
    void everyShippedDialectHasEveryRuleItIsAskedFor() {
        for (String name : dialects.names()) {
            Dialect dialect = dialects.dialect(name);
            OciRules rules = dialect.oci();

            assertThat(rules.hook().include("hook_url")).isTrue();
            assertThat(rules.loginUser().names()).isNotEmpty();
            assertThat(rules.loginPassword().names()).isNotEmpty();
            assertThat(rules.cancel().include("OciCancel")).isTrue();
            assertThat(rules.passThrough().fieldFor("language")).isEmpty();
            assertThat(rules.charset()).isEqualTo(OciCharset.AS_ASKED);
            assertThat(rules.hookMode()).isEqualTo(HookMode.AS_IS);
            assertThat(rules.form()).isEqualTo(OciForm.FIELDS);
            assertThat(rules.emptyFields()).isEqualTo(EmptyFields.SEND);
            assertThat(rules.shortText()).isEqualTo(ShortText.DESCRIPTION);
            assertThat(rules.units().find("EA")).contains("PCE");
            assertThat(rules.lengthOf("VENDORMAT")).hasValue(40);
            assertThat(rules.lengthOf("LONGTEXT")).isEmpty();
            assertThat(rules.vendor()).isEmpty();
            assertThat(rules.contract()).isEmpty();
            assertThat(rules.materialGroup().scheme()).isEmpty();
            assertThat(rules.materialGroup().byTable()).isFalse();
            assertThat(rules.materialGroups().find("31161504")).isEmpty();
            assertThat(rules.categoryScheme()).isEmpty();
            assertThat(rules.productId()).isIn((Object[]) ProductKey.values());
            assertThat(rules.customFields().fields()).isEmpty();
            assertThat(rules.searchHits()).isEqualTo(50);
            assertThat(rules.searchSubmits()).isFalse();
            assertThat(rules.downloadPage()).isEqualTo(50);
            assertThat(rules.fieldWarning()).isEqualTo(900);
            assertThat(dialect.rules()).allSatisfy(rule -> {
                assertThat(rule.source()).isNotBlank();
                assertThat(rule.rule().isOf(Tongue.OCI)).isTrue();
            });
        }
    }

    @Test
    void answersWhatTheHouseAsksOfAnySuite() {
        Dialect dialect = dialects.dialect(Dialects.GENERIC);

        assertThat(dialect.operationAllowed()).isEqualTo(OperationAllowed.CREATE);
        assertThat(dialect.reusesPayloadIds()).isFalse();
        assertThat(dialect.forbiddenInPartId().findIn("AN 1001")).isEmpty();
    }

    @Test
    void aConnectionMayAgreeOnLengthsAndUnitsOfItsOwn() {
        OciRules mine = dialects.dialect(DialectChoice.of("sap-srm")
                        .with(DialectRule.OCI_LENGTHS, "VENDORMAT=18 CUST_FIELD7=255", "sheet")
                        .with(DialectRule.OCI_UNITS, "D97=PAL", "sheet"))
                .oci();

        assertThat(mine.lengthOf("VENDORMAT")).hasValue(18);
        assertThat(mine.lengthOf("DESCRIPTION")).hasValue(40);
        assertThat(mine.lengthOf("CUST_FIELD7")).hasValue(255);
        assertThat(mine.units().find("D97")).contains("PAL");
        assertThat(mine.units().find("EA")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4.0, MATNR, 40",
        "4.0, PRICEUNIT, 5",
        "3.0, MATNR, 18",
        "3.0, PRICEUNIT, 9",
        "2.0, PRICEUNIT, 9",
        "5.0, MATNR, 40",
    })
    void theVersionDecidesLengths(String version, String field, int length) {
        assertThat(with(DialectRule.OCI_VERSION, version).oci().lengthOf(field)).isEqualTo(OptionalInt.of(length));
    }

    @ParameterizedTest
    @CsvSource({
        "12.00, 1, 12, 1",
        "0.00512, 1, 0.512, 100",
        "4.995, 1, 4.995, 1",
        "0.1234567, 1, 1234.567, 10000",
        "4.99, 0.5, 49.9, 5",
        "4.9951, 1000, 49.951, 10000",
    })
    void raisesTheBasisUntilAPriceIsExact(BigDecimal amount, BigDecimal basis, BigDecimal fitting, BigDecimal raised) {
        UnitPrice price = price(amount, basis);

        assertThat(dialects.dialect(Dialects.GENERIC).priceRoom().fit(price)).hasValueSatisfying(fit -> {
            assertThat(fit.price().amount()).isEqualByComparingTo(fitting);
            assertThat(fit.basis()).isEqualByComparingTo(raised);
        });
    }

    @Test
    void lowersABasisThatHasNoRoom() {
        assertThat(dialects.dialect(Dialects.GENERIC)
                        .priceRoom()
                        .fit(price(new BigDecimal("4.99"), new BigDecimal(100_000))))
                .contains(price(new BigDecimal("0.499"), new BigDecimal(10_000)));
    }

    @Test
    void knowsPricesThatNoBasisMakesExact() {
        PriceRoom room = dialects.dialect(Dialects.GENERIC).priceRoom();

        assertThat(room.fit(price(new BigDecimal("0.00000001"), BigDecimal.ONE)))
                .isEmpty();
        assertThat(room.fit(price(new BigDecimal("4.99125"), new BigDecimal(1000))))
                .isEmpty();
        assertThat(room.fit(price(new BigDecimal("4.991"), new BigDecimal(100_000))))
                .isEmpty();
        assertThat(room.fit(price(new BigDecimal("123456789012.00001"), BigDecimal.ONE)))
                .isEmpty();
        assertThat(with(DialectRule.OCI_VERSION, "3.0")
                        .priceRoom()
                        .fit(price(new BigDecimal("4.99125"), new BigDecimal(1000))))
                .isPresent();
    }

    @Test
    void readsWhatIsAgreedWithABuyer() {
        assertThat(with(
                                DialectRule.OCI_CUST_FIELDS,
                                "CUST_FIELD1=manufacturer CUST_FIELD2=\"Rahmen 7 / ü\" URL=part CUST_FIELD3=attribute:\"Thread size\""
                                        + " CUST_FIELD4=setup:kostl")
                        .oci()
                        .customFields()
                        .fields())
                .containsExactly(
                        Map.entry("CUST_FIELD1", LineSource.parse("manufacturer")),
                        Map.entry("CUST_FIELD2", LineSource.text("Rahmen 7 / ü")),
                        Map.entry("URL", LineSource.parse("part")),
                        Map.entry("CUST_FIELD3", LineSource.parse("attribute:Thread size")),
                        Map.entry("CUST_FIELD4", LineSource.parse("setup:kostl")));
        assertThat(with(DialectRule.OCI_PASS_THROUGH, "matgroup=MATGROUP NEW_ITEM-VENDOR=VENDOR")
                        .oci()
                        .passThrough()
                        .fieldFor("new_item-vendor"))
                .contains("VENDOR");
        assertThat(with(DialectRule.OCI_MATGROUPS, "31=01 3116=0815 fasteners=0816")
                        .oci()
                        .materialGroups()
                        .find("31161504"))
                .contains("0815");
        assertThat(with(DialectRule.OCI_CATEGORY_SCHEME, "ECLASS=eCl@ss-9.1")
                        .oci()
                        .categoryScheme())
                .contains(new CategoryScheme("ECLASS", "eCl@ss-9.1"));
        assertThat(with(DialectRule.OCI_MATGROUP, "UNSPSC")
                        .oci()
                        .materialGroup()
                        .scheme())
                .contains("UNSPSC");
        assertThat(with(DialectRule.OCI_MATGROUP, "by-table")
                        .oci()
                        .materialGroup()
                        .byTable())
                .isTrue();
        assertThat(with(DialectRule.OCI_CHARSET, "utf-8").oci().charset().fixed())
                .contains(UTF_8);
        assertThat(with(DialectRule.OCI_VENDOR, "0000300042").oci().vendor()).contains("0000300042");
        assertThat(with(DialectRule.OCI_VERSION, "5.0").oci().version()).isEqualTo(OciVersion.V5_0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cart.field | cxml-base64 | Rule cart.field means nothing to a connection that speaks OCI",
                "oci.login.user | a,b | Rule oci.login.user: \"a,b\" is no name of a parameter",
                "oci.login.user | user USER | Rule oci.login.user: \"user\" is said twice",
                "oci.pass-through | a=VENDOR b=VENDOR | Rule oci.pass-through: \"b=VENDOR\" names something a second time",
                "oci.pass-through | a=vendor | Rule oci.pass-through: \"vendor\" is no field",
                "oci.charset | latin1 | Rule oci.charset: \"latin1\" is none of as-asked, iso-8859-1, utf-8",
                "oci.units | EA=EACH | Rule oci.units: \"EA=EACH\" are no units",
                "oci.units | EA | Rule oci.units: \"EA\" is no pair",
                "oci.units | EA=PCE EA=ST | Rule oci.units: \"EA=PCE EA=ST\" has EA twice",
                "oci.version | 4 | Rule oci.version: \"4\" is no version of OCI",
                "oci.lengths | DESCRIPTION=0 | Rule oci.lengths: \"DESCRIPTION=0\" is no length",
                "oci.lengths | NEW_ITEM-DESCRIPTION=40 | Rule oci.lengths: \"NEW_ITEM-DESCRIPTION\" is no field",
                "oci.cust-fields | CUST_FIELD1=colour | Rule oci.cust-fields: \"colour\" is none of part, name",
                "oci.category-scheme | a b | Rule oci.category-scheme: \"a b\" is no name of a classification scheme",
                "oci.search.hits | 0 | Rule oci.search.hits: \"0\" is no whole number from 1 to 1000",
                "oci.search.submit | true | Rule oci.search.submit: \"true\" is none of no, yes",
                "price.decimals | 10 | Rule price.decimals: \"10\" is no whole number from 0 to 9",
            })
    void refusesARuleOfAConnectionThatCannotBe(String key, String value, String message) {
        assertThatThrownBy(() -> dialects.dialect(new DialectChoice("generic", Map.of(key, new OwnRule(value, "r")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
        assertThat(Dialects.knows(Tongue.OCI, key, new OwnRule(value, "r"))).isFalse();
    }

    @Test
    void dialectsOfCxmlAreNoneOfOci() {
        assertThatThrownBy(() -> dialects.dialect("ariba"))
                .hasMessage("There is no dialect ariba of OCI. Choose one of sap-srm, sap-ecc, sap-s4, onventis, unite,"
                        + " meplato, jaggaer-oci, infor, ifs, opuscapita, generic");
        assertThat(dialects.dialect(Dialects.GENERIC))
                .isNotEqualTo(Dialects.of(Tongue.CXML).dialect(Dialects.GENERIC));
    }

    private Dialect with(DialectRule rule, String value) {
        return dialects.dialect(DialectChoice.of(Dialects.GENERIC).with(rule, value, "sheet"));
    }

    private static UnitPrice price(BigDecimal amount, BigDecimal basis) {
        return new UnitPrice(new Money(amount, Currency.getInstance("EUR")), basis);
    }
}
