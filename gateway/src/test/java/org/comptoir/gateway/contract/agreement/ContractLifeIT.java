package org.comptoir.gateway.contract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.RuleTarget;
import org.comptoir.gateway.contract.agreement.DecideDraft.Draft;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ContractsInForce;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroups;
import org.comptoir.gateway.partner.group.ComingDay;
import org.comptoir.gateway.partner.group.GroupClients;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contracts from draft to price, on the product's databases. */
@ExtendWith(ArquillianExtension.class)
class ContractLifeIT {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final SupplierPartId BOLT = new SupplierPartId("AN-1001");

    @Inject
    RegisterPartners partners;

    @Inject
    WriteContract write;

    @Inject
    DecideDraft decide;

    @Inject
    ContractSearch search;

    @Inject
    PriceFinder prices;

    @Inject
    GroupClients groupClients;

    @Inject
    ClientGroups groups;

    @Inject
    ContractsInForce inForce;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate coming = ComingDay.after(Instant.now());
    private SupplierId supplier;
    private ClientId client;

    @BeforeEach
    void someoneNew() {
        supplier = partners.supplier("Contracts " + System.nanoTime());
        client = partners.client(new RegisterPartners.NewClient(supplier, "10042", "Grand Compte SA"));
    }

    private Agreement agreement(ContractScope scope, String number, PriceRule... rules) {
        return new Agreement(
                supplier,
                scope,
                number,
                EUR,
                today.minusDays(30),
                Optional.empty(),
                100,
                RulePolicy.MOST_SPECIFIC,
                new OrderTerms(
                        14,
                        Optional.of(Money.of("250", "EUR")),
                        OnDeviation.REFUSE,
                        new Tolerance(new BigDecimal("2.5"), new BigDecimal("0.1")),
                        Tolerance.NONE,
                        Map.of("en", "Free delivery", "de", "Frei Haus")),
                "user:anna",
                List.of(rules));
    }

    private static PriceRule net(String from, String price) {
        return new PriceRule.NetPrice(BOLT, Quantity.of(from), UnitPrice.each(Money.of(price, "EUR")));
    }

    private Price price(LocalDate day, long quantity) {
        PricedArticle article = new PricedArticle(
                BOLT, "fasteners", Optional.of("Bosch"), Optional.of("G1"), UnitPrice.each(Money.of("12", "EUR")));
        return prices.find(new PriceQuestion(supplier, client, EUR, day, article, Quantity.of(quantity)))
                .orElseThrow();
    }

    private static UnitPrice eur(String amount) {
        return UnitPrice.each(Money.of(amount, "EUR"));
    }

    @Test
    void aDraftChangesNoPriceAndAnApprovedVersionNoneOfADayThatHasBegun() {
        var written = write.write(agreement(ContractScope.of(client), "C-1", net("1", "9.50")), Optional.empty());
        assertThat(written).isInstanceOf(WriteOutcome.Written.class);
        assertThat(price(today, 1).unitPrice()).isEqualTo(eur("12"));

        var approved = decide.approve(new Draft(supplier, "C-1", 1, "user:ben"), false);

        assertThat(approved).isInstanceOf(DecisionOutcome.Done.class);
        assertThat(price(coming, 1).unitPrice()).isEqualTo(eur("9.5"));
        assertThat(price(coming, 1).explanation().contract()).isEqualTo("C-1 v1");
        assertThat(price(today, 1).unitPrice()).isEqualTo(eur("12"));
        assertThat(price(today.minusDays(1), 1).unitPrice()).isEqualTo(eur("12"));
        assertThat(search.latest(supplier, "C-1").orElseThrow().speaksFrom()).contains(coming);
    }

    @Test
    void reachesBackOnlyOnPurpose() {
        write.write(agreement(ContractScope.of(client), "C-1", net("1", "9.50")), Optional.empty());

        decide.approve(new Draft(supplier, "C-1", 1, "user:ben"), true);

        assertThat(price(today.minusDays(30), 1).unitPrice()).isEqualTo(eur("9.5"));
        assertThat(price(today.minusDays(31), 1).unitPrice()).isEqualTo(eur("12"));
        assertThat(search.latest(supplier, "C-1").orElseThrow().backdated()).isTrue();
    }

    @Test
    void theSameContentMakesNoVersionAndAnOvertakenWriterIsTold() {
        Agreement said = agreement(ContractScope.of(client), "C-1", net("1", "9.50"), net("100", "8.75"));
        write.write(said, Optional.empty());

        var again = write.write(said, Optional.empty());
        var late = write.write(agreement(ContractScope.of(client), "C-1", net("1", "9")), Optional.of("read long ago"));

        assertThat(again).isInstanceOf(WriteOutcome.Unchanged.class);
        assertThat(late).isInstanceOf(WriteOutcome.Overtaken.class);
        assertThat(search.versions(supplier, "C-1")).hasSize(1);
    }

