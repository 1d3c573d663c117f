package org.comptoir.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.contract.Agreed.CLIENT;
import static org.comptoir.gateway.contract.Agreed.DAY;
import static org.comptoir.gateway.contract.Agreed.SUPPLIER;
import static org.comptoir.gateway.contract.Agreed.article;
import static org.comptoir.gateway.contract.Agreed.contract;
import static org.comptoir.gateway.contract.Agreed.eur;
import static org.comptoir.gateway.contract.Agreed.finder;
import static org.comptoir.gateway.contract.Agreed.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

class ScopePropertiesTest {

    private static final ClientGroupId GROUP = new ClientGroupId(7);
    private static final ConnectionId CONNECTION = new ConnectionId(3);
    private static final RuleTarget ALL = new RuleTarget(RuleTarget.Kind.ALL, "");
    private static final PricedArticle BOLT = new PricedArticle(
            article("A", "f", eur("100")).id(), "f", Optional.of("Bosch"), Optional.of("G1"), eur("100"));

    private static PriceQuestion asked(String quantity) {
        return new PriceQuestion(
                new PriceQuestion.Buyer(SUPPLIER, CLIENT, Optional.of(CONNECTION), Optional.of("PLANT-1")),
                Currency.getInstance("EUR"),
                DAY,
                BOLT,
                Quantity.of(quantity));
    }

    private static ContractScope narrowed(boolean group, boolean connection, boolean site) {
        return new ContractScope(
                group ? Optional.empty() : Optional.of(CLIENT),
                group ? Optional.of(GROUP) : Optional.empty(),
                connection ? Optional.of(CONNECTION) : Optional.empty(),
                site ? Optional.of("PLANT-1") : Optional.empty());
    }

    private static String decidedBy(Set<ClientGroupId> groups, List<Agreed> contracts) {
        return finder(groups, contracts.toArray(new Agreed[0]))
                .find(asked("1"))
                .orElseThrow()
                .explanation()
                .contract();
    }

    @Property
    void theNearestScopeOfEqualRankDecidesWhateverTheOrder(@ForAll Random random) {
        List<Agreed> contracts = new ArrayList<>(List.of(
                contract().net("A", "1", eur("1")).scoped(1, "BOTH", narrowed(false, true, true)),
                contract().net("A", "1", eur("2")).scoped(2, "CONNECTION", narrowed(false, true, false)),
                contract().net("A", "1", eur("3")).scoped(3, "GROUP-CONNECTION", narrowed(true, true, false)),
                contract().net("A", "1", eur("4")).scoped(4, "SITE", narrowed(false, false, true)),
                contract().net("A", "1", eur("5")).scoped(5, "CLIENT", narrowed(false, false, false)),
                contract().net("A", "1", eur("6")).scoped(6, "GROUP", narrowed(true, false, false))));
        List<String> order =
                contracts.stream().map(agreed -> agreed.head().label()).toList();
        Collections.shuffle(contracts, random);

        for (String expected : order) {
            assertThat(decidedBy(Set.of(GROUP), contracts)).isEqualTo(expected);
            contracts.removeIf(agreed -> agreed.head().label().equals(expected));
        }
    }

    @Property
    void noRuleOfAnotherTouchesAPrice(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int strangers) {
        Agreed own = randomRules(contract(), random);
        List<Agreed> all = new ArrayList<>(List.of(own));
        for (int i = 0; i < strangers; i++) {
            all.add(randomRules(contract().scoped(10 + i, "X-" + i, strange(random)), random));
        }
        Collections.shuffle(all, random);
        String quantity = Integer.toString(1 + random.nextInt(200));

        Optional<Price> alone = finder(own).find(asked(quantity));
        Optional<Price> among =
                finder(Set.of(GROUP), all.toArray(new Agreed[0])).find(asked(quantity));

        assertThat(among).isEqualTo(alone);
    }

