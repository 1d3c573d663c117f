package org.comptoir.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.contract.Agreed.article;
import static org.comptoir.gateway.contract.Agreed.contract;
import static org.comptoir.gateway.contract.Agreed.eur;
import static org.comptoir.gateway.contract.Agreed.finder;
import static org.comptoir.gateway.contract.Agreed.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

class PricePropertiesTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Property
    void theMostSpecificRuleDecides(
            @ForAll boolean hasNet,
            @ForAll boolean hasFamily,
            @ForAll boolean hasGeneral,
            @ForAll("amounts") String list) {
        Agreed agreed = contract();
        if (hasNet) {
            agreed.net("A", "1", eur("7.77"));
        }
        if (hasFamily) {
            agreed.family("f", "30");
        }
        if (hasGeneral) {
            agreed.everything("20");
        }

        Price price =
                finder(agreed).find(question(article("A", "f", eur(list)), "1")).orElseThrow();

        PriceStep.Kind last = hasNet
                ? PriceStep.Kind.NET_PRICE
                : hasFamily
                        ? PriceStep.Kind.FAMILY_DISCOUNT
                        : hasGeneral ? PriceStep.Kind.GENERAL_DISCOUNT : PriceStep.Kind.LIST_PRICE;
        List<PriceStep> steps = price.explanation().steps();
        assertThat(steps.get(steps.size() - 1).kind()).isEqualTo(last);
        assertThat(steps.get(steps.size() - 1).result()).isEqualTo(price.unitPrice());
    }

    @Property
    void theBreakReachedIsTheLargestNotAboveTheQuantity(
            @ForAll @Size(min = 1, max = 12) Set<@LongRange(min = 1, max = 10_000) Long> starts,
            @ForAll @LongRange(min = 1, max = 20_000) long quantity) {
        Agreed agreed = contract();
        for (long start : starts) {
            agreed.net("A", Long.toString(start), eur(Long.toString(100_000 - start)));
        }

        Price price = finder(agreed)
                .find(question(article("A", "f", eur("999999")), Long.toString(quantity)))
                .orElseThrow();

        Long reached = new TreeSet<>(starts).floor(quantity);
        UnitPrice expected = reached == null ? eur("999999") : eur(Long.toString(100_000 - reached));
        assertThat(price.unitPrice()).isEqualTo(expected);
    }

    @Property
    void buyingMoreNeverCostsMoreByTheUnitWhereBreaksFall(
            @ForAll @Size(min = 2, max = 8) Set<@LongRange(min = 1, max = 1_000) Long> starts,
            @ForAll @LongRange(min = 1, max = 2_000) long less,
            @ForAll @LongRange(min = 0, max = 2_000) long more,
            @ForAll RulePolicy policy) {
        Agreed agreed = contract().policy(policy).everything("1");
        for (long start : starts) {
            agreed.net("A", Long.toString(start), eur(Long.toString(2_000 - start)));
        }
        PriceFinder prices = finder(agreed);
        PricedArticle article = article("A", "f", eur("5000"));

        Money few = prices.find(question(article, Long.toString(less)))
                .orElseThrow()
                .unitPrice()
                .price();
        Money many = prices.find(question(article, Long.toString(less + more)))
                .orElseThrow()
                .unitPrice()
                .price();

        assertThat(many).isLessThanOrEqualTo(few);
    }

    @Property
    void theLowestPolicyNeverCostsMoreThanTheMostSpecific(
            @ForAll("amounts") String list,
            @ForAll("amounts") String net,
            @ForAll @IntRange(max = 100) int family,
            @ForAll @IntRange(max = 100) int general) {
        PricedArticle article = article("A", "f", eur(list));
        List<Money> totals = new ArrayList<>();
        for (RulePolicy policy : RulePolicy.values()) {
            PriceFinder prices = finder(contract()
                    .policy(policy)
                    .net("A", "1", eur(net))
                    .family("f", Integer.toString(family))
                    .everything(Integer.toString(general)));
            totals.add(prices.find(question(article, "1"))
                    .orElseThrow()
                    .unitPrice()
                    .price());
        }

        assertThat(totals.get(1)).isLessThanOrEqualTo(totals.get(0));
    }

    @Property
    void aDiscountIsRoundedOnceHalfUpToTheCurrencysDecimals(
            @ForAll("currencies") Currency currency,
            @ForAll @LongRange(min = 0, max = 99_999_999) long smallestUnits,
            @ForAll @IntRange(max = 10_000) int hundredths) {
        int digits = currency.getDefaultFractionDigits();
        UnitPrice list = UnitPrice.each(new Money(BigDecimal.valueOf(smallestUnits, digits), currency));
        BigDecimal percent = BigDecimal.valueOf(hundredths, 2);

        BigDecimal rounded = PriceRounding.discounted(list, percent).price().amount();

        BigInteger tenThousandths = BigInteger.valueOf(smallestUnits).multiply(BigInteger.valueOf(10_000 - hundredths));
        boolean small = tenThousandths.compareTo(BigInteger.valueOf(1_000_000)) < 0;
        BigInteger grid = BigInteger.valueOf(small ? 100 : 10_000);
        BigInteger steps = tenThousandths.multiply(BigInteger.TWO).add(grid).divide(grid.multiply(BigInteger.TWO));
        assertThat(rounded).isEqualByComparingTo(new BigDecimal(steps, digits + (small ? 2 : 0)));
    }

    @Property
    void roundingMovesNoPriceOfOneSmallestUnitOrMoreByMoreThanHalfAPercent(
            @ForAll("currencies") Currency currency,
            @ForAll @LongRange(min = 1, max = 1_000_000) long hundredthsOfSmallest,
            @ForAll @IntRange(max = 99) int percent) {
        int digits = currency.getDefaultFractionDigits();
        BigDecimal list = BigDecimal.valueOf(hundredthsOfSmallest, digits + 2);
        BigDecimal exact =
                list.multiply(HUNDRED.subtract(BigDecimal.valueOf(percent))).movePointLeft(2);
        if (exact.compareTo(BigDecimal.valueOf(1, digits)) < 0) {
            return;
        }

        BigDecimal rounded = PriceRounding.discounted(
                        UnitPrice.each(new Money(list, currency)), BigDecimal.valueOf(percent))
                .price()
                .amount();

        assertThat(rounded.subtract(exact).abs().multiply(new BigDecimal(200))).isLessThanOrEqualTo(exact);
    }

    @Property
    void aDiscountNeverRaisesAPriceNorTurnsItNegative(
            @ForAll("amounts") String list, @ForAll @IntRange(max = 100) int percent) {
        Money rounded =
                PriceRounding.discounted(eur(list), BigDecimal.valueOf(percent)).price();

        assertThat(rounded).isLessThanOrEqualTo(Money.of(list, "EUR"));
        assertThat(rounded.isNegative()).isFalse();
    }

    @Property
    void aWholeBasisCostsExactlyItsPrice(
            @ForAll("amounts") String amount,
            @ForAll @IntRange(min = 1, max = 10_000) int basis,
            @ForAll @IntRange(min = 1, max = 1_000) int times) {
        Price price = finder(contract().net("A", "1", eur(amount, basis)))
                .find(question(article("A", "f", eur("1")), Integer.toString(basis * times)))
                .orElseThrow();

        assertThat(price.lineTotal()).isEqualTo(Money.of(amount, "EUR").times(BigDecimal.valueOf(times)));
    }

    @Property
    void threeOfTenPerThreeAreTen(@ForAll("currencies") Currency currency) {
        UnitPrice price = new UnitPrice(Money.of("10", currency.getCurrencyCode()), new BigDecimal(3));

        assertThat(price.lineTotal(Quantity.of(3))).isEqualTo(Money.of("10", currency.getCurrencyCode()));
    }

    @Property
    void theLinesOfACartSumUpWithoutALostSmallestUnit(
            @ForAll("currencies") Currency currency,
            @ForAll @Size(min = 1, max = 50) List<@LongRange(min = 0, max = 9_999_999) Long> smallestUnits) {
        int digits = currency.getDefaultFractionDigits();
        Money total = Money.zero(currency);
        for (long each : smallestUnits) {
            Money unit = new Money(BigDecimal.valueOf(each, digits), currency);
            total = total.plus(UnitPrice.each(unit).lineTotal(Quantity.of(3)));
        }

        long sum = smallestUnits.stream().mapToLong(Long::longValue).sum() * 3;
        assertThat(total).isEqualTo(new Money(BigDecimal.valueOf(sum, digits), currency));
    }

    @Property
    void noClientsRuleTouchesAnotherClientsPrice(
            @ForAll @IntRange(max = 100) int own,
            @ForAll @IntRange(max = 100) int other,
            @ForAll("amounts") String list) {
        Agreed mine = contract().everything(Integer.toString(own));
        Agreed theirs = contract()
                .named(2, "C-2", new ClientId(2), 1)
                .everything(Integer.toString(other))
                .net("A", "1", eur("0.01"));
        PriceQuestion question = question(article("A", "f", eur(list)), "1");

        assertThat(finder(mine, theirs).find(question)).isEqualTo(finder(mine).find(question));
    }

    @Property
    void laterVersionsLeaveEarlierDaysAlone(
            @ForAll @IntRange(min = 0, max = 364) int asked,
            @ForAll @IntRange(min = 1, max = 400) int change,
            @ForAll("amounts") String list) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Agreed before = contract().version(1, 1, first, Optional.empty()).everything("10");
        Agreed after = contract()
                .version(2, 2, first.plusDays(change), Optional.empty())
                .everything("20");
        PriceQuestion question = new PriceQuestion(
                Agreed.SUPPLIER,
                Agreed.CLIENT,
                Currency.getInstance("EUR"),
                first.plusDays(asked),
                article("A", "f", eur(list)),
                Quantity.ONE);

        Optional<Price> price = finder(before, after).find(question);

        assertThat(price).isEqualTo(finder(asked < change ? before : after).find(question));
        assertThat(finder(before, after).find(question)).isEqualTo(price);
    }

    @Provide
    Arbitrary<String> amounts() {
        return Arbitraries.longs()
                .between(0, 99_999_999)
                .map(cents -> BigDecimal.valueOf(cents, 2).toPlainString());
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("EUR", "JPY", "KWD").map(Currency::getInstance);
    }
}
