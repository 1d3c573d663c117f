package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** A contract version for tests: number C-1, version 1, in EUR, open since 2026, most specific rule first. */
final class Agreed {

    static final SupplierId SUPPLIER = new SupplierId(1);
    static final ClientId CLIENT = new ClientId(1);
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Map<SupplierPartId, List<NetPrices.Level>> levels = new HashMap<>();
    private final Map<String, Discount> families = new HashMap<>();
    private ContractHead head = new ContractHead(
            1,
            1,
            SUPPLIER,
            CLIENT,
            "C-1",
            1,
            Currency.getInstance("EUR"),
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            100,
            RulePolicy.MOST_SPECIFIC,
            30,
            "user:admin");
    private Discount general;
    private long nextRule = 1;

    static Agreed contract() {
        return new Agreed();
    }

    /** The rules so far, under another head. */
    Agreed head(ContractHead changed) {
        head = changed;
        return this;
    }

    Agreed version(long id, int version, LocalDate validFrom, Optional<LocalDate> validUntil) {
        return head(new ContractHead(
                id,
                head.contract(),
                head.supplier(),
                head.client(),
                head.number(),
                version,
                head.currency(),
                validFrom,
                validUntil,
                head.rank(),
                head.policy(),
                head.promiseDays(),
                head.agreedBy()));
    }

    Agreed named(long id, String number, ClientId client, int rank) {
        return head(new ContractHead(
                id,
                id,
                head.supplier(),
                client,
                number,
                1,
                head.currency(),
                head.validFrom(),
                head.validUntil(),
                rank,
                head.policy(),
                head.promiseDays(),
                head.agreedBy()));
    }

    Agreed policy(RulePolicy policy) {
        return head(new ContractHead(
                head.id(),
                head.contract(),
                head.supplier(),
                head.client(),
                head.number(),
                head.version(),
                head.currency(),
                head.validFrom(),
                head.validUntil(),
                head.rank(),
                policy,
                head.promiseDays(),
                head.agreedBy()));
    }

    Agreed in(String currency) {
        return head(new ContractHead(
                head.id(),
                head.contract(),
                head.supplier(),
                head.client(),
                head.number(),
                head.version(),
                Currency.getInstance(currency),
                head.validFrom(),
                head.validUntil(),
                head.rank(),
                head.policy(),
                head.promiseDays(),
                head.agreedBy()));
    }

    Agreed net(String part, String from, UnitPrice price) {
        levels.computeIfAbsent(new SupplierPartId(part), id -> new ArrayList<>())
                .add(NetPrices.Level.of(nextRule++, Quantity.of(from), price, head));
        return this;
    }

    Agreed family(String family, String percent) {
        families.put(family, Discount.onFamily(nextRule++, family, new BigDecimal(percent)));
        return this;
    }

    Agreed everything(String percent) {
        general = Discount.onEverything(nextRule++, new BigDecimal(percent));
        return this;
    }

    ContractHead head() {
        return head;
    }

    ContractTerms terms() {
        Map<SupplierPartId, NetPrices> netPrices = new HashMap<>();
        levels.forEach((part, ofPart) -> netPrices.put(part, new NetPrices(ofPart)));
        return new ContractTerms(head, netPrices, families, general);
    }

    /** Asks for EUR prices of client 1 on 21 November 2026, unless the question says otherwise. */
    static PriceFinder finder(Agreed... contracts) {
        Map<Long, ContractTerms> terms = new HashMap<>();
        List<ContractHead> heads = new ArrayList<>();
        for (Agreed contract : contracts) {
            heads.add(contract.head);
            terms.put(contract.head.id(), contract.terms());
        }
        ContractIndex index = new ContractIndex(heads);
        return new PriceFinder(new PriceBook() {
            @Override
            public ContractIndex index() {
                return index;
            }

            @Override
            public ContractTerms terms(ContractHead head) {
                return terms.get(head.id());
            }
        });
    }

    static PriceQuestion question(PricedArticle article, String quantity) {
        return new PriceQuestion(
                SUPPLIER, CLIENT, article.listPrice().price().currency(), DAY, article, Quantity.of(quantity));
    }

    static PricedArticle article(String part, String family, UnitPrice listPrice) {
        return new PricedArticle(new SupplierPartId(part), family, listPrice);
    }

    static UnitPrice eur(String amount) {
        return UnitPrice.each(Money.of(amount, "EUR"));
    }

    static UnitPrice eur(String amount, int basis) {
        return new UnitPrice(Money.of(amount, "EUR"), BigDecimal.valueOf(basis));
    }
}