    @Test
    void fourEyesKeepTheAuthorFromApproving() {
        decide.fourEyes(supplier, true, "user:admin");
        write.write(agreement(ContractScope.of(client), "C-1", net("1", "9.50")), Optional.empty());

        var own = decide.approve(new Draft(supplier, "C-1", 1, "user:anna"), false);
        var other = decide.approve(new Draft(supplier, "C-1", 1, "user:ben"), false);

        assertThat(own)
                .isEqualTo(new DecisionOutcome.Refused("user:anna wrote version 1 of C-1 and can not approve it:"
                        + " four eyes are asked for. Let somebody else approve it"));
        assertThat(other).isInstanceOf(DecisionOutcome.Done.class);
    }

    @Test
    void aNewDraftTakesThePlaceOfTheOneBefore() {
        write.write(agreement(ContractScope.of(client), "C-1", net("1", "9.50")), Optional.empty());
        write.write(agreement(ContractScope.of(client), "C-1", net("1", "9.40")), Optional.empty());

        assertThat(search.versions(supplier, "C-1"))
                .extracting(ContractVersion::state)
                .containsExactly(VersionState.DRAFT, VersionState.WITHDRAWN);
        assertThat(decide.approve(new Draft(supplier, "C-1", 1, "user:ben"), false))
                .isInstanceOf(DecisionOutcome.Refused.class);
    }

    @Test
    void keepsEverythingThatWasSaid() {
        List<PriceRule> rules = List.of(
                net("1", "9.50"),
                new PriceRule.FamilyDiscount("fasteners", new BigDecimal("18.0000")),
                new PriceRule.ManufacturerDiscount("Bosch", new BigDecimal("3.0000")),
                new PriceRule.PriceGroupDiscount("G1", new BigDecimal("2.5000")),
                new PriceRule.GeneralDiscount(new BigDecimal("1.0000")),
                new PriceRule.Surcharge(
                        new RuleTarget(RuleTarget.Kind.FAMILY, "fasteners"),
                        Optional.empty(),
                        Optional.of(Money.of("0.25", "EUR")),
                        Optional.of(Quantity.of(10)),
                        "alloy surcharge"));
        write.write(agreement(ContractScope.of(client), "C-1", rules.toArray(new PriceRule[0])), Optional.empty());
        decide.approve(new Draft(supplier, "C-1", 1, "user:ben"), true);

        ContractVersion kept = search.latest(supplier, "C-1").orElseThrow();

        assertThat(search.rules(supplier, kept, 0, 100))
                .extracting(ContractSearch.NumberedRule::rule)
                .containsExactlyElementsOf(rules);
        assertThat(kept.orderTerms().conditions()).containsEntry("de", "Frei Haus");
        assertThat(kept.orderTerms().minimumOrder()).contains(Money.of("250", "EUR"));
        assertThat(price(today, 1).unitPrice()).isEqualTo(eur("9.75"));
        assertThat(price(today, 10).unitPrice()).isEqualTo(eur("9.5"));
        assertThat(search.list(supplier, OptionalLong.empty(), 1).next()).isEmpty();
    }

    @Test
    void aGroupsContractSpeaksForItsMembersWhileTheyAreMembers() {
        groupClients.put(
                new GroupClients.WantedGroup(supplier, "EKV", "Einkaufsverbund", Set.of("10042"), "user:anna", true));
        var group = groups.find(supplier, "EKV").orElseThrow();
        write.write(agreement(ContractScope.of(group.id()), "G-1", net("1", "8")), Optional.empty());
        decide.approve(new Draft(supplier, "G-1", 1, "user:ben"), true);

        assertThat(price(today, 1).unitPrice()).isEqualTo(eur("8"));
        assertThat(inForce.numbers(supplier, client, today)).containsExactly("G-1");

        groupClients.put(
                new GroupClients.WantedGroup(supplier, "EKV", "Einkaufsverbund", Set.of(), "user:anna", false));
        assertThat(price(today, 1).unitPrice()).isEqualTo(eur("8"));
        assertThat(price(coming, 1).unitPrice()).isEqualTo(eur("12"));
        assertThat(inForce.numbers(supplier, client, coming)).isEmpty();

        groupClients.put(
                new GroupClients.WantedGroup(supplier, "EKV", "Einkaufsverbund", Set.of("10042"), "user:anna", false));
        assertThat(price(coming, 1).unitPrice()).isEqualTo(eur("8"));

        groupClients.put(new GroupClients.WantedGroup(supplier, "EKV", "Einkaufsverbund", Set.of(), "user:anna", true));
        assertThat(price(today, 1).unitPrice()).isEqualTo(eur("12"));
        assertThat(price(coming, 1).unitPrice()).isEqualTo(eur("12"));
    }

    @Test
    void anotherSuppliersContractIsUnknown() {
        write.write(agreement(ContractScope.of(client), "C-1", net("1", "9.50")), Optional.empty());
        SupplierId stranger = partners.supplier("Stranger " + System.nanoTime());

        assertThat(decide.approve(new Draft(stranger, "C-1", 1, "user:ben"), false))
                .isInstanceOf(DecisionOutcome.Unknown.class);
        assertThat(search.latest(stranger, "C-1")).isEmpty();
    }
}
