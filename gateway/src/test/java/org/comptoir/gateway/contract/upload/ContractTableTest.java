package org.comptoir.gateway.contract.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.agreement.HolderNames;
import org.comptoir.gateway.contract.agreement.VersionState;
import org.comptoir.gateway.contract.agreement.WriteContract;
import org.comptoir.gateway.contract.agreement.WriteOutcome;
import org.comptoir.gateway.contract.upload.UploadContracts.Upload;
import org.comptoir.gateway.contract.upload.UploadReport.Entry;
import org.comptoir.gateway.contract.upload.UploadReport.Result;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class ContractTableTest {

    private static final SupplierId SUPPLIER = new SupplierId(1);
    private static final String HEAD =
            "contract,kind,client,currency,validFrom,supplierPartId,from,price,on,value,percent,label\n";
    private static final String GC = "GC-1,contract,10042,EUR,2027-01-01,,,,,,,\n";

    private final List<Agreement> written = new ArrayList<>();
    private final Map<String, ContractVersion> known = new LinkedHashMap<>();

    private UploadReport upload(String table, Optional<String> number, boolean lenient) {
        WriteContract write = new Keeping(written);
        ContractSearch search = new Knowing(known);
        return new UploadContracts(write, search, new OneClient())
                .upload(new Upload(SUPPLIER, "user:anna", number, Optional.empty(), lenient), new StringReader(table));
    }

    private UploadReport upload(String rows) {
        return upload(HEAD + rows, Optional.empty(), false);
    }

    @Test
    void readsOneRowARule() {
        UploadReport report = upload(GC
                + "GC-1,net,,,,AN-1001,100,8.75,,,,\n"
                + "GC-1,discount,,,,,,,family,tools,12.5,\n"
                + "GC-1,surcharge,,,,,,,all,,1.5,energy\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.contracts()).extracting(Entry::result).containsExactly(Result.WRITTEN);
        assertThat(written.get(0).rules())
                .containsExactly(
                        new PriceRule.NetPrice(
                                new SupplierPartId("AN-1001"),
                                Quantity.of(100),
                                UnitPrice.each(Money.of("8.75", "EUR"))),
                        new PriceRule.FamilyDiscount("tools", new BigDecimal("12.5")),
                        new PriceRule.Surcharge(
                                new RuleTarget(RuleTarget.Kind.ALL, ""),
                                Optional.of(new BigDecimal("1.5")),
                                Optional.empty(),
                                Optional.empty(),
                                "energy"));
    }

    @Test
    void takesSemicolonsAColumnOrderOfItsOwnAndAByteOrderMark() {
        upload(
                "\uFEFFKind;Price;supplierPartId;contract;validFrom;client;currency\n"
                        + "contract;;;GC-1;2027-01-01;10042;EUR\nnet;9.50;AN-1;GC-1;;;\n;;;;;;\n",
                Optional.empty(),
                false);

        assertThat(written).hasSize(1);
        assertThat(written.get(0).rules()).hasSize(1);
    }

    @Test
    void namesLineFieldValueRuleAndRemedyOfEveryProblemAndWritesNothingHalf() {
        UploadReport report = upload(GC
                + "GC-1,net,,,,AN-1001,1,\"8,75\",,,,\n"
                + "GC-1,net,,USD,,AN-1002,0,9,,,,\n"
                + "GC-1,discount,,,,,,,family,tools,120,\n"
                + "GC-1,offer,,,,,,,,,,\n"
                + "GC-1,net,,,,AN-1003,,9,,,5,\n");

        assertThat(written).isEmpty();
        assertThat(report.contracts())
                .containsExactly(new Entry("GC-1", 2, Result.REFUSED, 0, "", "", 0, 5, List.of()));
        assertThat(report.problems())
                .extracting(UploadProblem::line, UploadProblem::field, UploadProblem::value)
                .containsExactly(
                        tuple(3L, "price", "8,75"),
                        tuple(4L, "from", "0"),
                        tuple(4L, "currency", "USD"),
                        tuple(5L, "percent", "120"),
                        tuple(6L, "kind", "offer"),
                        tuple(7L, "percent", "5"));
        assertThat(report.problems().get(0).remedy()).contains("decimal point");
    }

    @Test
    void tellsADecimalCommaAsWhatItIs() {
        UploadReport behind = upload(GC + "GC-1,net,,,,AN-1001,1,8,75,,,,\n");
        UploadReport beyond = upload(GC + "GC-1,net,,,,AN-1001,1,9,,,,,lost\n");
        UploadReport idle = upload(GC + "GC-1,net,,,,AN-1001,1,9,,,,,\n");

        assertThat(behind.problems())
                .extracting(UploadProblem::rule)
                .contains("the row has 13 values, but there are 12 columns");
        assertThat(beyond.problems())
                .extracting(UploadProblem::rule)
                .containsExactly("the row has 13 values, but there are 12 columns");
        assertThat(idle.problems()).isEmpty();
        assertThat(written).hasSize(1);
    }

    @Test
    void leavesBadLinesOutWhereAskedTo() {
        UploadReport report = upload(
                HEAD + GC + "GC-1,net,,,,AN-1001,1,x,,,,\nGC-1,net,,,,AN-1002,1,9,,,,\nGC-1,net,,,,AN-1002,1,8,,,,\n",
                Optional.empty(),
                true);

        assertThat(report.contracts())
                .extracting(Entry::result, Entry::rules, Entry::leftOut)
                .containsExactly(tuple(Result.WRITTEN, 1, 2));
        assertThat(report.problems().get(1).rule()).isEqualTo("two prices of AN-1002 from 1");
    }

    @Test
    void aHeadThatCanNotBeKeepsItsContractOutEvenThen() {
        UploadReport report = upload(
                HEAD + "GC-1,contract,4711,EUR,2027-01-01,,,,,,,\nGC-1,net,,,,AN-1,1,9,,,,\n", Optional.empty(), true);

        assertThat(written).isEmpty();
        assertThat(report.problems())
                .containsExactly(
                        new UploadProblem(2, "client", "4711", "there is no client 4711", Column.remedy("client")));
    }

    @Test
    void oneContractKeepsNoOtherOut() {
        UploadReport report = upload(GC
                + "GC-1,net,,,,AN-1,1,bad,,,,\n"
                + "GC-2,contract,10042,EUR,2027-01-01,,,,,,,\n"
                + "GC-2,net,,,,AN-1,1,9,,,,\n"
                + "GC-1,net,,,,AN-2,1,9,,,,\n");

        assertThat(report.contracts())
                .extracting(Entry::number, Entry::result)
                .containsExactly(
                        tuple("GC-1", Result.REFUSED), tuple("GC-2", Result.WRITTEN), tuple("GC-1", Result.REFUSED));
        assertThat(report.problems())
                .anySatisfy(problem -> assertThat(problem.rule()).isEqualTo("GC-1 had rows before others"));
    }

    @Test
    void withoutAHeadTheLatestVersionsStays() {
        known.put("GC-1", version(OrderTerms.usual(14)));

        UploadReport report = upload("kind,supplierPartId,price\nnet,AN-1,9\n", Optional.of("GC-1"), false);
        UploadReport unknown = upload("kind,supplierPartId,price\nnet,AN-1,9\n", Optional.of("GC-9"), false);

        assertThat(report.problems()).isEmpty();
        assertThat(written.get(0).orderTerms().promiseDays()).isEqualTo(14);
        assertThat(unknown.problems().get(0).rule()).contains("the contract GC-9 is new");
    }

    @Test
    void tellsUnknownColumnsAndAnEmptyFile() {
        assertThat(upload("kind,pris\nnet,9\n", Optional.of("GC-1"), false).problems())
                .extracting(UploadProblem::field, UploadProblem::rule)
                .containsExactly(tuple("pris", "is no column of ours"));
        assertThat(upload("", Optional.of("GC-1"), false).problems())
                .extracting(UploadProblem::rule)
                .containsExactly("The file is empty");
        assertThat(upload(HEAD + GC + "GC-1,net,\"never closed", Optional.empty(), true)
                        .contracts())
                .extracting(Entry::result)
                .containsExactly(Result.REFUSED);
    }

    @Test
    void readsTwentyThousandRulesAndKeepsAThousandProblems() {
        StringBuilder table = new StringBuilder(HEAD).append(GC);
        for (int i = 0; i < 20_000; i++) {
            table.append("GC-1,net,,,,AN-%d,1,%s,,,,\n".formatted(i, i % 10 == 0 ? "x" : "9.50"));
        }

        UploadReport report = upload(table.toString(), Optional.empty(), true);

        assertThat(written.get(0).rules()).hasSize(18_000);
        assertThat(report.problemCount()).isEqualTo(2_000);
        assertThat(report.problems()).hasSize(1_000);
        assertThat(report.rows()).isEqualTo(20_001);
    }

    @Property(tries = 200)
    void whatIsExportedReadsBackTheSame(
            @ForAll("rules") List<PriceRule> rules, @ForAll("texts") String site, @ForAll("texts") String text) {
        OrderTerms terms = new OrderTerms(
                21,
                Optional.of(Money.of("250.5", "EUR")),
                OnDeviation.USE_CONTRACT_PRICE,
                new Tolerance(new BigDecimal("2.5"), BigDecimal.ZERO),
                new Tolerance(BigDecimal.ZERO, new BigDecimal("0.1")),
                Map.of("de", text, "en", "x" + text));
        ContractVersion version = version(terms);
        StringBuilder table = new StringBuilder(ContractLine.header(Column.ALL))
                .append(ContractLine.head(version, new HolderNames.Names("10042", "", "", "", "", site))
                        .text(Column.ALL))
                .append(ContractLine.condition(version, "de", text).text(Column.ALL))
                .append(ContractLine.condition(version, "en", "x" + text).text(Column.ALL));
        rules.forEach(rule -> table.append(ContractLine.rule(version, rule).text(Column.ALL)));

        written.clear();
        UploadReport report = upload(table.toString(), Optional.of("GC-1"), false);

        assertThat(report.problems()).isEmpty();
        Agreement read = written.get(0);
        assertThat(read.rules()).isEqualTo(rules);
        assertThat(read.orderTerms()).isEqualTo(terms);
        assertThat(read.scope().site()).contains(site);
        assertThat(List.of(read.validFrom(), read.validUntil(), read.rank(), read.policy()))
                .isEqualTo(List.of(version.validFrom(), version.validUntil(), version.rank(), version.policy()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab ,;\"'\n=é€|\t")
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> parts() {
        return Arbitraries.strings()
                .withChars("aB1 ,;\"'=é|-")
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<List<PriceRule>> rules() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999"))
                .ofScale(3)
                .map(amount -> Money.of(amount.toPlainString(), "EUR").amount());
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(2)
                .map(percent -> Money.of(percent.toPlainString(), "EUR").amount());
        Arbitrary<PriceRule> net = Combinators.combine(
                        parts(), Arbitraries.longs().between(1, 9_999), amounts)
                .as((part, from, amount) -> new PriceRule.NetPrice(
                        new SupplierPartId(part),
                        Quantity.of(from),
                        new UnitPrice(new Money(amount, Currency.getInstance("EUR")), new BigDecimal(from))));
        Arbitrary<PriceRule> family = Combinators.combine(texts(), percents).as(PriceRule.FamilyDiscount::new);
        Arbitrary<PriceRule> maker = Combinators.combine(texts(), percents).as(PriceRule.ManufacturerDiscount::new);
        Arbitrary<PriceRule> group = Combinators.combine(texts(), percents).as(PriceRule.PriceGroupDiscount::new);
        Arbitrary<PriceRule> general = percents.map(PriceRule.GeneralDiscount::new);
        Arbitrary<PriceRule> surcharge = Combinators.combine(texts(), texts(), percents, amounts)
                .as((on, label, percent, amount) -> new PriceRule.Surcharge(
                        new RuleTarget(RuleTarget.Kind.MANUFACTURER, on),
                        label.length() % 2 == 0 ? Optional.of(percent) : Optional.empty(),
                        label.length() % 2 == 0
                                ? Optional.empty()
                                : Optional.of(new Money(amount, Currency.getInstance("EUR"))),
                        Optional.of(Quantity.of(10)),
                        label));
        return Arbitraries.oneOf(net, family, maker, group, general, surcharge)
                .list()
                .ofMaxSize(20)
                .uniqueElements(ContractTableTest::key);
    }

    /** What a contract may say once. */
    private static Object key(PriceRule rule) {
        if (rule instanceof PriceRule.NetPrice net) {
            return List.of(net.part(), net.from());
        }
        if (rule instanceof PriceRule.FamilyDiscount discount) {
            return List.of("family", discount.family());
        }
        if (rule instanceof PriceRule.ManufacturerDiscount discount) {
            return List.of("manufacturer", discount.manufacturer());
        }
        if (rule instanceof PriceRule.PriceGroupDiscount discount) {
            return List.of("group", discount.priceGroup());
        }
        return rule instanceof PriceRule.GeneralDiscount ? "everything" : rule;
    }

    private static ContractVersion version(OrderTerms terms) {
        return new ContractVersion(
                1,
                "GC-1",
                3,
                ContractScope.of(new ClientId(7)),
                VersionState.APPROVED,
                Currency.getInstance("EUR"),
                LocalDate.parse("2027-01-01"),
                Optional.of(LocalDate.parse("2027-12-31")),
                Optional.empty(),
                false,
                50,
                RulePolicy.LOWEST,
                terms,
                0,
                Instant.EPOCH,
                "user:anna",
                Optional.empty(),
                Optional.empty(),
                "digest");
    }

    private static final class Keeping extends WriteContract {

        private final List<Agreement> written;

        Keeping(List<Agreement> written) {
            this.written = written;
        }

        @Override
        public WriteOutcome write(Agreement agreement, Optional<String> expected) {
            written.add(agreement);
            return new WriteOutcome.Written(written.size(), "digest", List.of());
        }
    }

    private static final class Knowing extends ContractSearch {

        private final Map<String, ContractVersion> known;

        Knowing(Map<String, ContractVersion> known) {
            this.known = known;
        }

        @Override
        public Optional<ContractVersion> latest(SupplierId supplier, String number) {
            return Optional.ofNullable(known.get(number));
        }
    }

    private static final class OneClient extends ContractHolders {

        @Override
        public Optional<ContractScope> scope(SupplierId supplier, UploadRow row) {
            Optional<ClientId> client = row.optional("client", number -> {
                if (!number.equals("10042")) {
                    throw new IllegalArgumentException("there is no client " + number);
                }
                return new ClientId(7);
            });
            return client.map(
                    id -> new ContractScope(Optional.of(id), Optional.empty(), Optional.empty(), row.letters("site")));
        }
    }
}
