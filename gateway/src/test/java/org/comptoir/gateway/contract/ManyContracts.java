package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.contract.terms.NetTable;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.partner.group.ClientGroups;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** As many contracts in memory as a large supplier has, one for each client, always the same; for the bench. */
public final class ManyContracts {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final SupplierId SUPPLIER = new SupplierId(1);
    private static final int PARTS = 1_000_000;

    private final int rules;
    private final PriceFinder finder;
    private final Map<Long, ContractTerms> terms = new ConcurrentHashMap<>();

    public ManyContracts(int contracts, int rules) {
        this.rules = rules;
        List<ContractHead> heads = new ArrayList<>();
        for (int number = 1; number <= contracts; number++) {
            heads.add(head(number));
        }
        heads.forEach(head -> terms.put(head.id(), terms(head)));
        ContractIndex index = new ContractIndex(heads);
        this.finder = new PriceFinder(
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
                        return Set.of();
                    }
                });
    }

    public PriceFinder finder() {
        return finder;
    }

    /** What the contracts say of themselves. */
    public long bytes() {
        return terms.values().stream().mapToLong(ContractTerms::bytes).sum();
    }

    /** A page of one client: half of the articles with a net price, a quarter with a discount, the rest at list price. */
    public List<PriceQuestion> page(int client, int size, long seed) {
        Random random = new Random(seed);
        PriceQuestion.Buyer buyer =
                new PriceQuestion.Buyer(SUPPLIER, new ClientId(client), Optional.empty(), Optional.empty());
        List<PriceQuestion> page = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean agreed = i % 2 == 0;
            int part = agreed ? part(client, random.nextInt(rules)) : random.nextInt(PARTS);
            page.add(new PriceQuestion(
                    buyer,
                    EUR,
                    DAY,
                    new PricedArticle(
                            new SupplierPartId(name(part)),
                            i % 4 == 1 ? "family-1" : "none",
                            UnitPrice.each(new Money(BigDecimal.valueOf(1_000 + part % 9_000, 2), EUR))),
                    Quantity.of(1 + random.nextInt(200))));
        }
        return page;
    }

    private static ContractHead head(int number) {
        return new ContractHead(
                number,
                number,
                SUPPLIER,
                ContractScope.of(new ClientId(number)),
                "C-" + number,
                1,
                EUR,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                100,
                RulePolicy.MOST_SPECIFIC,
                OrderTerms.usual(30),
                "user:admin");
    }

    private ContractTerms terms(ContractHead head) {
        NetTable.Builder net = new NetTable.Builder();
        for (int i = 0; i < rules; i++) {
            int part = part((int) head.id(), i);
            long from = i % 4 == 0 ? 100 : 1;
            net.add(
                    head.id() * 1_000_000 + i,
                    name(part),
                    Quantity.of(from),
                    BigDecimal.valueOf(900 + part % 8_000, 2),
                    BigDecimal.ONE);
        }
        Discounts.Builder discounts = new Discounts.Builder();
        discounts.family(head.id() * 1_000_000 + rules, "family-1", new BigDecimal("12.5"));
        return new ContractTerms(head, net.build(), discounts.build(), List.of());
    }

    /** Every fourth rule is the second level of the part before it. */
    private static int part(int contract, int rule) {
        int place = rule % 4 == 0 && rule > 0 ? rule - 1 : rule;
        return Math.floorMod(contract * 7_919 + place * 97, PARTS);
    }

    private static String name(int part) {
        return "AN-" + (1_000_000 + part);
    }
}