    private static ContractScope strange(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> ContractScope.of(new ClientId(2 + random.nextInt(9)));
            case 1 -> ContractScope.of(new ClientGroupId(100 + random.nextInt(9)));
            case 2 ->
                new ContractScope(
                        Optional.of(CLIENT), Optional.empty(), Optional.of(new ConnectionId(99)), Optional.empty());
            default ->
                new ContractScope(Optional.empty(), Optional.of(GROUP), Optional.empty(), Optional.of("PLANT-2"));
        };
    }

    private static Agreed randomRules(Agreed agreed, Random random) {
        if (random.nextBoolean()) {
            agreed.net("A", "1", eur(Integer.toString(1 + random.nextInt(99))));
            agreed.net("A", "100", eur(Integer.toString(1 + random.nextInt(99))));
        }
        if (random.nextBoolean()) {
            agreed.family("f", Integer.toString(random.nextInt(50)));
        }
        if (random.nextBoolean()) {
            agreed.manufacturer("Bosch", Integer.toString(random.nextInt(50)));
        }
        if (random.nextBoolean()) {
            agreed.priceGroup("G1", Integer.toString(random.nextInt(50)));
        }
        if (random.nextBoolean()) {
            agreed.surcharge(ALL, Integer.toString(random.nextInt(9)), Optional.of(Quantity.of(10)));
        }
        return agreed.policy(random.nextBoolean() ? RulePolicy.LOWEST : RulePolicy.MOST_SPECIFIC);
    }

    @Property
    void aLaterVersionLeavesThePastAsItWas(@ForAll Random random, @ForAll @IntRange(min = 1, max = 400) int daysLater) {
        LocalDate laterDay = DAY.plusDays(daysLater);
        Agreed first = randomRules(contract(), random);
        Agreed later = randomRules(contract().version(2, 2, laterDay, Optional.empty()), random);

        Optional<Price> before = finder(first).find(asked("5"));
        Optional<Price> after = finder(first, later).find(asked("5"));

        assertThat(after).isEqualTo(before);
    }

    @Property
    void discountsGoFamilyThenManufacturerThenPriceGroupThenEverything(
            @ForAll boolean family, @ForAll boolean manufacturer, @ForAll boolean group) {
        Agreed agreed = contract().everything("1");
        if (group) {
            agreed.priceGroup("G1", "2");
        }
        if (manufacturer) {
            agreed.manufacturer("Bosch", "3");
        }
        if (family) {
            agreed.family("f", "4");
        }

        UnitPrice price = finder(agreed).find(asked("1")).orElseThrow().unitPrice();

        assertThat(price).isEqualTo(eur(family ? "96" : manufacturer ? "97" : group ? "98" : "99"));
    }

    @Property
    void surchargesAddToTheSameBaseAndAreRoundedOnceInEveryCurrency(
            @ForAll("currencies") Currency currency,
            @ForAll @LongRange(min = 10_000, max = 99_999_999) long smallestUnits,
            @ForAll @IntRange(max = 10_000) int discount,
            @ForAll @IntRange(max = 5_000) int one,
            @ForAll @IntRange(max = 5_000) int other) {
        int digits = currency.getDefaultFractionDigits();
        Money list = new Money(BigDecimal.valueOf(smallestUnits, digits), currency);
        Agreed agreed = contract()
                .in(currency.getCurrencyCode())
                .everything(BigDecimal.valueOf(discount, 2).toPlainString())
                .surcharge(ALL, BigDecimal.valueOf(one, 2).toPlainString(), Optional.empty())
                .surcharge(ALL, BigDecimal.valueOf(other, 2).toPlainString(), Optional.empty());

        Price price = finder(agreed)
                .find(question(article("A", "f", UnitPrice.each(list)), "1"))
                .orElseThrow();

        BigDecimal exact = list.amount()
                .multiply(BigDecimal.valueOf(10_000L - discount, 4))
                .multiply(BigDecimal.valueOf(10_000L + one + other, 4));
        BigDecimal error = price.unitPrice().price().amount().subtract(exact).abs();
        assertThat(error.movePointRight(digits).multiply(BigDecimal.valueOf(2))).isLessThanOrEqualTo(BigDecimal.ONE);
        assertThat(price.explanation().steps())
                .extracting(PriceStep::kind)
                .containsExactly(
                        PriceStep.Kind.LIST_PRICE,
                        PriceStep.Kind.GENERAL_DISCOUNT,
                        PriceStep.Kind.SURCHARGE,
                        PriceStep.Kind.SURCHARGE);
    }

    @Property
    void aSurchargeOnSmallQuantitiesIsABreak(@ForAll @IntRange(min = 2, max = 1_000) int below) {
        Agreed agreed = contract().net("A", "1", eur("10")).surcharge(ALL, "10", Optional.of(Quantity.of(below)));
        PriceFinder prices = finder(agreed);

        Price few = prices.find(asked(Integer.toString(below - 1))).orElseThrow();
        Price enough = prices.find(asked(Integer.toString(below))).orElseThrow();

        assertThat(few.unitPrice()).isEqualTo(eur("11"));
        assertThat(enough.unitPrice()).isEqualTo(eur("10"));
        assertThat(few.breaks())
                .containsExactly(
                        new PriceBreak(Quantity.ONE, eur("11")), new PriceBreak(Quantity.of(below), eur("10")));
    }

    @Property
    void anAmountPerUnitComesOnTheWholeBasisExactly(@ForAll @IntRange(min = 1, max = 1_000) int basis) {
        Agreed agreed = contract().net("A", "1", eur("4.99", basis)).surchargePerUnit(ALL, "0.001");

        UnitPrice price = finder(agreed).find(asked("1")).orElseThrow().unitPrice();

        assertThat(price.price().amount())
                .isEqualByComparingTo(new BigDecimal("4.99").add(BigDecimal.valueOf(basis, 3)));
    }

    @Property
    void surchargesWithoutAPriceRuleComeOnTheListPrice(@ForAll @IntRange(min = 1, max = 99) int percent) {
        Agreed surcharging = contract().surcharge(ALL, Integer.toString(percent), Optional.empty());
        Agreed pricing = contract().named(2, "C-2", CLIENT, 200).net("A", "1", eur("50"));

        assertThat(finder(surcharging).find(asked("1")).orElseThrow().unitPrice())
                .isEqualTo(eur(Integer.toString(100 + percent)));
        assertThat(finder(surcharging, pricing).find(asked("1")).orElseThrow().unitPrice())
                .isEqualTo(eur("50"));
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .toList());
    }
}
