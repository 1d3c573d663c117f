package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.contract.terms.NetTable;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.partner.group.ClientGroups;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** A contract version for tests: number C-1, version 1, in EUR, open since 2026, most specific rule first. */
final class Agreed {

    static final SupplierId SUPPLIER = new SupplierId(1);
    static final ClientId CLIENT = new ClientId(1);
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final NetTable.Builder levels = new NetTable.Builder();
    private final Discounts.Builder discounts = new Discounts.Builder();
    private final List<SurchargeTerm> surcharges = new ArrayList<>();
    private ContractHead head = new ContractHead(
            1,
            1,
            SUPPLIER,
            ContractScope.of(CLIENT),
            "C-1",
            1,
            Currency.getInstance("EUR"),
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            100,
            RulePolicy.MOST_SPECIFIC,
            OrderTerms.usual(30),
            "user:admin");
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
                head.scope(),
                head.number(),
                version,
                head.currency(),
                validFrom,
                validUntil,
                head.rank(),
                head.policy(),
                head.orderTerms(),
                head.agreedBy()));
    }

    Agreed named(long id, String number, ClientId client, int rank) {
        return head(new ContractHead(
                id,
                id,
                head.supplier(),
                ContractScope.of(client),
                number,
                1,
                head.currency(),
                head.validFrom(),
                head.validUntil(),
                rank,
                head.policy(),
                head.orderTerms(),
                head.agreedBy()));
    }

    Agreed policy(RulePolicy policy) {
        return head(new ContractHead(
                head.id(),
                head.contract(),
                head.supplier(),
                head.scope(),
                head.number(),
                head.version(),
                head.currency(),
                head.validFrom(),
                head.validUntil(),
                head.rank(),
                policy,
                head.orderTerms(),
                head.agreedBy()));
    }

    Agreed in(String currency) {
        return head(new ContractHead(
                head.id(),
                head.contract(),
                head.supplier(),
                head.scope(),
                head.number(),
                head.version(),
                Currency.getInstance(currency),
                head.validFrom(),
                head.validUntil(),
                head.rank(),
                head.policy(),
                head.orderTerms(),
                head.agreedBy()));
    }

    Agreed net(String part, String from, UnitPrice price) {
        levels.add(nextRule++, part, Quantity.of(from), price.price().amount(), price.basis());
        return this;
    }

    Agreed family(String family, String percent) {
        discounts.family(nextRule++, family, new BigDecimal(percent));
        return this;
    }

    Agreed everything(String percent) {
        discounts.everything(nextRule++, new BigDecimal(percent));
        return this;
    }

    Agreed manufacturer(String manufacturer, String percent) {
        discounts.manufacturer(nextRule++, manufacturer, new BigDecimal(percent));
        return this;
    }

    Agreed priceGroup(String group, String percent) {
        discounts.priceGroup(nextRule++, group, new BigDecimal(percent));
        return this;
    }

    Agreed surcharge(RuleTarget on, String percent, Optional<Quantity> below) {
        surcharges.add(
                new SurchargeTerm(nextRule++, on, new BigDecimal(percent), null, below, percent + " % surcharge"));
        return this;
    }

    Agreed surchargePerUnit(RuleTarget on, String amount) {
        surcharges.add(new SurchargeTerm(nextRule++, on, null, new BigDecimal(amount), Optional.empty(), "surcharge"));
        return this;
    }

    /** Another contract (not another version) for whom the scope says. */
    Agreed scoped(long id, String number, ContractScope scope) {
        return head(new ContractHead(
                id,
                id,
                head.supplier(),
                scope,
                number,
                1,
                head.currency(),
                head.validFrom(),
                head.validUntil(),
                head.rank(),
                head.policy(),
                head.orderTerms(),
                head.agreedBy()));
    }

    ContractHead head() {
        return head;
    }

    ContractTerms terms() {
        return new ContractTerms(head, levels.build(), discounts.build(), surcharges);
    }

    /** Asks for EUR prices of client 1 on 21 November 2026, unless the question says otherwise. */
    static PriceFinder finder(Agreed... contracts) {
        return finder(Set.of(), contracts);
    }

    /** @param groups those that every client belongs to */
    static PriceFinder finder(Set<ClientGroupId> groups, Agreed... contracts) {
        Map<Long, ContractTerms> terms = new HashMap<>();
        List<ContractHead> heads = new ArrayList<>();
        for (Agreed contract : contracts) {
            heads.add(contract.head);
            terms.put(contract.head.id(), contract.terms());
        }
        ContractIndex index = new ContractIndex(heads);
        return new PriceFinder(
                new PriceBook() {
                    @Override
                    public ContractIndex index() {
                        return index;
                    }

                    @Override
                    public ContractTerms terms(ContractHead head) {
                        return terms.get(head.id());
                    }
                },
                new ClientGroups() {
                    @Override
                    public Set<ClientGroupId> of(SupplierId supplier, ClientId client, LocalDate day) {
                        return groups;
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
