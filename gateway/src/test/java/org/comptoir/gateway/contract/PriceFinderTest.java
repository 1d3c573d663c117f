package org.comptoir.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.contract.Agreed.article;
import static org.comptoir.gateway.contract.Agreed.contract;
import static org.comptoir.gateway.contract.Agreed.eur;
import static org.comptoir.gateway.contract.Agreed.finder;
import static org.comptoir.gateway.contract.Agreed.question;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PriceFinderTest {

    private static final PricedArticle BOLT = article("AN-1001", "fasteners", eur("12.00"));
    private static final PricedArticle WASHER = article("AN-1003", "fasteners", eur("4.99", 1_000));

    @Nested
    class WithNetPricesAndBreaks {

        private final PriceFinder prices = finder(contract()
                .net("AN-1001", "1", eur("9.50"))
                .net("AN-1001", "100", eur("8.75"))
                .net("AN-1003", "1", eur("4.99", 1_000))
                .family("fasteners", "18"));

        @Test
        void theLargestBreakReachedDecides() {
            assertThat(unitPrice(prices, BOLT, "1")).isEqualTo(eur("9.50"));
            assertThat(unitPrice(prices, BOLT, "99.999999")).isEqualTo(eur("9.50"));
            assertThat(unitPrice(prices, BOLT, "100")).isEqualTo(eur("8.75"));
            assertThat(unitPrice(prices, BOLT, "1000000")).isEqualTo(eur("8.75"));
        }

        @Test
        void everyBreakIsToldWhateverTheQuantity() {
            List<PriceBreak> breaks =
                    List.of(new PriceBreak(Quantity.ONE, eur("9.50")), new PriceBreak(Quantity.of(100), eur("8.75")));

            assertThat(price(prices, BOLT, "1").breaks()).isEqualTo(breaks);
            assertThat(price(prices, BOLT, "500").breaks()).isEqualTo(breaks);
        }

        @Test
        void theFamilyDiscountReachesOnlyWhatHasNoNetPrice() {
            assertThat(unitPrice(prices, WASHER, "1")).isEqualTo(eur("4.99", 1_000));
            assertThat(unitPrice(prices, article("AN-1500", "fasteners", eur("12.00")), "1"))
                    .isEqualTo(eur("9.84"));
        }

        @Test
        void aPriceOfAThousandStaysExact() {
            Price price = price(prices, WASHER, "2500");

            assertThat(price.unitPrice()).hasToString("EUR 4.99 per 1000");
            assertThat(price.lineTotal()).isEqualTo(Money.of("12.48", "EUR"));
            assertThat(price.breaks()).isEmpty();
        }

        @Test
        void theExplanationNamesContractVersionAuthorAndRule() {
            PriceExplanation explanation = price(prices, BOLT, "250").explanation();

            assertThat(explanation.contract()).isEqualTo("C-1 v1");
            assertThat(explanation.agreedBy()).contains("user:admin");
            assertThat(explanation.steps())
                    .extracting(PriceStep::toString)
                    .containsExactly("NET_PRICE (rule 2, from 100): EUR 8.75");
        }
    }

    @Nested
    class WithDiscounts {

        private final PriceFinder prices =
                finder(contract().everything("7").family("tools", "12").net("AN-1003", "1", eur("4.99", 1_000)));

        @Test
        void sevenPercentOffTwelveIsElevenSixteen() {
            Price price = price(prices, BOLT, "3");

            assertThat(price.unitPrice()).isEqualTo(eur("11.16"));
            assertThat(price.lineTotal()).isEqualTo(Money.of("33.48", "EUR"));
            assertThat(price.explanation().steps())
                    .extracting(PriceStep::toString)
                    .containsExactly(
                            "LIST_PRICE: EUR 12.00", "GENERAL_DISCOUNT (rule 1, 7 % off everything): EUR 11.16");
        }

        @Test
        void theFamilyGoesBeforeEverything() {
            assertThat(unitPrice(prices, article("AN-2", "tools", eur("100.00")), "1"))
                    .isEqualTo(eur("88.00"));
        }

        @Test
        void aDiscountKeepsTheBasis() {
            assertThat(unitPrice(prices, article("AN-3", "cables", eur("10.00", 3)), "1"))
                    .isEqualTo(eur("9.30", 3));
            assertThat(unitPrice(prices, WASHER, "1")).isEqualTo(eur("4.99", 1_000));
        }
    }

    @Nested
    class BelowTheLowestBreak {

        private final PricedArticle tape = article("AN-9", "tapes", eur("5.00"));

        @Test
        void theDiscountAppliesAndIsTheFirstBreak() {
            Price price = price(finder(contract().net("AN-9", "10", eur("4.00")).everything("10")), tape, "9");

            assertThat(price.unitPrice()).isEqualTo(eur("4.50"));
            assertThat(price.breaks())
                    .containsExactly(
                            new PriceBreak(Quantity.ONE, eur("4.50")), new PriceBreak(Quantity.of(10), eur("4.00")));
        }

        @Test
        void theListPriceAppliesWhereNothingElseDoes() {
            Price price = price(finder(contract().net("AN-9", "10", eur("4.00"))), tape, "9");

            assertThat(price.unitPrice()).isEqualTo(eur("5.00"));
            assertThat(price.explanation().contract()).isEqualTo("list");
            assertThat(price.breaks()).hasSize(2);
        }
    }

    @Nested
    class WhereTheLowestDecides {

        private final PriceFinder prices = finder(contract()
                .policy(RulePolicy.LOWEST)
                .net("AN-1001", "1", eur("9.50"))
                .net("AN-1001", "100", eur("8.75"))
                .net("AN-1004", "1", eur("1.10", 10))
                .family("fasteners", "5")
                .everything("25"));

        @Test
        void theBetterOfNetPriceAndDiscountWins() {
            assertThat(unitPrice(prices, BOLT, "1")).isEqualTo(eur("9.00"));
            assertThat(unitPrice(prices, BOLT, "100")).isEqualTo(eur("8.75"));
            assertThat(price(prices, BOLT, "1").breaks())
                    .containsExactly(
                            new PriceBreak(Quantity.ONE, eur("9.00")), new PriceBreak(Quantity.of(100), eur("8.75")));
        }

        @Test
        void pricesOfDifferentBasesAreComparedByTheUnit() {
            assertThat(unitPrice(prices, article("AN-1004", "fasteners", eur("0.20")), "1"))
                    .isEqualTo(eur("1.10", 10));
        }
    }

    @Nested
    class WithSeveralContracts {

        @Test
        void theLowerRankIsAskedFirst() {
            PriceFinder prices = finder(
                    contract().named(1, "GENERAL", Agreed.CLIENT, 100).everything("10"),
                    contract().named(2, "SPECIAL", Agreed.CLIENT, 50).net("AN-1001", "1", eur("11.00")));

            assertThat(price(prices, BOLT, "1").explanation().contract()).isEqualTo("SPECIAL v1");
            assertThat(price(prices, article("AN-5", "x", eur("1.00")), "1")
                            .explanation()
                            .contract())
                    .isEqualTo("GENERAL v1");
        }

        @Test
        void anotherClientsContractTouchesNothing() {
            PriceFinder prices =
                    finder(contract().named(1, "C-2", new ClientId(2), 1).everything("50"));

            assertThat(price(prices, BOLT, "1").explanation().contract()).isEqualTo("list");
            assertThat(unitPrice(prices, BOLT, "1")).isEqualTo(eur("12.00"));
        }

        @Test
        void anotherSuppliersContractTouchesNothing() {
            PriceFinder prices = finder(contract().everything("50"));

            PriceQuestion elsewhere = new PriceQuestion(
                    new SupplierId(2), Agreed.CLIENT, Currency.getInstance("EUR"), Agreed.DAY, BOLT, Quantity.ONE);
            assertThat(prices.find(elsewhere).orElseThrow().unitPrice()).isEqualTo(eur("12.00"));
        }
    }

    @Nested
    class OverTime {

        private final PriceFinder prices = finder(
                contract()
                        .version(1, 1, LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 12, 31)))
                        .everything("10"),
                contract()
                        .version(2, 2, LocalDate.of(2026, 7, 1), Optional.of(LocalDate.of(2026, 12, 31)))
                        .everything("20"));

        @Test
        void aDayKeepsThePriceItHadBeforeTheChange() {
            assertThat(on("2026-06-30")).isEqualTo("C-1 v1 EUR 10.80");
            assertThat(on("2026-07-01")).isEqualTo("C-1 v2 EUR 9.60");
        }

        @Test
        void firstAndLastDayBelongToTheContract() {
            assertThat(on("2025-12-31")).isEqualTo("list EUR 12.00");
            assertThat(on("2026-01-01")).isEqualTo("C-1 v1 EUR 10.80");
            assertThat(on("2026-12-31")).isEqualTo("C-1 v2 EUR 9.60");
            assertThat(on("2027-01-01")).isEqualTo("list EUR 12.00");
        }

        private String on(String day) {
            Price price = prices.find(new PriceQuestion(
                            Agreed.SUPPLIER,
                            Agreed.CLIENT,
                            Currency.getInstance("EUR"),
                            LocalDate.parse(day),
                            BOLT,
                            Quantity.ONE))
                    .orElseThrow();
            return price.explanation().contract() + " " + price.unitPrice();
        }
    }

    @Nested
    class InAnotherCurrency {

        private final UnitPrice dollars = UnitPrice.each(Money.of("9.00", "USD"));
        private final PriceFinder prices =
                finder(contract().in("USD").net("AN-1001", "1", dollars).everything("50"));

        @Test
        void aNetPriceNeedsNoListPrice() {
            assertThat(inDollars(BOLT).orElseThrow().unitPrice()).isEqualTo(dollars);
        }

        @Test
        void aDiscountDoes() {
            assertThat(inDollars(WASHER)).isEmpty();
        }

        @Test
        void aContractInAnotherCurrencyIsNotAsked() {
            assertThat(unitPrice(prices, BOLT, "1")).isEqualTo(eur("12.00"));
        }

        private Optional<Price> inDollars(PricedArticle article) {
            return prices.find(new PriceQuestion(
                    Agreed.SUPPLIER, Agreed.CLIENT, Currency.getInstance("USD"), Agreed.DAY, article, Quantity.ONE));
        }
    }

    @Test
    void aQuantityThatComesToMoreThanAnAmountCanBeHasNoPriceAndNoOtherContractIsAsked() {
        PriceFinder prices = finder(
                contract().named(1, "SPECIAL", Agreed.CLIENT, 50).net("AN-1001", "1", eur("2000.00")),
                contract().named(2, "GENERAL", Agreed.CLIENT, 100).everything("10"));

        assertThat(prices.find(question(BOLT, "999999999"))).isEmpty();
        assertThat(prices.find(question(article("AN-5", "x", eur("1999.00")), "999999999")))
                .isEmpty();
        assertThat(finder().find(question(article("AN-5", "x", eur("1999.00")), "999999999")))
                .isEmpty();
        assertThat(unitPrice(prices, BOLT, "499999999")).isEqualTo(eur("2000.00"));
    }

    @Test
    void aPageOfQuestionsIsAnsweredInOrder() {
        PriceFinder prices = finder(contract().everything("50"));

        assertThat(prices.findAll(List.of(question(BOLT, "1"), question(WASHER, "1"))))
                .extracting(price -> price.orElseThrow().unitPrice().toString())
                .containsExactly("EUR 6.00", "EUR 2.50 per 1000");
    }

    private static Price price(PriceFinder prices, PricedArticle article, String quantity) {
        return prices.find(question(article, quantity)).orElseThrow();
    }

    private static UnitPrice unitPrice(PriceFinder prices, PricedArticle article, String quantity) {
        return price(prices, article, quantity).unitPrice();
    }
}
